import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contents } from './contents-policies.js';

/**
 * What members say of the clauses of a governance document while it is written and read: comments, and changes that they
 * suggest. It is their talk, and no part of what is agreed to: observers and who left see none of it, and no hash has it.
 *
 * What somebody said stays as it was said. Who said it may take it away as long as it is open, and then nothing of its words
 * is left.
 */
export class CreateRemarks1795700180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table governance_remark (
        group_id uuid not null,
        document_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        seq bigint generated always as identity,
        clause_id text not null check (length(clause_id) between 1 and 100),
        kind text not null check (kind in ('COMMENT', 'SUGGESTION')),
        state text not null default 'OPEN' check (state in ('OPEN', 'RESOLVED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
        version int not null check (version > 0),
        text text not null check (length(text) <= 4000),
        suggestion jsonb check (pg_column_size(suggestion) < 4000000),
        made_on int check (made_on >= 0),
        author_id uuid not null references person,
        author_for uuid not null references municipality,
        written_at timestamptz not null default statement_timestamp(),
        decided_by uuid references person,
        decided_for uuid references municipality,
        decided_at timestamptz,
        reason text not null default '' check (length(reason) <= 1000),
        primary key (group_id, id),
        foreign key (group_id, document_id) references governance_document,
        check ((kind = 'SUGGESTION') = (made_on is not null)),
        check ((kind = 'SUGGESTION' and state <> 'WITHDRAWN') = (suggestion is not null)),
        check (text <> '' or kind = 'SUGGESTION' or state = 'WITHDRAWN'),
        check ((state in ('OPEN', 'WITHDRAWN')) = (decided_by is null)),
        check ((decided_by is null) = (decided_for is null) and (decided_by is null) = (decided_at is null)),
        check (reason <> '' or state <> 'REFUSED'),
        check (reason = '' or state in ('ACCEPTED', 'REFUSED'))
      );
      comment on column governance_remark.version is 'the version that was written or in review when it was said';
      comment on column governance_remark.text is 'a comment, or why a change is suggested; empty where it was taken away';
      comment on column governance_remark.suggestion is 'what would be written, and how it compares with what stood there';
      comment on column governance_remark.made_on is 'how often the clause was changed when the change was suggested';
      comment on column governance_remark.decided_by is 'who resolved, accepted or refused it';
      create index on governance_remark (group_id, document_id, seq);
      create index on governance_remark (author_id);
      create index on governance_remark (author_for);
      create index on governance_remark (decided_by);
      create index on governance_remark (decided_for);

      create table governance_remark_reply (
        group_id uuid not null,
        remark_id uuid not null,
        seq bigint generated always as identity,
        id uuid not null default gen_random_uuid() unique,
        text text not null check (length(text) <= 4000),
        author_id uuid not null references person,
        author_for uuid not null references municipality,
        written_at timestamptz not null default statement_timestamp(),
        removed_at timestamptz,
        primary key (group_id, remark_id, seq),
        foreign key (group_id, remark_id) references governance_remark,
        check ((removed_at is null) = (text <> ''))
      );
      create index on governance_remark_reply (author_id);
      create index on governance_remark_reply (author_for);

      ${KEEPING}
      ${['governance_remark', 'governance_remark_reply'].map(forceRowLevelSecurity).join('\n')}

      ${allow(API_ROLE, 'select', 'governance_remark', contents.write)}
      ${allow(API_ROLE, 'insert', 'governance_remark', `${contents.write} and ${contents.signed('author_id', 'author_for')}`, ['group_id', 'document_id', 'id', 'clause_id', 'kind', 'version', 'text', 'suggestion', 'made_on', 'author_id', 'author_for'])}
      create policy ${API_ROLE}_update on governance_remark for update to ${API_ROLE} using (${contents.write})
        with check (${contents.write} and (state <> 'WITHDRAWN' or author_id = ${acting.person})
          and (decided_by is null or ${contents.signed('decided_by', 'decided_for')}));
      grant update (state, text, suggestion, decided_by, decided_for, decided_at, reason) on governance_remark to ${API_ROLE};
      ${allow(WORKER_ROLE, 'select', 'governance_remark', 'true', ['group_id', 'document_id', 'id', 'clause_id', 'kind', 'state', 'author_for'])}

      ${allow(API_ROLE, 'select', 'governance_remark_reply', contents.write)}
      ${allow(API_ROLE, 'insert', 'governance_remark_reply', `${contents.write} and ${contents.signed('author_id', 'author_for')}`, ['group_id', 'remark_id', 'id', 'text', 'author_id', 'author_for'])}
      ${allow(API_ROLE, 'update', 'governance_remark_reply', `${contents.write} and author_id = ${acting.person}`, ['text', 'removed_at'])}
      ${allow(WORKER_ROLE, 'select', 'governance_remark_reply', 'true', ['remark_id', 'id', 'author_for', 'removed_at'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table governance_remark_reply, governance_remark;
      drop function keep_governance_remark(), keep_governance_remark_reply();
    `);
  }
}

const keeping = (name: string, table: string, declared: string, body: string) => `
  create function ${name}() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  ${declared}${body} $$;
  revoke all on function ${name}() from public;
  create trigger keep before insert or update or delete on ${table} for each row execute function ${name}();`;

const refuse = (sentence: string) => `raise exception '${sentence}' using errcode = 'restrict_violation';`;

const KEEPING = [
  keeping(
    'keep_governance_remark',
    'governance_remark',
    'declare written boolean; reviewed boolean; current int; edits int; ',
    `begin
       if tg_op = 'DELETE' then ${refuse('what was said of a document stays')} end if;
       select d.status = 'DRAFT', coalesce(v.status = 'IN_REVIEW', false), d.version,
           coalesce((d.clause_edits ->> new.clause_id)::int, 0)
         into written, reviewed, current, edits
         from public.governance_document d
         left join public.governance_version v on d.status = 'SENT' and v.group_id = d.group_id
           and v.document_id = d.id and v.number = d.version
         where d.group_id = new.group_id and d.id = new.document_id;
       if not (coalesce(written, false) or coalesce(reviewed, false)) then
         ${refuse('something is said of what is written, or in review')}
       end if;
       if tg_op = 'INSERT' then
         if new.state <> 'OPEN' or new.version <> current or new.decided_by is not null then
           ${refuse('a remark is about the document as it stands')}
         end if;
         if new.kind = 'SUGGESTION' and not (written and new.made_on = edits) then
           ${refuse('a change is suggested to a draft as it reads')}
         end if;
         return new;
       end if;
       if (new.group_id, new.document_id, new.id, new.seq, new.clause_id, new.kind, new.version, new.made_on, new.author_id,
           new.author_for, new.written_at)
          is distinct from (old.group_id, old.document_id, old.id, old.seq, old.clause_id, old.kind, old.version, old.made_on,
           old.author_id, old.author_for, old.written_at)
          or new.state <> 'WITHDRAWN' and (new.text, new.suggestion) is distinct from (old.text, old.suggestion)
          or new.state = 'WITHDRAWN' and new.text <> '' then
         ${refuse('what was said of a document stays as it is')}
       end if;
       if not ((old.state, new.state) = ('OPEN', 'WITHDRAWN')
           or new.kind = 'COMMENT' and (old.state, new.state) in (('OPEN', 'RESOLVED'), ('RESOLVED', 'OPEN'))
           or new.kind = 'SUGGESTION' and written and (old.state, new.state) in (('OPEN', 'ACCEPTED'), ('OPEN', 'REFUSED'))) then
         ${refuse('what is settled of a remark stays so')}
       end if;
       return new;
     end`,
  ),
  keeping(
    'keep_governance_remark_reply',
    'governance_remark_reply',
    '',
    `begin
       if tg_op = 'DELETE' then ${refuse('what was said of a document stays')} end if;
       if tg_op = 'INSERT' then
         if new.removed_at is not null or not exists (select from public.governance_remark m
             join public.governance_document d on d.group_id = m.group_id and d.id = m.document_id
             left join public.governance_version v on v.group_id = d.group_id and v.document_id = d.id
               and v.number = d.version
             where m.group_id = new.group_id and m.id = new.remark_id and m.state = 'OPEN'
               and (d.status = 'DRAFT' or v.status = 'IN_REVIEW')) then
           ${refuse('an answer is given to what is open')}
         end if;
         return new;
       end if;
       if (new.group_id, new.remark_id, new.seq, new.id, new.author_id, new.author_for, new.written_at)
          is distinct from (old.group_id, old.remark_id, old.seq, old.id, old.author_id, old.author_for, old.written_at)
          or old.removed_at is not null or new.removed_at is null then
         ${refuse('what was said of a document stays as it is')}
       end if;
       return new;
     end`,
  ),
].join('\n');
