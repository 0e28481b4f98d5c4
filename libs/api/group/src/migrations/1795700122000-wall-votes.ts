import { API_ROLE } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actingGroups } from './acting-groups.js';
import { contents } from './contents-policies.js';

/** Votes are read with their decision, by who is or was in the group: the policy says so itself, beside the decision's. */
export class WallVotes1795700122000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy ${API_ROLE}_select on group_decision_vote
         using ((${contents.read} or group_id = any ${actingGroups.former}) and ${OF_DECISION})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter policy ${API_ROLE}_select on group_decision_vote using (${OF_DECISION})`);
  }
}

const OF_DECISION = `exists (select from group_decision d
  where (d.group_id, d.id) = (group_decision_vote.group_id, group_decision_vote.decision_id))`;
