import { invalid, type Parsed } from './invalid-reason.js';
import { type SettingsOf } from './question.js';

/** One code, or, when several may be chosen, at least one of them: each once, in alphabetical order. */
export function parseChoice(settings: SettingsOf<'CHOICE'>, raw: unknown): Parsed<string | string[]> {
  const isOption = (code: unknown): code is string => settings.options.some((option) => option.code === code);
  if (!settings.multiple) return isOption(raw) ? { ok: true, value: raw } : invalid('NOT_AN_OPTION');
  if (!Array.isArray(raw)) return invalid('NOT_A_LIST');
  if (raw.length === 0) return invalid('EMPTY');
  const codes: unknown[] = [...new Set<unknown>(raw)];
  return codes.every(isOption) ? { ok: true, value: codes.sort() } : invalid('NOT_AN_OPTION');
}
