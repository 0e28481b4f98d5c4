import type { LocalText } from '@commonworks/domain-assessment';

/**
 * What a field takes:
 * - `TEXT`, `LONG_TEXT`: words in both languages, on one line or several;
 * - `NAME`: one text for both, as a legal name or the number of a by-law;
 * - `DATE`: a day, YYYY-MM-DD;
 * - `CENTS`: whole cents; `NUMBER`: a whole number; `PERCENT`: an exact decimal as text, as "99.95".
 */
export const FIELD_TYPES = ['TEXT', 'LONG_TEXT', 'NAME', 'DATE', 'CENTS', 'NUMBER', 'PERCENT'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** A value as it is kept and hashed: of `TEXT` and `LONG_TEXT` both languages, of the others one value for both. */
export type FieldValue = LocalText | string | number;

/** Where a field's value comes from while the document is a draft; a person may always write another. */
export const FIELD_SOURCES = [
  'GROUP_NAME',
  'CONSORTIUM_NAME',
  'OPPORTUNITY_NAME',
  'SERVICES',
  'SCOPE_IN',
  'SCOPE_OUT',
  'LEVEL',
  'CHAMPION',
  'MEMBER_NAME',
  'MEMBER_POPULATION',
  'COSTING',
] as const;
export type FieldSource = (typeof FIELD_SOURCES)[number];

/** A blank of a clause, or of each member in it. */
export interface Field {
  /** Unique in its template, in camel case: `noticeMonths`. */
  readonly id: string;
  readonly label: LocalText;
  readonly hint?: LocalText;
  readonly type: FieldType;
  /** Each member has its own, as its legal name. */
  readonly ofEachMember?: true;
  readonly source?: FieldSource;
  /** What most groups write, already filled in: 30 for days to pay. */
  readonly usual?: FieldValue;
  /** May stay empty; any other blocks agreement while it does. */
  readonly isOptional?: true;
}
