import { parseWrittenNumber, type NumberLocale, type UnreadableNumber } from '@commonworks/domain-assessment';
import { COSTING_LIMITS } from '@commonworks/domain-costing';

/** What a field takes: dollars, of which whole cents are kept; a percentage; a whole number; dollars of assessment. */
export type FigureKind = 'money' | 'percent' | 'count' | 'dollars';

export type FigureTrouble = Exclude<UnreadableNumber, 'EMPTY'> | 'NEGATIVE' | 'TOO_PRECISE' | 'TOO_LARGE';

export type ReadFigure =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly reason: FigureTrouble };

const UNITS: Readonly<Record<FigureKind, string | null>> = {
  money: '$',
  dollars: '$',
  percent: '%',
  count: null,
};

const MOST: Readonly<Record<FigureKind, number>> = {
  money: COSTING_LIMITS.cents / 100,
  dollars: COSTING_LIMITS.weight,
  percent: COSTING_LIMITS.percent,
  count: COSTING_LIMITS.weight,
};

const DECIMALS: Readonly<Record<FigureKind, number>> = { money: 2, dollars: 2, percent: 6, count: 0 };

/**
 * The figure that somebody typed, as people write them in either language: `12 500,00`, `$12,500`, `12k`. Money comes
 * as whole cents. Nothing typed is null. What can mean two figures, or is more precise than is kept, is none.
 */
export function readFigure(text: string, kind: FigureKind, locale: NumberLocale): ReadFigure {
  const read = parseWrittenNumber(text, locale, UNITS[kind]);
  if (!read.ok)
    return read.reason === 'EMPTY' ? { ok: true, value: null } : { ok: false, reason: read.reason };
  const { value } = read;
  if (value < 0) return { ok: false, reason: 'NEGATIVE' };
  if (value > MOST[kind]) return { ok: false, reason: 'TOO_LARGE' };
  if (Number(value.toFixed(DECIMALS[kind])) !== value) return { ok: false, reason: 'TOO_PRECISE' };
  return { ok: true, value: kind === 'money' ? Math.round(value * 100) : value };
}
