import {
  parseAnswerValue,
  parseWrittenNumber,
  type NumberLocale,
  type Parsed,
  type UnreadableNumber,
} from '@commonworks/domain-assessment';
import { type Question } from '../workbook.types.js';

export type Figure =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly reason: UnreadableNumber | Extract<Parsed<number>, { ok: false }>['reason'];
    };

/** The figure a text says, as the question takes it; or why it does not. The server judges it again. */
export function readFigure(text: string, locale: NumberLocale, settings: Question['settings']): Figure {
  const { unit, min, max, decimals, amount } = settings;
  const written = parseWrittenNumber(text, locale, unit);
  if (!written.ok) return written;
  const units = { en: unit ?? '', fr: unit ?? '' };
  const taken = parseAnswerValue(
    { kind: 'NUMBER', unit: units, min, max, decimals: decimals ?? 0, amount },
    written.value,
  );
  return taken.ok ? written : taken;
}
