import {
  acceptsAnswers,
  COMMENT_LENGTH,
  parseAnswerValue,
  textLength,
  type AnswerState,
  type AnswerValue,
  type CampaignStatus,
  type InvalidReason,
  type QuestionSettings,
  type WorkbookStatus,
} from '@commonworks/domain-assessment';

/** What PostgreSQL cannot store in a text: NUL, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** An answer as the client would have it. A comment left out stays as it is; null takes it away. */
export interface WantedAnswer {
  readonly state: AnswerState;
  readonly value: unknown;
  readonly comment: string | null | undefined;
  readonly expectedVersion: number;
}

/** What the save meets. `current` is null where nothing was ever saved. */
export interface SaveSituation {
  readonly campaignStatus: CampaignStatus;
  readonly workbookStatus: WorkbookStatus;
  readonly settings: QuestionSettings;
  readonly current: { readonly version: number; readonly comment: string | null } | null;
}

/** An answer in the form in which it is stored. */
export interface StorableAnswer {
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
  readonly comment: string | null;
}

export type Judgement =
  | { readonly outcome: 'SAVE' | 'CONFLICT'; readonly answer: StorableAnswer }
  | { readonly outcome: 'LOCKED'; readonly by: 'CAMPAIGN' | 'WORKBOOK' }
  | {
      readonly outcome: 'INVALID';
      readonly reason: InvalidReason;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** Decides what becomes of a save: locked before invalid, invalid before conflicting. */
export function judgeSave(wanted: WantedAnswer, situation: SaveSituation): Judgement {
  const { campaignStatus, workbookStatus, settings, current } = situation;
  if (!acceptsAnswers(campaignStatus, workbookStatus)) {
    return { outcome: 'LOCKED', by: campaignStatus === 'OPEN' ? 'WORKBOOK' : 'CAMPAIGN' };
  }
  if (settings.kind === 'DERIVED') return { outcome: 'INVALID', reason: 'DERIVED_IS_COMPUTED', params: {} };

  let value: AnswerValue | null = null;
  if (wanted.state === 'ANSWERED') {
    const parsed = parseAnswerValue(settings, wanted.value);
    if (!parsed.ok) return { outcome: 'INVALID', reason: parsed.reason, params: parsed.params };
    value = parsed.value;
  }
  const comment = wanted.comment === undefined ? (current?.comment ?? null) : wanted.comment?.trim() || null;
  if (comment !== null && UNSTORABLE.test(comment))
    return { outcome: 'INVALID', reason: 'NOT_TEXT', params: {} };
  if (comment !== null && textLength(comment) > COMMENT_LENGTH) {
    return { outcome: 'INVALID', reason: 'TOO_LONG', params: { maximum: COMMENT_LENGTH } };
  }
  const answer = { state: wanted.state, value, comment };
  return { outcome: wanted.expectedVersion === (current?.version ?? 0) ? 'SAVE' : 'CONFLICT', answer };
}
