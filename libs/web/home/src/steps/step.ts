/** Something the person could do next; `kind` names its words, `values` fill them, `to` is where it is done. */
export interface Step {
  kind: StepKind;
  to: string;
  values: Record<string, string | number>;
  /** How far it is, where that can be counted. */
  progress?: { answered: number; total: number };
  /** The day by which it is due (`2026-12-04`). */
  due?: string;
}

export type StepKind =
  | 'MEND_WORKBOOK'
  | 'CONTINUE_WORKBOOK'
  | 'BEGIN_WORKBOOK'
  | 'SEND_WORKBOOK'
  | 'CONTINUE_SECTION'
  | 'AWAIT_REVIEW'
  | 'AWAIT_RESULTS'
  | 'REVIEW_WORKBOOK'
  | 'FOLLOW_CAMPAIGN'
  | 'CLOSE_CAMPAIGN'
  | 'OPEN_CAMPAIGN'
  | 'RELEASE_CAMPAIGN'
  | 'CREATE_CAMPAIGN'
  | 'NUDGE_MUNICIPALITY'
  | 'ANSWER_INVITATION'
  | 'ANSWER_MATCH'
  | 'SEE_STANDING'
  | 'SEE_RESULTS'
  | 'JOIN_GROUP'
  | 'MOVE_GROUP_ON'
  | 'FOLLOW_GROUP'
  | 'ANSWER_QUESTION'
  | 'ANSWER_QUESTIONS'
  | 'CREATE_CONSORTIUM'
  | 'CREATE_MUNICIPALITY'
  | 'JOIN_MUNICIPALITIES'
  | 'INVITE_COORDINATORS'
  | 'INVITE_LEADS'
  | 'HAND_OVER_MAILS'
  | 'AWAIT_PEOPLE'
  | 'TEND_PEOPLE';
