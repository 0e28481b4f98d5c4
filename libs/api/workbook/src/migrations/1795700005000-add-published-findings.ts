import { acting, allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a published document says of the elements that a workbook rates, in both official languages: the rating that
 * follows from its words, and the observation. It is public before it comes here, so all of the consortium may read
 * it; nobody answers it, so it is loaded once and never changed.
 */
export class AddPublishedFindings1795700005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    await runner.query(`
      alter table workbook add unique (municipality_id, id, consortium_id);
      create table published_finding (
        municipality_id uuid not null,
        workbook_id uuid not null,
        question_id uuid not null references question,
        consortium_id uuid not null,
        rating text not null check (rating in ('MEETS_NEEDS', 'NEEDS_IMPROVEMENT', 'RISK_OR_KEY_ENABLER', 'GAP')),
        observation_en text not null check (length(trim(observation_en)) between 1 and 4000),
        observation_fr text not null check (length(trim(observation_fr)) between 1 and 4000),
        primary key (municipality_id, workbook_id, question_id),
        foreign key (municipality_id, workbook_id, consortium_id) references workbook (municipality_id, id, consortium_id)
      );
      create index on published_finding (workbook_id);
      create index on published_finding (question_id);
      create index on published_finding (municipality_id, workbook_id, consortium_id);
      ${forceRowLevelSecurity('published_finding')}
      ${allow(API_ROLE, 'select', 'published_finding', `${own} or consortium_id = any ${acting.consortia}`)}
      ${allow(API_ROLE, 'insert', 'published_finding', own)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table published_finding;
      alter table workbook drop constraint workbook_municipality_id_id_consortium_id_key;
    `);
  }
}
