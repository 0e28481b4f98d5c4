import { API_ROLE, WORKER_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The service catalogue and the workbook templates: reference content, no tenant's data, so no row-level
 * security; the runtime roles may read it and nothing more. A trigger keeps a published version as it is.
 */
export class CreateCatalogue1795300000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table service_area (
        id uuid primary key default gen_random_uuid(),
        code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name_en text not null,
        name_fr text not null,
        position int not null
      );
      create table service (
        id uuid primary key default gen_random_uuid(),
        code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        area_id uuid not null references service_area,
        layer text not null check (layer in ('CUSTOMER_FACING', 'INTEGRATION', 'MAJOR_BUSINESS_SYSTEMS', 'INFRASTRUCTURE')),
        name_en text not null,
        name_fr text not null,
        definition_en text not null,
        definition_fr text not null,
        position int not null
      );
      create table service_synonym (
        service_id uuid not null references service on delete cascade,
        locale text not null check (locale in ('en', 'fr')),
        term text not null check (length(trim(term)) > 0),
        primary key (service_id, locale, term)
      );
      create table service_cross_reference (
        service_id uuid not null references service on delete cascade,
        model text not null,
        version text not null,
        code text not null,
        match_type text not null check (match_type in ('EXACT', 'CLOSE', 'BROADER', 'NARROWER', 'RELATED')),
        primary key (service_id, model, version, code)
      );

      create table template (
        id uuid primary key default gen_random_uuid(),
        code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name_en text not null,
        name_fr text not null
      );
      create table template_version (
        id uuid primary key default gen_random_uuid(),
        template_id uuid not null references template,
        number int not null check (number > 0),
        published_at timestamptz,
        unique (template_id, number)
      );
      create table section (
        id uuid primary key default gen_random_uuid(),
        template_version_id uuid not null references template_version,
        code text not null,
        title_en text not null,
        title_fr text not null,
        position int not null,
        unique (template_version_id, id),
        unique (template_version_id, code)
      );
      create table question (
        id uuid primary key default gen_random_uuid(),
        template_version_id uuid not null,
        section_id uuid not null,
        service_id uuid references service,
        code text not null check (code ~ '^[a-z][a-z0-9_.-]*$'),
        kind text not null check (kind in ('SCALE', 'RATING', 'NUMBER', 'CHOICE', 'TEXT', 'SYSTEM', 'DERIVED')),
        dimension text check (dimension in ('ENABLEMENT', 'PRIORITY', 'READINESS', 'IMPROVEMENT', 'SATISFACTION', 'MATURITY')),
        text_en text not null,
        text_fr text not null,
        help_en text,
        help_fr text,
        settings jsonb not null,
        weight double precision not null default 1 check (weight > 0),
        higher_is_better boolean not null default true,
        position int not null,
        unique (template_version_id, code),
        foreign key (template_version_id, section_id) references section (template_version_id, id)
      );
      create index on question (section_id, position);

      create function refuse_change_of_published_version() returns trigger language plpgsql as $$
      declare
        versions uuid[];
      begin
        if tg_table_name = 'template_version' then
          versions := array[old.id];
        elsif tg_op = 'INSERT' then
          versions := array[new.template_version_id];
        elsif tg_op = 'DELETE' then
          versions := array[old.template_version_id];
        else
          versions := array[old.template_version_id, new.template_version_id];
        end if;
        if exists (select from template_version v where v.id = any (versions) and v.published_at is not null) then
          raise exception 'a published template version never changes' using errcode = 'restrict_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger keep_published before update or delete on template_version
        for each row execute function refuse_change_of_published_version();
      create trigger keep_published before insert or update or delete on section
        for each row execute function refuse_change_of_published_version();
      create trigger keep_published before insert or update or delete on question
        for each row execute function refuse_change_of_published_version();

      grant select on service_area, service, service_synonym, service_cross_reference,
        template, template_version, section, question to ${API_ROLE}, ${WORKER_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table question, section, template_version, template,
        service_cross_reference, service_synonym, service, service_area;
      drop function refuse_change_of_published_version;
    `);
  }
}
