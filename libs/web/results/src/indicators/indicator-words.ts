import { type Measure } from '@commonworks/web-ui';
import { type Indicator } from './indicator-table.js';

/** Decimals of a mean, and of the distance from it: of whole numbers it has one; dollars stay whole or have cents. */
export function meanDigits({ decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>): number {
  return unit.startsWith('$') ? decimals : Math.max(1, decimals);
}

/** A figure of an indicator without what its heading says already: `$31.85`, `4.79%`, `12`. */
export function figureText(
  value: number,
  { unit }: Pick<Indicator, 'unit'>,
  digits: number,
  measure: Measure,
): string {
  return measure.parts(value, unit, digits).figure;
}
