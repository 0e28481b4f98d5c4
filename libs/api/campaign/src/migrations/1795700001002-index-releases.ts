import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How releases are sought: by their campaign, whatever their state, and by the workbook they show. */
export class IndexReleases1795700001002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index release_campaign on release (campaign_id);
      create index release_participant_workbook on release_participant (workbook_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index release_campaign, release_participant_workbook');
  }
}
