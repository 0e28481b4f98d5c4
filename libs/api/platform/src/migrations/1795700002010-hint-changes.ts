import type { MigrationInterface, QueryRunner } from 'typeorm';
import { API_ROLE, IDENTITY_ROLE, WORKER_ROLE } from '../database/policies.js';

/**
 * Hints that something changed, from the transaction that changed it to whoever has it on a page. A hint holds
 * what kind of thing it is, its id and who hears of it; nothing else can get into one.
 */
export class HintChanges1795700002010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function hint_change(topic text, id uuid, audience text, audience_id uuid default null, by_person uuid default null)
      returns void language sql set search_path = pg_catalog, pg_temp as $$
        select pg_notify('live', json_build_object(
          'topic', topic, 'id', id, 'to', audience, 'of', audience_id, 'by', by_person)::text)
      $$;
      comment on function hint_change(text, uuid, text, uuid, uuid) is
        'tells PERSON, MUNICIPALITY or CONSORTIUM of this id, or ADMINISTRATORS, at the commit that this changed; not the person who did it';
      revoke all on function hint_change(text, uuid, text, uuid, uuid) from public;
      grant execute on function hint_change(text, uuid, text, uuid, uuid) to ${API_ROLE}, ${IDENTITY_ROLE}, ${WORKER_ROLE};

      create function hint_job() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        perform public.hint_change('job', new.id, 'ADMINISTRATORS');
        if new.asked_by is not null then
          perform public.hint_change('job', new.id, 'PERSON', new.asked_by);
        end if;
        return null;
      end $$;
      revoke all on function hint_job() from public;
      create trigger hint after insert or update on job for each row execute function hint_job();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop trigger hint on job; drop function hint_job(); drop function hint_change(text, uuid, text, uuid, uuid)',
    );
  }
}
