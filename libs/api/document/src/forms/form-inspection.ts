/** Where in a form something stands, so that a person finds it in Word. */
export interface FormPlace {
  readonly part: 'BODY' | 'HEADER' | 'FOOTER' | 'NOTE';
  /** The heading above it; null where there is none yet. */
  readonly heading: string | null;
  /** Counted from 1 in its part, those of tables included. */
  readonly paragraph: number;
  /** The words of that paragraph, cut where they are many. */
  readonly text: string;
}

/**
 * Why a form is not taken:
 * - `BROKEN`: no Word document, or none that can be read to the end; `TOO_LARGE`: more than any form needs;
 * - `DOCTYPE`: the file declares what its words stand for; `EXTERNAL`: it fetches something from elsewhere when it is opened;
 * - `EMBEDDED`: another file or program lies in it; `FIELD`: a field of Word that reads or runs something;
 * - `UNCLOSED`: braces that do not close; `UNKNOWN`: a name that stands for nothing;
 * - `ALONE`: what takes paragraphs has other words beside it.
 */
export const FORM_REASONS = [
  'BROKEN',
  'TOO_LARGE',
  'DOCTYPE',
  'EXTERNAL',
  'EMBEDDED',
  'FIELD',
  'UNCLOSED',
  'UNKNOWN',
  'ALONE',
] as const;
export type FormReason = (typeof FORM_REASONS)[number];

export interface FormFault {
  readonly reason: FormReason;
  /** Of what: a placeholder, a field, a part of the file. */
  readonly what: string;
  readonly place: FormPlace | null;
}

/** What a form is found to have. One with faults is not taken. */
export interface FormInspection {
  /** The names it has, each once, in the order in which they first stand. */
  readonly names: readonly string[];
  readonly faults: readonly FormFault[];
}

/** What a form may name, by what takes the place of each. */
export type FormNames = Readonly<Record<string, 'WORDS' | 'BLOCKS'>>;
