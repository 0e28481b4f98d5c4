import { API_ROLE, WORKER_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAMES = ['service_area', 'service', 'service_synonym', 'service_cross_reference'];

/**
 * What came with the product is told apart from what an installation added: the next start takes away of the former
 * what the product no longer brings, and nothing of the latter. Which of the two a row is that stands already, only
 * that start knows; until then it counts as added, so that nothing is lost.
 *
 * And the catalogue has a version, which every change of a name raises: processes keep names for as long as it stays.
 */
export class KeepOwnWords1795700001001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table service_synonym add column bundled boolean not null default false;
      alter table service_cross_reference add column bundled boolean not null default false;

      create table catalogue_version (
        id int primary key default 1 check (id = 1),
        number bigint not null default 1
      );
      insert into catalogue_version default values;
      grant select on catalogue_version to ${API_ROLE}, ${WORKER_ROLE};

      create function raise_catalogue_version() returns trigger language plpgsql as $$
      begin
        update public.catalogue_version set number = number + 1;
        return null;
      end $$;
      revoke execute on function raise_catalogue_version() from public;
      ${NAMES.map(
        (table) => `
          create trigger raises_catalogue_version after insert or update or delete or truncate on ${table}
            for each statement execute function raise_catalogue_version();`,
      ).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${NAMES.map((table) => `drop trigger raises_catalogue_version on ${table};`).join('\n')}
      drop function raise_catalogue_version();
      drop table catalogue_version;
      alter table service_synonym drop column bundled;
      alter table service_cross_reference drop column bundled;
    `);
  }
}
