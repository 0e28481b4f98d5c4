/** A text in both languages of the product. */
export interface LocalText {
  en: string;
  fr: string;
}

export const QUESTION_KINDS = ['SCALE', 'RATING', 'NUMBER', 'CHOICE', 'TEXT', 'SYSTEM', 'DERIVED'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What a question measures of its service. */
export const DIMENSIONS = [
  'ENABLEMENT',
  'PRIORITY',
  'READINESS',
  'IMPROVEMENT',
  'SATISFACTION',
  'MATURITY',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The four floors of the technology assessment, from what residents meet down to what carries it. */
export const LAYERS = ['CUSTOMER_FACING', 'INTEGRATION', 'MAJOR_BUSINESS_SYSTEMS', 'INFRASTRUCTURE'] as const;
export type Layer = (typeof LAYERS)[number];

/** How many levels a scale has. */
export const SCALE_LEVELS = { fewest: 2, most: 10 } as const;

/** One option of a choice question. */
export interface Option {
  code: string;
  label: LocalText;
}

/**
 * How a question is answered, by kind.
 *
 * SCALE: 2 to 10 labelled levels. NUMBER: bounds inclusive, `amount` marks money and counts, to which the
 * p % rule applies. TEXT: length in UTF-16 units, as a browser counts. DERIVED: a formula over the codes of
 * number questions and profile figures.
 */
export type QuestionSettings =
  | { kind: 'SCALE'; levels: LocalText[] }
  | { kind: 'RATING' }
  | {
      kind: 'NUMBER';
      unit: LocalText;
      min: number | null;
      max: number | null;
      decimals: number;
      amount: boolean;
    }
  | { kind: 'CHOICE'; options: Option[]; multiple: boolean }
  | { kind: 'TEXT'; maxLength: number }
  | { kind: 'SYSTEM' }
  | { kind: 'DERIVED'; formula: string; unit: LocalText; decimals: number };

/** The settings of one kind. */
export type SettingsOf<K extends QuestionKind> = Extract<QuestionSettings, { kind: K }>;
