import { exactNumber } from './exact-number.js';
import { readMagnitude } from './read-magnitude.js';
import { readWrittenDigits, type NumberLocale } from './read-written-digits.js';

/** Why a text is no number: nothing is written, it is none, it can mean two, a number cannot hold it, or it is in another unit. */
export type UnreadableNumber = 'EMPTY' | 'NOT_A_NUMBER' | 'AMBIGUOUS' | 'TOO_MANY_DIGITS' | 'WRONG_UNIT';

export type WrittenNumber =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: UnreadableNumber };

const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;
const MONEY = String.raw`(?:CA\$|CAN\$|C\$|\$ ?CA|\$ ?CAN|\$|CAD|dollars?)`;
const PARTS = new RegExp(
  String.raw`^(?<sign>[-+]?) ?(?<before>${MONEY})? ?(?<inner>[-+]?)(?<digits>[\d.,' ]*\d) ?(?<rest>.*)$`,
  'i',
);
const IN_MONEY = new RegExp(String.raw`^(?:de )?${MONEY}$`, 'i');
const IN_PERCENT = /^(?:%|per ?cent|pour ?cent)$/i;

/**
 * Reads a number as people write it: `1,234.5`, `1 234,5`, `$4.1 million`, `4,1 M$`, `12k`, `12 %`. Total: any text
 * gives a number or the reason why it is none, and never the number of a part of the text. The value is exact:
 * `4.1 M` is 4100000. `unit` is the question's, in either language: marks of money and percent, and the unit itself,
 * may stand beside the number only where it is asked in them; they do not change it.
 */
export function parseWrittenNumber(text: string, locale: NumberLocale, unit: string | null): WrittenNumber {
  const plain = text
    .replace(SPACES, ' ')
    .trim()
    .replace(/\u2212/g, '-')
    .replace(/[\u2019\u02bc]/g, "'");
  if (plain === '') return { ok: false, reason: 'EMPTY' };
  const parts = PARTS.exec(plain)?.groups;
  if (!parts || (parts.sign && parts.inner)) return { ok: false, reason: 'NOT_A_NUMBER' };
  const { digits = '', rest = '', before } = parts;

  const tail = readTail(rest, locale, unit);
  if (tail === null) return { ok: false, reason: 'NOT_A_NUMBER' };
  const money = before !== undefined || tail.mark === 'MONEY';
  if (before !== undefined && tail.mark !== 'NONE') return { ok: false, reason: 'NOT_A_NUMBER' };
  if (money && !isMoney(unit)) return { ok: false, reason: 'WRONG_UNIT' };
  if (tail.mark === 'PERCENT' && !isPercent(unit)) return { ok: false, reason: 'WRONG_UNIT' };

  const read = readWrittenDigits(digits, locale);
  if (!read.ok) return read;
  const value = exactNumber(read.whole, read.fraction, tail.power);
  if (value === null) return { ok: false, reason: 'TOO_MANY_DIGITS' };
  const negative = (parts.sign || parts.inner) === '-';
  return { ok: true, value: negative && value !== 0 ? -value : value };
}

interface Tail {
  readonly power: number;
  readonly mark: 'NONE' | 'MONEY' | 'PERCENT' | 'UNIT';
}

/** What follows the digits: a magnitude, then a mark of the unit, each at most once. Null: something else. */
function readTail(rest: string, locale: NumberLocale, unit: string | null): Tail | null {
  const whole = markOf(rest, unit);
  if (whole) return { power: 0, mark: whole };
  const [, word = '', after = ''] = /^(\p{L}+) ?(.*)$/u.exec(rest) ?? [];
  const power = readMagnitude(word, locale);
  const mark = markOf(after, unit);
  return power !== null && mark ? { power, mark } : null;
}

function markOf(text: string, unit: string | null): Tail['mark'] | null {
  if (text === '') return 'NONE';
  if (unit !== null && text.toLowerCase() === unit.toLowerCase()) return 'UNIT';
  if (IN_MONEY.test(text)) return 'MONEY';
  return IN_PERCENT.test(text) ? 'PERCENT' : null;
}

const isMoney = (unit: string | null) => /\$|\bCAD\b|\bdollars?\b/i.test(unit ?? '');
const isPercent = (unit: string | null) => /%|\bper ?cent\b|\bpour ?cent\b/i.test(unit ?? '');
