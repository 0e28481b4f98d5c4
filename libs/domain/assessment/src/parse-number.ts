import { invalid, type Parsed } from './invalid-reason.js';
import { type SettingsOf } from './question.js';

/** A finite number within the question's bounds (inclusive) and decimals. Minus zero becomes zero. */
export function parseNumber(settings: SettingsOf<'NUMBER'>, raw: unknown): Parsed<number> {
  const { min, max, decimals } = settings;
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return invalid('NOT_A_NUMBER');
  if (min !== null && raw < min) return invalid('BELOW_MINIMUM', { minimum: min });
  if (max !== null && raw > max) return invalid('ABOVE_MAXIMUM', { maximum: max });
  if (Number(raw.toFixed(decimals)) !== raw) return invalid('TOO_MANY_DECIMALS', { decimals });
  return { ok: true, value: raw + 0 };
}
