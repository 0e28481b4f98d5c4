import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';
import { contents } from './contents-policies.js';

/**
 * Governance documents of a group. `governance_document` is what is written; each sending for review makes a row of
 * `governance_version` with all that it says and its hash, which PostgreSQL counts anew; `governance_decision` is what
 * municipalities say to it. Triggers hold that neither of these is changed by anybody, the owner of the database included,
 * and that a version is agreed to by as many as its rule asks for.
 *
 * Who left reads the versions that its municipality agreed to, with what was decided on them until then. The rest is for
 * members and observers; a costing that is written for members alone.
 */
export class CreateGovernance1795700140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const kept = `any ((select acting_agreed_versions())::uuid[])`;
    const kinds = `('CHARTER', 'REQUIREMENTS', 'SLA', 'COSTING')`;
    await runner.query(`
      create table governance_document (
        group_id uuid not null references opportunity_group (id),
        id uuid not null default gen_random_uuid() unique,
        kind text not null check (kind in ${kinds}),
        title text not null check (length(title) between 1 and 200),
        status text not null default 'DRAFT' check (status in ('DRAFT', 'SENT')),
        version int not null default 1 check (version > 0),
        edits int not null default 0 check (edits >= 0),
        written jsonb not null,
        clause_edits jsonb not null default '{}',
        reason text not null default '' check (length(reason) <= 1000),
        created_by uuid not null references person,
        created_for uuid not null references municipality,
        created_at timestamptz not null default statement_timestamp(),
        primary key (group_id, id)
      );
      comment on column governance_document.version is 'the version that is written, or was sent last';
      comment on column governance_document.edits is 'counts the changes of the draft: who sends it names what was read';
      comment on column governance_document.clause_edits is 'counts the changes of each clause, by its id';
      comment on column governance_document.written is 'what people wrote; fields without follow what the product knows';
      comment on column governance_document.reason is 'why it was taken back last';
      create index on governance_document (created_by);
      create index on governance_document (created_for);

      create table governance_version (
        group_id uuid not null,
        document_id uuid not null,
        number int not null check (number > 0),
        id uuid not null default gen_random_uuid() unique,
        kind text not null check (kind in ${kinds}),
        title text not null,
        status text not null default 'IN_REVIEW' check (status in ('IN_REVIEW', 'AGREED', 'IN_FORCE', 'SUPERSEDED')),
        rule text not null check (rule in ('UNANIMITY', 'TWO_THIRDS', 'SIMPLE_MAJORITY', 'DOUBLE_MAJORITY')),
        population_pct text not null check (population_pct ~ '^[0-9]{1,3}([.][0-9]{1,6})?$'),
        signers uuid[] not null check (cardinality(signers) > 0),
        content text not null,
        hash text not null check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
        decide_by date,
        reminded boolean not null default false,
        sent_by uuid not null references person,
        sent_for uuid not null references municipality,
        sent_at timestamptz not null default statement_timestamp(),
        agreed_at timestamptz,
        in_force_at timestamptz,
        superseded_at timestamptz,
        primary key (group_id, document_id, number),
        foreign key (group_id, document_id) references governance_document,
        check ((status = 'SUPERSEDED') = (superseded_at is not null)),
        check (status not in ('AGREED', 'IN_FORCE') or agreed_at is not null),
        check (status <> 'IN_FORCE' or in_force_at is not null),
        check (status <> 'IN_REVIEW' or (agreed_at is null and in_force_at is null))
      );
      comment on column governance_version.content is 'canonical JSON (RFC 8785, NFC) of both languages and all that they are made from';
      comment on column governance_version.hash is 'SHA-256 of content in UTF-8';
      comment on column governance_version.signers is 'the municipalities that are asked, which it names as its members';
      create index on governance_version (sent_by);
      create index on governance_version (sent_for);

      create table governance_decision (
        group_id uuid not null,
        document_id uuid not null,
        version int not null,
        version_id uuid not null references governance_version (id),
        seq bigint generated always as identity,
        id uuid not null default gen_random_uuid() unique,
        municipality_id uuid not null references municipality,
        decision text not null check (decision in ('AGREE', 'OBJECT', 'SEND_BACK')),
        authority text not null check (authority in ('STAFF', 'DELEGATED', 'COUNCIL')),
        by_law text not null default '' check (length(by_law) <= 100),
        resolution text not null default '' check (length(resolution) <= 100),
        resolved_on date,
        reason text not null default '' check (length(reason) <= 1000),
        hash text not null,
        decided_by uuid not null references person,
        decided_at timestamptz not null default statement_timestamp(),
        primary key (group_id, document_id, version, seq),
        foreign key (group_id, document_id, version) references governance_version,
        check (decision = 'AGREE' or reason <> ''),
        check (authority = 'DELEGATED' or by_law = ''),
        check (authority = 'COUNCIL' or (resolution = '' and resolved_on is null))
      );
      comment on table governance_decision is 'what municipalities say to a version; the last of each stands, and the earlier stay';
      comment on column governance_decision.hash is 'of the version that was decided on';
      create index on governance_decision (version_id);
      create index on governance_decision (municipality_id);
      create index on governance_decision (decided_by);

      create function acting_agreed_versions() returns uuid[]
        language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return array(select d.version_id from public.governance_decision d
          where d.municipality_id = any (public.acting_municipalities()) and d.decision = 'AGREE'
            and d.group_id = any (public.acting_former_groups())
            and not exists (select from public.governance_decision later where later.version_id = d.version_id
              and later.municipality_id = d.municipality_id and later.seq > d.seq));
      end $$;
      comment on function acting_agreed_versions() is 'versions that a municipality agreed to which has left their group since';
      revoke execute on function acting_agreed_versions() from public;
      grant execute on function acting_agreed_versions() to ${API_ROLE};

      ${KEEPING}
      ${TABLES.map(forceRowLevelSecurity).join('\n')}
      create policy owner_reads on governance_decision for select to current_user using (true);

      ${allow(API_ROLE, 'select', 'governance_document', `${contents.write} or (group_id = any ${actingGroups.observer} and not (kind = 'COSTING' and status = 'DRAFT'))`)}
      ${allow(API_ROLE, 'insert', 'governance_document', `${contents.write} and ${contents.signed('created_by', 'created_for')}`, ['group_id', 'id', 'kind', 'title', 'written', 'created_by', 'created_for'])}
      ${allow(API_ROLE, 'update', 'governance_document', contents.write, ['status', 'version', 'edits', 'written', 'clause_edits', 'reason'])}
      ${allow(WORKER_ROLE, 'select', 'governance_document', 'true', ['group_id', 'id', 'title', 'status', 'version'])}

      ${allow(API_ROLE, 'select', 'governance_version', `${contents.read} or id = ${kept}`)}
      ${allow(API_ROLE, 'insert', 'governance_version', `${contents.write} and ${contents.signed('sent_by', 'sent_for')}`, ['group_id', 'document_id', 'number', 'id', 'kind', 'title', 'rule', 'population_pct', 'signers', 'content', 'hash', 'decide_by', 'sent_by', 'sent_for'])}
      ${allow(API_ROLE, 'update', 'governance_version', contents.write, ['status', 'agreed_at', 'in_force_at', 'superseded_at'])}
      ${allow(WORKER_ROLE, 'select', 'governance_version', 'true', ['group_id', 'document_id', 'number', 'id', 'status', 'signers', 'decide_by', 'reminded'])}
      ${allow(WORKER_ROLE, 'update', 'governance_version', 'true', ['reminded'])}

      ${allow(
        API_ROLE,
        'select',
        'governance_decision',
        `${contents.read} or (version_id = ${kept} and exists (
           select from group_member m where m.group_id = governance_decision.group_id
             and m.municipality_id = any ${acting.municipalities} and m.left_at >= governance_decision.decided_at))`,
      )}
      ${allow(API_ROLE, 'insert', 'governance_decision', `${contents.write} and ${contents.signed('decided_by', 'municipality_id')}`, ['group_id', 'document_id', 'version', 'version_id', 'id', 'municipality_id', 'decision', 'authority', 'by_law', 'resolution', 'resolved_on', 'reason', 'hash', 'decided_by'])}
      ${allow(WORKER_ROLE, 'select', 'governance_decision', 'true', ['version_id', 'id', 'seq', 'municipality_id', 'decision'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('what municipalities agreed to is not thrown away');
  }
}

const TABLES = ['governance_document', 'governance_version', 'governance_decision'];

const keeping = (name: string, table: string, declared: string, body: string) => `
  create function ${name}() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  ${declared}${body} $$;
  revoke all on function ${name}() from public;
  create trigger keep before insert or update or delete on ${table} for each row execute function ${name}();`;

const refuse = (sentence: string) => `raise exception '${sentence}' using errcode = 'restrict_violation';`;

const KEEPING = [
  keeping(
    'keep_governance_document',
    'governance_document',
    '',
    `begin
       if tg_op = 'INSERT' then
         if (new.status, new.version) is distinct from ('DRAFT', 1) then ${refuse('a document begins as a draft')} end if;
         return new;
       end if;
       if tg_op = 'DELETE' then ${refuse('a document stays')} end if;
       if (new.group_id, new.id, new.kind, new.title, new.created_by, new.created_for, new.created_at)
          is distinct from (old.group_id, old.id, old.kind, old.title, old.created_by, old.created_for, old.created_at)
          or new.edits < old.edits then
         ${refuse('whose a document is, and what it is, stays')}
       end if;
       if old.status = 'SENT' and (new.edits, new.written, new.clause_edits)
          is distinct from (old.edits, old.written, old.clause_edits) then
         ${refuse('what was sent for review stays as it is')}
       end if;
       if (old.status, new.status) = ('SENT', 'DRAFT') then
         if new.version <> old.version + 1 then ${refuse('what is taken back is another version')} end if;
       elsif new.version <> old.version then
         ${refuse('what is taken back is another version')}
       end if;
       if new.status = 'SENT' and not exists (select from public.governance_version v
           where v.group_id = new.group_id and v.document_id = new.id and v.number = new.version) then
         ${refuse('what is sent for review is a version')}
       end if;
       return new;
     end`,
  ),
  keeping(
    'keep_governance_version',
    'governance_version',
    `declare agreeing int; binding int; asked int; rank constant jsonb := '{"SUPERSEDED": 0, "IN_REVIEW": 1, "AGREED": 2, "IN_FORCE": 3}'; `,
    `begin
       if tg_op = 'DELETE' then ${refuse('a version stays')} end if;
       if tg_op = 'INSERT' then
         if new.status <> 'IN_REVIEW' or not exists (select from public.governance_document d
             where d.group_id = new.group_id and d.id = new.document_id and d.status = 'DRAFT'
               and (d.version, d.kind, d.title) = (new.number, new.kind, new.title)) then
           ${refuse('a version is what a draft was when it was sent')}
         end if;
         return new;
       end if;
       if (new.group_id, new.document_id, new.number, new.id, new.kind, new.title, new.rule, new.population_pct, new.signers, new.content,
           new.hash, new.decide_by, new.sent_by, new.sent_for, new.sent_at)
          is distinct from (old.group_id, old.document_id, old.number, old.id, old.kind, old.title, old.rule, old.population_pct, old.signers,
           old.content, old.hash, old.decide_by, old.sent_by, old.sent_for, old.sent_at)
          or old.agreed_at is not null and new.agreed_at is distinct from old.agreed_at
          or old.in_force_at is not null and new.in_force_at is distinct from old.in_force_at
          or old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at then
         ${refuse('what was sent for review stays as it is')}
       end if;
       if new.status = old.status then
         if (new.agreed_at, new.in_force_at, new.superseded_at)
            is distinct from (old.agreed_at, old.in_force_at, old.superseded_at) then
           ${refuse('what was sent for review stays as it is')}
         end if;
         return new;
       end if;
       if new.status = 'SUPERSEDED' then
         if (new.agreed_at, new.in_force_at) is distinct from (old.agreed_at, old.in_force_at)
            or not (old.status = 'IN_REVIEW' and exists (select from public.governance_document d
                where d.group_id = new.group_id and d.id = new.document_id and d.version > new.number)
              or exists (select from public.governance_version later
                where later.group_id = new.group_id and later.document_id = new.document_id and later.number > new.number
                  and (rank ->> later.status)::int >= (rank ->> old.status)::int)) then
           ${refuse('a version gives way to one that has come as far')}
         end if;
         return new;
       end if;
       if (old.status, new.status) not in (('IN_REVIEW', 'AGREED'), ('IN_REVIEW', 'IN_FORCE'), ('AGREED', 'IN_FORCE')) then
         ${refuse('a version does not go back')}
       end if;
       asked := cardinality(new.signers);
       select count(*), count(*) filter (where s.authority = 'DELEGATED' and s.by_law <> ''
           or s.authority = 'COUNCIL' and s.resolution <> '' and s.resolved_on is not null)
         into agreeing, binding
         from (select distinct on (d.municipality_id) d.* from public.governance_decision d
               where d.version_id = new.id and d.municipality_id = any (new.signers)
               order by d.municipality_id, d.seq desc) s
         where s.decision = 'AGREE';
       if (case new.rule when 'UNANIMITY' then agreeing < asked when 'TWO_THIRDS' then 3 * agreeing < 2 * asked
            else 2 * agreeing <= asked end)
          or new.status = 'IN_FORCE' and binding < agreeing then
         ${refuse('a version is agreed to by as many as its rule asks for')}
       end if;
       return new;
     end`,
  ),
  keeping(
    'keep_governance_decision',
    'governance_decision',
    '',
    `begin
       if tg_op <> 'INSERT' then ${refuse('what was decided stays as it is')} end if;
       if not exists (select from public.governance_version v
           join public.governance_document d on d.group_id = v.group_id and d.id = v.document_id
           where v.group_id = new.group_id and v.document_id = new.document_id and v.number = new.version
             and v.id = new.version_id and v.hash = new.hash and new.municipality_id = any (v.signers)
             and d.status = 'SENT' and d.version = v.number
             and (v.status = 'IN_REVIEW' or v.status = 'AGREED' and new.decision = 'AGREE')) then
         ${refuse('who is asked decides on the version that is in review')}
       end if;
       if not exists (select from public.people_of_groups(array[new.group_id]) p
           where p.person_id = new.decided_by and p.municipality_id = new.municipality_id and p.role = 'APPROVER') then
         ${refuse('an approver of the municipality decides')}
       end if;
       return new;
     end`,
  ),
].join('\n');
