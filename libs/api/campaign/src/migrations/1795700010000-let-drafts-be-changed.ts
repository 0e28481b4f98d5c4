import { acting, allow, API_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A draft is changed and deleted by who coordinates it, and each change has a version to be based on. What
 * municipalities have seen stays, whatever the code does: a campaign that was opened is not deleted by anybody, and
 * the role that serves requests changes nothing of it but the day on which it is to close, to a later one.
 */
export class LetDraftsBeChanged1795700010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table campaign add column version int not null default 1 check (version > 0);
      grant update (template_version_id, name, cycle, year, closes_on, threshold_kind, threshold_value,
        line_is_high, version) on campaign to ${API_ROLE};
      ${allow(API_ROLE, 'delete', 'campaign', `consortium_id = any ${acting.coordinated}`)}

      create function keep_opened_campaign() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a campaign that was opened is not deleted' using errcode = 'restrict_violation';
        end if;
        if new.status = 'DRAFT' then
          raise exception 'a campaign that was opened is no draft again' using errcode = 'restrict_violation';
        end if;
        if (new.consortium_id, new.id, new.template_version_id, new.name, new.cycle, new.year, new.synthetic,
            new.threshold_kind, new.threshold_value, new.line_is_high)
           is distinct from
           (old.consortium_id, old.id, old.template_version_id, old.name, old.cycle, old.year, old.synthetic,
            old.threshold_kind, old.threshold_value, old.line_is_high) then
          raise exception 'what was set for a campaign that was opened stays' using errcode = 'restrict_violation';
        end if;
        if new.closes_on is distinct from old.closes_on
           and (old.status <> 'OPEN' or new.closes_on is null or new.closes_on < old.closes_on) then
          raise exception 'the closing day of an open campaign moves to a later one only'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      revoke all on function keep_opened_campaign() from public;
      create trigger keep_opened before delete on campaign for each row
        when (old.status <> 'DRAFT') execute function keep_opened_campaign();
      create trigger keep_settings before update on campaign for each row
        when (old.status <> 'DRAFT' and current_user = '${API_ROLE}') execute function keep_opened_campaign();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_settings on campaign;
      drop trigger keep_opened on campaign;
      drop function keep_opened_campaign();
      drop policy ${API_ROLE}_delete on campaign;
      revoke delete on campaign from ${API_ROLE};
      revoke update (template_version_id, name, cycle, year, closes_on, threshold_kind, threshold_value,
        line_is_high) on campaign from ${API_ROLE};
      alter table campaign drop column version;
    `);
  }
}
