import {
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  unsignedActing as acting,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a campaign published. The worker writes these rows once, after the disclosure gate; no role may
 * change or remove them. Hidden contributors stand in the ledger alone, which the api's role cannot read.
 */
export class CreateReleases1795300000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const member = `consortium_id = any ${acting.consortia}`;
    const published = [
      'release_group',
      'release_cell',
      'release_participant',
      'release_named_answer',
      'release_standing',
      'release_ledger',
    ];
    await runner.query(`
      create table release (
        consortium_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        campaign_id uuid not null,
        status text not null default 'REQUESTED' check (status in ('REQUESTED', 'COMPUTING', 'PUBLISHED', 'FAILED')),
        requested_by uuid references person,
        requested_at timestamptz not null default now(),
        attempts int not null default 0,
        published_at timestamptz,
        unnamed_participants boolean not null default false,
        primary key (consortium_id, id),
        foreign key (consortium_id, campaign_id) references campaign (consortium_id, id)
      );
      create unique index release_once on release (campaign_id) where status <> 'FAILED';
      create table release_group (
        consortium_id uuid not null,
        release_id uuid not null,
        id uuid not null default gen_random_uuid() unique,
        kind text not null check (kind in ('CAMPAIGN', 'MUNICIPALITY_TYPE', 'POPULATION_BAND')),
        code text not null,
        position int not null,
        primary key (consortium_id, release_id, id),
        unique (release_id, kind, code),
        foreign key (consortium_id, release_id) references release
      );
      create table release_cell (
        consortium_id uuid not null,
        release_id uuid not null,
        group_id uuid not null,
        question_id uuid not null references question,
        withheld text check (withheld in ('TOO_FEW', 'INFERENCE', 'DOMINANCE', 'NO_ANSWERS')),
        answers_held_back boolean not null default false,
        n int,
        mean double precision,
        sd double precision,
        quartiles_withheld text check (quartiles_withheld in ('TOO_FEW_FOR_QUARTILES')),
        median double precision,
        q1 double precision,
        q3 double precision,
        counts jsonb,
        primary key (consortium_id, release_id, group_id, question_id),
        check (withheld is null or num_nonnulls(n, mean, sd, median, q1, q3, counts) = 0),
        check (quartiles_withheld is null or num_nonnulls(median, q1, q3) = 0),
        foreign key (consortium_id, release_id, group_id) references release_group
      );
      create table release_participant (
        consortium_id uuid not null,
        release_id uuid not null,
        municipality_id uuid not null references municipality,
        workbook_id uuid not null,
        primary key (consortium_id, release_id, municipality_id),
        foreign key (consortium_id, release_id) references release
      );
      create table release_named_answer (
        consortium_id uuid not null,
        release_id uuid not null,
        municipality_id uuid not null,
        question_id uuid not null references question,
        level text not null check (level in ('NAMED', 'PUBLIC')),
        state text not null check (state in ('ANSWERED', 'UNKNOWN', 'NOT_APPLICABLE', 'DECLINED')),
        value jsonb,
        check ((state = 'ANSWERED') = (value is not null)),
        primary key (consortium_id, release_id, municipality_id, question_id),
        foreign key (consortium_id, release_id, municipality_id) references release_participant
      );
      create table release_standing (
        municipality_id uuid not null references municipality,
        consortium_id uuid not null,
        release_id uuid not null,
        group_id uuid not null,
        question_id uuid not null references question,
        percentile_rank double precision not null check (percentile_rank between 0 and 100),
        primary key (municipality_id, release_id, group_id, question_id),
        foreign key (consortium_id, release_id, group_id) references release_group
      );
      create table release_ledger (
        consortium_id uuid not null,
        release_id uuid not null,
        group_id uuid not null,
        question_id uuid not null references question,
        hidden uuid[] not null,
        primary key (consortium_id, release_id, group_id, question_id),
        foreign key (consortium_id, release_id, group_id) references release_group
      );

      ${['release', ...published].map(forceRowLevelSecurity).join('\n')}

      ${allow(API_ROLE, 'select', 'release', member)}
      ${allow(API_ROLE, 'insert', 'release', `consortium_id = any ${acting.coordinated} and status = 'REQUESTED'`)}
      ${['release_group', 'release_cell', 'release_participant', 'release_named_answer'].map((t) => allow(API_ROLE, 'select', t, member)).join('\n')}
      ${allow(API_ROLE, 'select', 'release_standing', `municipality_id = any ${acting.municipalities}`)}

      ${allow(WORKER_ROLE, 'select', 'release', 'true')}
      ${allow(WORKER_ROLE, 'update', 'release', 'true', ['status', 'attempts', 'published_at', 'unnamed_participants'])}
      ${published.map((t) => allow(WORKER_ROLE, 'insert', t, 'true')).join('\n')}
      ${['release_group', 'release_ledger'].map((t) => allow(WORKER_ROLE, 'select', t, 'true')).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table release_ledger, release_standing, release_named_answer, release_participant, release_cell, release_group, release',
    );
  }
}
