import { textLength } from '@commonworks/domain-assessment';
import type { Field, FieldType, FieldValue } from '../template/field.js';

/** Why a value is none that its field takes. */
export type FieldFaultCode = 'LENGTH' | 'DATE' | 'CENTS' | 'NUMBER' | 'PERCENT' | 'SHAPE';

/** How many characters a text may have. */
export const FIELD_LENGTHS: Readonly<Partial<Record<FieldType, number>>> = {
  TEXT: 500,
  LONG_TEXT: 8000,
  NAME: 200,
};

/** The largest amount, in cents: ten billion dollars. */
const MOST_CENTS = 1_000_000_000_000;
const MOST_NUMBER = 1_000_000_000;

/** Null where a field takes the value; a text that is still empty in one language is taken, and blocks agreement. */
export function faultOfValue({ type }: Pick<Field, 'type'>, value: FieldValue): FieldFaultCode | null {
  switch (type) {
    case 'TEXT':
    case 'LONG_TEXT':
      if (typeof value !== 'object') return 'SHAPE';
      return isWithin(type, value.en) && isWithin(type, value.fr) ? null : 'LENGTH';
    case 'NAME':
      if (typeof value !== 'string') return 'SHAPE';
      return isWithin(type, value) ? null : 'LENGTH';
    case 'DATE':
      return typeof value === 'string' && isDay(value) ? null : 'DATE';
    case 'CENTS':
      return isWhole(value, MOST_CENTS) ? null : 'CENTS';
    case 'NUMBER':
      return isWhole(value, MOST_NUMBER) ? null : 'NUMBER';
    case 'PERCENT':
      return typeof value === 'string' && /^\d{1,3}(?:\.\d{1,6})?$/.test(value) && Number(value) <= 100
        ? null
        : 'PERCENT';
  }
}

const isWithin = (type: FieldType, text: string): boolean => textLength(text) <= (FIELD_LENGTHS[type] ?? 0);

const isWhole = (value: FieldValue, most: number): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;

const isDay = (text: string): boolean =>
  /^(?:18|19|20|21)\d\d-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
