import { acting, allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';
import { contents } from './contents-policies.js';

/**
 * What a costing of a group is computed from. Scenarios are its members', and hold no member's own figures; those are rows
 * of their own, which the member alone sees until it shows them. Neither is read by observers, nor by who left; what is
 * shown ends with the membership, for who left could not take it back.
 *
 * Triggers hold that what would be sent for review changes in a draft alone.
 */
export class CreateCostings1795700170000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities} and group_id = any ${actingGroups.member}`;
    const shown = `is_shown and group_id = any ${actingGroups.member} and exists (
      select from group_member m where m.group_id = costing_figures.group_id
        and m.municipality_id = costing_figures.municipality_id and m.standing = 'MEMBER')`;
    await runner.query(`
      create table costing_scenario (
        group_id uuid not null,
        document_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        name text not null check (length(name) between 1 and 200),
        note text not null check (length(note) <= 4000),
        model jsonb not null,
        is_proposed boolean not null default false,
        edits int not null default 0 check (edits >= 0),
        created_by uuid not null references person,
        created_for uuid not null references municipality,
        created_at timestamptz not null default statement_timestamp(),
        primary key (group_id, document_id, id),
        foreign key (group_id, document_id) references governance_document
      );
      comment on column costing_scenario.model is 'what it is computed from, but for figures of members';
      comment on column costing_scenario.is_proposed is 'whether its document says this one';
      comment on column costing_scenario.edits is 'counts its changes: who changes it names what was read';
      create unique index on costing_scenario (group_id, document_id) where is_proposed;
      create index on costing_scenario (created_by);
      create index on costing_scenario (created_for);

      create table costing_figures (
        group_id uuid not null,
        document_id uuid not null,
        municipality_id uuid not null references municipality,
        baseline_cents bigint check (baseline_cents >= 0),
        avoided_cents bigint not null check (avoided_cents >= 0),
        local_once_cents bigint not null check (local_once_cents >= 0),
        local_yearly_cents bigint not null check (local_yearly_cents >= 0),
        basis text not null check (length(basis) <= 1000),
        approved_by text not null check (length(approved_by) <= 200),
        is_shown boolean not null,
        edits int not null default 1 check (edits > 0),
        told_by uuid not null references person,
        primary key (group_id, document_id, municipality_id),
        foreign key (group_id, document_id) references governance_document
      );
      comment on column costing_figures.baseline_cents is 'running cost of a year without the group; null: not known';
      comment on column costing_figures.is_shown is 'whether the other members see it';
      create index on costing_figures (municipality_id);
      create index on costing_figures (told_by);

      ${KEEPING}
      ${['costing_scenario', 'costing_figures'].map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'costing_scenario', contents.write)}
      ${allow(API_ROLE, 'insert', 'costing_scenario', `${contents.write} and ${contents.signed('created_by', 'created_for')}`, ['group_id', 'document_id', 'id', 'name', 'note', 'model', 'created_by', 'created_for'])}
      ${allow(API_ROLE, 'update', 'costing_scenario', contents.write, ['name', 'note', 'model', 'is_proposed', 'edits'])}
      ${allow(API_ROLE, 'delete', 'costing_scenario', contents.write)}

      ${allow(API_ROLE, 'select', 'costing_figures', `(${own}) or (${shown})`)}
      ${allow(API_ROLE, 'insert', 'costing_figures', `${own} and told_by = ${acting.person}`, ['group_id', 'document_id', 'municipality_id', ...FIGURES, 'told_by'])}
      ${allow(API_ROLE, 'update', 'costing_figures', own, [...FIGURES, 'edits', 'told_by'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('what members said of their costs is not thrown away');
  }
}

const FIGURES = [
  'baseline_cents',
  'avoided_cents',
  'local_once_cents',
  'local_yearly_cents',
  'basis',
  'approved_by',
  'is_shown',
];

const inDraft = (row: string) => `exists (select from public.governance_document d
      where d.group_id = ${row}.group_id and d.id = ${row}.document_id and d.kind = 'COSTING' and d.status = 'DRAFT')`;

const refuse = (sentence: string) => `raise exception '${sentence}' using errcode = 'restrict_violation';`;

const keeping = (name: string, table: string, body: string) => `
  create function ${name}() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin ${body} end $$;
  revoke all on function ${name}() from public;
  create trigger keep before insert or update or delete on ${table} for each row execute function ${name}();`;

const KEEPING = [
  keeping(
    'keep_costing_scenario',
    'costing_scenario',
    `if tg_op = 'DELETE' then
       if not ${inDraft('old')} then ${refuse('what was sent for review stays as it is')} end if;
       return old;
     end if;
     if not ${inDraft('new')} then ${refuse('a scenario belongs to a costing that is written')} end if;
     return new;`,
  ),
  keeping(
    'keep_costing_figures',
    'costing_figures',
    `if tg_op = 'DELETE' then ${refuse('figures stay')} end if;
     if not exists (select from public.governance_document d
         where d.group_id = new.group_id and d.id = new.document_id and d.kind = 'COSTING') then
       ${refuse('figures belong to a costing')}
     end if;
     if (new.is_shown or tg_op = 'UPDATE' and old.is_shown) and not ${inDraft('new')} then
       ${refuse('what is shown changes in a draft alone')}
     end if;
     return new;`,
  ),
].join('\n');
