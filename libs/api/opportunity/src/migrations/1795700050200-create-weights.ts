import { acting, allow, API_ROLE, forceRowLevelSecurity } from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coordinators chose that each factor counts, choice after choice: the last one holds, and none is changed. */
export class CreateWeights1795700050200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opportunity_weights (
        consortium_id uuid not null,
        campaign_id uuid not null,
        number int not null check (number > 0),
        demand double precision not null check (demand between 0 and 100),
        supply double precision not null check (supply between 0 and 100),
        reach double precision not null check (reach between 0 and 100),
        urgency double precision not null check (urgency between 0 and 100),
        saved_by uuid references person,
        saved_at timestamptz not null default statement_timestamp(),
        primary key (consortium_id, campaign_id, number),
        check (demand + supply + reach + urgency > 0),
        foreign key (consortium_id, campaign_id) references campaign (consortium_id, id)
      );
      comment on column opportunity_weights.number is 'the first choice of a campaign is 1, the last one holds';
      ${forceRowLevelSecurity('opportunity_weights')}
      ${allow(API_ROLE, 'select', 'opportunity_weights', `consortium_id = any ${acting.consortia}`)}
      ${allow(
        API_ROLE,
        'insert',
        'opportunity_weights',
        `consortium_id = any ${acting.coordinated} and saved_by is not distinct from ${acting.person}`,
        ['consortium_id', 'campaign_id', 'number', 'demand', 'supply', 'reach', 'urgency', 'saved_by'],
      )}
      create trigger keep before update or delete or truncate on opportunity_weights execute function keep_candidates();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table opportunity_weights');
  }
}
