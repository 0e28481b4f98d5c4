import type { TenantContext, Transaction } from '@commonworks/api-platform';
import type { SeedQuestion } from '@commonworks/domain-governance/requirements';
import type { GroupFacts } from '../../groups/group-rows.js';

/**
 * What other features know that requirements are drafted from: the questions about the services that a group stands on, with
 * what its members answered. The application brings it.
 */
export abstract class SeedSource {
  /**
   * As the person may read them, by name alone.
   * @param group its members are those who are asked about
   */
  abstract questions(
    tx: Transaction,
    ctx: TenantContext,
    group: Pick<GroupFacts, 'campaignId' | 'opportunityId' | 'members'>,
  ): Promise<SeedQuestion[]>;
}
