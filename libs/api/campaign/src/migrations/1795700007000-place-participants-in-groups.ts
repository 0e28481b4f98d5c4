import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * To which peer groups of its release a municipality belongs that shares by name, so that few answers can stand one by
 * one in each. In releases made before, it belongs to the groups in which its answers have a rank: where none is
 * hidden, each number has one.
 */
export class PlaceParticipantsInGroups1795700007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table release_participant add column group_ids uuid[] not null default '{}';
      -- The owner too is behind the policies, and none is made for it.
      alter table release_participant no force row level security;
      alter table release_standing no force row level security;
      update release_participant p set group_ids = ranked.group_ids
      from (
        select s.consortium_id, s.release_id, s.municipality_id, array_agg(distinct s.group_id) as group_ids
        from release_standing s group by s.consortium_id, s.release_id, s.municipality_id
      ) ranked
      where (p.consortium_id, p.release_id, p.municipality_id)
          = (ranked.consortium_id, ranked.release_id, ranked.municipality_id);
      alter table release_participant force row level security;
      alter table release_standing force row level security;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table release_participant drop column group_ids');
  }
}
