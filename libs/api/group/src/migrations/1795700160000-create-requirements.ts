import { acting, allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contents } from './contents-policies.js';

/**
 * Requirements that a specification keeps apart from its prose, and how much each member needs them. They are written while
 * their document is, and stand still with it: a version has its own copy of them. None is ever removed, so that a number that
 * was given once never leads to another one.
 */
export class CreateRequirements1795700160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const inBoth = (column: string) =>
      `jsonb_typeof(${column} -> 'en') = 'string' and jsonb_typeof(${column} -> 'fr') = 'string'`;
    const priorities = `('MUST', 'SHOULD', 'COULD', 'WONT')`;
    await runner.query(`
      create table governance_requirement (
        group_id uuid not null,
        document_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        number text not null check (number ~ '^REQ-[A-Z]{2,8}-[0-9]{3}$'),
        type text not null check (type in ('FUNCTIONAL', 'DATA', 'INTERFACE', 'QUALITY', 'SECURITY_PRIVACY', 'LEGAL',
          'MIGRATION', 'TRAINING', 'SUPPORT')),
        statement jsonb not null check (${inBoth('statement')}),
        rationale jsonb not null check (${inBoth('rationale')}),
        acceptance jsonb,
        owner jsonb check (${inBoth('owner')}),
        source_kind text not null check (source_kind in ('SERVICE', 'QUESTION', 'MEMBER', 'GROUP')),
        source_id uuid,
        source_label jsonb check (${inBoth('source_label')}),
        needs jsonb not null default '[]' check (jsonb_typeof(needs) = 'array'),
        parameters text[] not null default '{}',
        tests jsonb not null default '[]' check (jsonb_typeof(tests) = 'array'),
        agreed_priority text check (agreed_priority in ${priorities}),
        verification text check (verification in ('INSPECTION', 'ANALYSIS', 'DEMONSTRATION', 'TEST')),
        status text not null default 'PROPOSED' check (status in ('PROPOSED', 'REVIEWED', 'AGREED', 'VERIFIED', 'REJECTED')),
        reason text not null default '' check (length(reason) <= 1000),
        parents text[] not null default '{}',
        version int not null default 1 check (version > 0),
        edits int not null default 0 check (edits >= 0),
        touched boolean not null default true,
        merged_into text,
        created_by uuid not null references person,
        created_for uuid not null references municipality,
        created_at timestamptz not null default statement_timestamp(),
        primary key (group_id, document_id, number),
        foreign key (group_id, document_id) references governance_document,
        foreign key (group_id, document_id, merged_into) references governance_requirement,
        check ((source_kind = 'GROUP') = (source_id is null)),
        check (merged_into is distinct from number)
      );
      comment on column governance_requirement.needs is 'questions that it answers, each with what it asked about when it was seeded';
      comment on column governance_requirement.agreed_priority is 'null: it follows what members gave';
      comment on column governance_requirement.version is 'rises with each change of its words';
      comment on column governance_requirement.edits is 'counts its changes: who changes it names what was read';
      comment on column governance_requirement.touched is 'whether a person worked on it, so that no seeding changes it';
      comment on column governance_requirement.merged_into is 'the one that stands for it; null: it stands for itself';
      comment on column governance_requirement.reason is 'why it has its status';
      create index on governance_requirement (group_id, document_id, merged_into);
      create index on governance_requirement (created_by);
      create index on governance_requirement (created_for);

      create table governance_requirement_priority (
        group_id uuid not null,
        document_id uuid not null,
        number text not null,
        municipality_id uuid not null references municipality,
        priority text not null check (priority in ${priorities}),
        given_by uuid not null references person,
        given_at timestamptz not null default statement_timestamp(),
        primary key (group_id, document_id, number, municipality_id),
        foreign key (group_id, document_id, number) references governance_requirement
      );
      comment on table governance_requirement_priority is 'how much a member needs what is required';
      create index on governance_requirement_priority (municipality_id);
      create index on governance_requirement_priority (given_by);

      create function keep_requirement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a requirement stays' using errcode = 'restrict_violation';
        end if;
        if not exists (select from public.governance_document d where d.group_id = new.group_id and d.id = new.document_id
            and d.kind = 'REQUIREMENTS' and d.status = 'DRAFT') then
          raise exception 'what was sent for review stays as it is' using errcode = 'restrict_violation';
        end if;
        if tg_op = 'UPDATE' and ((new.group_id, new.document_id, new.id, new.number, new.source_kind, new.source_id,
              new.created_by, new.created_for, new.created_at)
            is distinct from (old.group_id, old.document_id, old.id, old.number, old.source_kind, old.source_id,
              old.created_by, old.created_for, old.created_at)
            or new.version < old.version or new.edits <= old.edits or old.merged_into is not null
            or old.touched and not new.touched) then
          raise exception 'which requirement it is stays' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      revoke all on function keep_requirement() from public;
      create trigger keep before insert or update or delete on governance_requirement
        for each row execute function keep_requirement();

      create function keep_requirement_priority() returns trigger language plpgsql
        set search_path = pg_catalog, pg_temp as $$
      declare kept record;
      begin
        if tg_op = 'DELETE' then kept := old; else kept := new; end if;
        if not exists (select from public.governance_document d where d.group_id = kept.group_id
            and d.id = kept.document_id and d.status = 'DRAFT') then
          raise exception 'what was sent for review stays as it is' using errcode = 'restrict_violation';
        end if;
        return kept;
      end $$;
      revoke all on function keep_requirement_priority() from public;
      create trigger keep before insert or update or delete on governance_requirement_priority
        for each row execute function keep_requirement_priority();

      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      ${allow(API_ROLE, 'select', 'governance_requirement', contents.read)}
      ${allow(API_ROLE, 'insert', 'governance_requirement', `${contents.write} and ${contents.signed('created_by', 'created_for')}`, INSERTED)}
      ${allow(API_ROLE, 'update', 'governance_requirement', contents.write, UPDATED)}
      ${allow(API_ROLE, 'select', 'governance_requirement_priority', contents.read)}
      ${allow(API_ROLE, 'insert', 'governance_requirement_priority', `${contents.write} and ${contents.signed('given_by', 'municipality_id')}`, ['group_id', 'document_id', 'number', 'municipality_id', 'priority', 'given_by'])}
      ${allow(API_ROLE, 'update', 'governance_requirement_priority', `${contents.write} and municipality_id = any ${acting.municipalities}`, ['priority', 'given_by', 'given_at'])}
      ${allow(API_ROLE, 'delete', 'governance_requirement_priority', `${contents.write} and municipality_id = any ${acting.municipalities}`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('what municipalities require is not thrown away');
  }
}

const TABLES = ['governance_requirement', 'governance_requirement_priority'];

const UPDATED = [
  'type',
  'statement',
  'rationale',
  'acceptance',
  'owner',
  'source_label',
  'needs',
  'parameters',
  'tests',
  'agreed_priority',
  'verification',
  'status',
  'reason',
  'parents',
  'version',
  'edits',
  'touched',
  'merged_into',
];
const INSERTED = [
  'group_id',
  'document_id',
  'id',
  'number',
  ...UPDATED.filter((column) => column !== 'merged_into' && column !== 'version' && column !== 'edits'),
  'source_kind',
  'source_id',
  'created_by',
  'created_for',
];
