import { COSTING_LIMITS } from './limits.js';

/** Parts of one: decimals are kept as whole millionths. */
export const MILLION = 10n ** BigInt(COSTING_LIMITS.decimals);
/** A hundred per cent, in millionths of a per cent. */
export const WHOLE = 100n * MILLION;

const DECIMAL = /^(-?)(\d{1,40})(?:\.(\d{1,400}))?$/;

/**
 * A decimal as whole millionths, exactly as it is written: 2.5 and "2.5" are 2500000n. A number counts as the shortest
 * decimal that names it, so that 1.76 is 1.76 and not the binary fraction next to it.
 *
 * @returns NOT_A_NUMBER for what is no decimal, TOO_PRECISE beyond six decimals, TOO_LARGE beyond forty digits
 */
export function readDecimal(value: unknown): bigint | 'NOT_A_NUMBER' | 'TOO_PRECISE' | 'TOO_LARGE' {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'NOT_A_NUMBER';
    const written = String(value);
    // JavaScript writes 1e21 and 1e-7 with an exponent, and only from there on.
    if (written.includes('e')) return Math.abs(value) < 1 ? 'TOO_PRECISE' : 'TOO_LARGE';
    return parse(written);
  }
  return typeof value === 'string' && value.length <= 450 ? parse(value) : 'NOT_A_NUMBER';
}

function parse(written: string): bigint | 'NOT_A_NUMBER' | 'TOO_PRECISE' {
  const [, sign, whole, decimals = ''] = DECIMAL.exec(written) ?? [];
  if (whole === undefined) return 'NOT_A_NUMBER';
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > COSTING_LIMITS.decimals) return 'TOO_PRECISE';
  const millionths = BigInt(whole + kept.padEnd(COSTING_LIMITS.decimals, '0'));
  return sign === '-' ? -millionths : millionths;
}
