import type { TenantContext, Transaction } from '@commonworks/api-platform';
import type { AnswerState, AnswerValue } from '@commonworks/domain-assessment';

/** A workbook of a municipality in which the person holds a role, and what was answered in it. */
export interface OwnWorkbook {
  readonly id: string;
  readonly municipalityId: string;
  readonly consortiumId: string;
  readonly campaignId: string;
  readonly templateVersionId: string;
  /** Whether the campaign is made up for demonstration. */
  readonly synthetic: boolean;
  /** By question id, as far as the person sees them, derived ones included; questions never answered may be missing. */
  readonly answers: ReadonlyMap<string, OwnAnswer>;
}

/** One's own answer; a derived one is computed. The value is null unless the state is ANSWERED. */
export interface OwnAnswer {
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
}

/**
 * What features ask of workbooks, whose feature they may not import. That feature implements it, the app wires the
 * two. All of it sees what the running transaction's context sees, and nothing of another municipality.
 */
export abstract class OwnWorkbooks {
  /** Null when there is none, or it is another municipality's. */
  abstract ownWorkbook(tx: Transaction, ctx: TenantContext, workbookId: string): Promise<OwnWorkbook | null>;

  /** The workbook of one's own municipality in a campaign; null as above. */
  abstract ownWorkbookIn(
    tx: Transaction,
    ctx: TenantContext,
    campaignId: string,
    municipalityId: string,
  ): Promise<OwnWorkbook | null>;
}
