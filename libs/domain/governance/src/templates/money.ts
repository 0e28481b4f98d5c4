import type { LocalText } from '@commonworks/domain-assessment';
import { groupDigits } from './group-digits.js';

const NO_BREAK = '\u00A0';

/** An amount of an example, always with its cents, as columns of a table want it. */
export function money(cents: number): LocalText {
  const sign = cents < 0 ? '−' : '';
  const dollars = Math.floor(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return {
    en: `${sign}$${groupDigits(dollars, ',')}.${rest}`,
    fr: `${sign}${groupDigits(dollars, NO_BREAK)},${rest}${NO_BREAK}$`,
  };
}
