import { type AnswerState, type AnswerValue, type CampaignStatus } from '@commonworks/domain-assessment';
import { type TenantContext, type Transaction } from '@commonworks/api-platform';

/** A campaign as results need it. */
export interface CampaignFacts {
  readonly id: string;
  readonly consortiumId: string;
  readonly templateVersionId: string;
  readonly status: CampaignStatus;
  readonly synthetic: boolean;
  readonly thresholdKind: 'FIXED' | 'GROUP_MEAN' | 'GROUP_MEDIAN';
  /** 0 to 100; holds where the kind is FIXED. */
  readonly thresholdValue: number;
}

/** A workbook of a municipality in which the person holds a role. */
export interface OwnWorkbook {
  readonly id: string;
  readonly municipalityId: string;
  readonly campaignId: string;
}

/** One's own answer; a derived one is computed. `value` is null unless the state is ANSWERED. */
export interface OwnAnswer {
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
}

/**
 * What results ask of the workbook feature, which they may not import; the app wires the two. All of it sees
 * what the running transaction's context sees, and nothing of another municipality.
 */
export abstract class WorkbookPort {
  /** Null when there is none, or the person may not see it. */
  abstract campaignOf(tx: Transaction, ctx: TenantContext, campaignId: string): Promise<CampaignFacts | null>;

  /** Null when there is none, or it is another municipality's. */
  abstract ownWorkbook(tx: Transaction, ctx: TenantContext, workbookId: string): Promise<OwnWorkbook | null>;

  /** The workbook of one's own municipality in a campaign; null as above. */
  abstract ownWorkbookIn(
    tx: Transaction,
    ctx: TenantContext,
    campaignId: string,
    municipalityId: string,
  ): Promise<OwnWorkbook | null>;

  /** Answers by question id, derived ones included; questions never answered may be missing. */
  abstract ownAnswers(
    tx: Transaction,
    ctx: TenantContext,
    workbookId: string,
  ): Promise<ReadonlyMap<string, OwnAnswer>>;
}
