import type { TenantContext, Transaction } from '@commonworks/api-platform';

/** What others make of the names in an opportunity: a port, which the app wires. */
export abstract class NameFollowers {
  /** A municipality is named no more. In the transaction that takes its name back, while it holds the interests alone. */
  abstract takenBack(
    tx: Transaction,
    ctx: TenantContext,
    opportunityId: string,
    municipalityId: string,
  ): Promise<void>;
}
