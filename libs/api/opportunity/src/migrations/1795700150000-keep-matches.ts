import { API_ROLE, narrowGrant } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A match that has ended stays, with those for whose sake it was told: whoever was told of them is not told of them
 * again, whatever they did meanwhile. Who they are the worker alone reads.
 */
export class KeepMatches1795700150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await narrowGrant(runner, API_ROLE, 'select', 'opportunity_match', [
      'municipality_id',
      'consortium_id',
      'release_id',
      'opportunity_id',
      'until',
      'named',
    ]);
    await runner.query(`
      alter table opportunity_match add told_of uuid[] not null default '{}';
      comment on column opportunity_match.told_of is 'for whose sake it was told; read by the worker alone';
      update opportunity_match m set told_of = array(
        select i.municipality_id from opportunity_interest i
        where i.opportunity_id = m.opportunity_id and i.municipality_id <> m.municipality_id and i.level <> 'OBSERVE');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table opportunity_match drop column told_of;
      grant select on opportunity_match to ${API_ROLE};
    `);
  }
}
