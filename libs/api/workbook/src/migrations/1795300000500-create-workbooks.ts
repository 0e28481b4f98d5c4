import {
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  unsignedActing as acting,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaigns, the workbooks of their municipalities, answers with their history, and what is shared of them. */
export class CreateWorkbooks1795300000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    const tables = [
      'campaign',
      'workbook',
      'workbook_sharing',
      'section_assignment',
      'answer',
      'answer_revision',
    ];
    await runner.query(`
      create table campaign (
        consortium_id uuid not null references consortium,
        id uuid not null default gen_random_uuid() unique,
        template_version_id uuid not null references template_version,
        name text not null check (length(trim(name)) between 1 and 200),
        cycle text not null check (length(trim(cycle)) between 1 and 40),
        year int not null check (year between 1900 and 2200),
        status text not null default 'DRAFT' check (status in ('DRAFT', 'OPEN', 'CLOSED', 'RELEASED')),
        synthetic boolean not null default false,
        threshold_kind text not null default 'FIXED' check (threshold_kind in ('FIXED', 'GROUP_MEAN', 'GROUP_MEDIAN')),
        threshold_value double precision not null default 50 check (threshold_value between 0 and 100),
        closes_on date,
        created_at timestamptz not null default now(),
        opened_at timestamptz,
        closed_at timestamptz,
        released_at timestamptz,
        primary key (consortium_id, id)
      );
      create table workbook (
        municipality_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        consortium_id uuid not null,
        campaign_id uuid not null,
        status text not null default 'IN_PROGRESS' check (status in ('IN_PROGRESS', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SUBMITTED')),
        question_count int not null check (question_count >= 0),
        answered_count int not null default 0 check (answered_count between 0 and question_count),
        remark text,
        submitted_at timestamptz,
        primary key (municipality_id, id),
        unique (municipality_id, campaign_id),
        foreign key (consortium_id, campaign_id) references campaign (consortium_id, id),
        foreign key (consortium_id, municipality_id) references consortium_member (consortium_id, municipality_id)
      );
      create index on workbook (campaign_id);
      create table workbook_sharing (
        municipality_id uuid not null,
        workbook_id uuid not null,
        scope text not null check (scope in ('WORKBOOK', 'SECTION', 'QUESTION')),
        target_id uuid not null,
        level text not null check (level in ('PRIVATE', 'AGGREGATE', 'NAMED', 'PUBLIC')),
        primary key (municipality_id, workbook_id, scope, target_id),
        foreign key (municipality_id, workbook_id) references workbook
      );
      create table section_assignment (
        municipality_id uuid not null,
        workbook_id uuid not null,
        section_id uuid not null references section,
        person_id uuid not null references person,
        primary key (municipality_id, workbook_id, section_id, person_id),
        foreign key (municipality_id, workbook_id) references workbook
      );
      create table answer (
        municipality_id uuid not null,
        workbook_id uuid not null,
        question_id uuid not null references question,
        state text not null check (state in ('ANSWERED', 'UNKNOWN', 'NOT_APPLICABLE', 'DECLINED', 'UNANSWERED')),
        value jsonb,
        comment text check (length(comment) <= 4000),
        version int not null check (version > 0),
        updated_at timestamptz not null default now(),
        updated_by uuid references person,
        primary key (municipality_id, workbook_id, question_id),
        check ((state = 'ANSWERED') = (value is not null)),
        foreign key (municipality_id, workbook_id) references workbook
      );
      create table answer_revision (
        municipality_id uuid not null,
        workbook_id uuid not null,
        question_id uuid not null,
        version int not null,
        state text not null,
        value jsonb,
        comment text,
        idempotency_key text not null check (length(idempotency_key) between 1 and 64),
        at timestamptz not null default now(),
        person_id uuid references person,
        primary key (municipality_id, workbook_id, question_id, version),
        unique (municipality_id, workbook_id, idempotency_key),
        foreign key (municipality_id, workbook_id, question_id) references answer
      );

      ${tables.map(forceRowLevelSecurity).join('\n')}

      ${allow(API_ROLE, 'select', 'campaign', `consortium_id = any ${acting.consortia}`)}
      ${allow(API_ROLE, 'insert', 'campaign', `consortium_id = any ${acting.coordinated}`)}
      ${allow(API_ROLE, 'update', 'campaign', `consortium_id = any ${acting.coordinated}`)}
      ${allow(API_ROLE, 'select', 'workbook', `${own} or consortium_id = any ${acting.coordinated}`)}
      ${allow(API_ROLE, 'insert', 'workbook', `consortium_id = any ${acting.coordinated}`)}
      ${allow(API_ROLE, 'update', 'workbook', own, ['status', 'answered_count', 'remark', 'submitted_at'])}
      ${(['select', 'insert', 'update', 'delete'] as const).map((c) => allow(API_ROLE, c, 'workbook_sharing', own)).join('\n')}
      ${(['select', 'insert', 'delete'] as const).map((c) => allow(API_ROLE, c, 'section_assignment', own)).join('\n')}
      ${(['select', 'insert', 'update'] as const).map((c) => allow(API_ROLE, c, 'answer', own)).join('\n')}
      ${(['select', 'insert'] as const).map((c) => allow(API_ROLE, c, 'answer_revision', own)).join('\n')}

      ${['campaign', 'workbook', 'workbook_sharing', 'answer'].map((t) => allow(WORKER_ROLE, 'select', t, 'true')).join('\n')}
      ${allow(WORKER_ROLE, 'update', 'campaign', 'true', ['status', 'released_at'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table answer_revision, answer, section_assignment, workbook_sharing, workbook, campaign',
    );
  }
}
