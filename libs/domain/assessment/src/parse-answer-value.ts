import { type AnswerValue } from './answer.js';
import { invalid, type Parsed } from './invalid-reason.js';
import { parseChoice } from './parse-choice.js';
import { parseNumber } from './parse-number.js';
import { parseSystem } from './parse-system.js';
import { parseText } from './parse-text.js';
import { type QuestionSettings } from './question.js';
import { readRating, WORK_PLANNED } from './rating.js';

/**
 * Turns what came over the wire, or out of a spreadsheet, into the canonical value of an answer. Total: any
 * JSON value gives a result, never an exception. A canonical value parses to itself.
 */
export function parseAnswerValue(settings: QuestionSettings, raw: unknown): Parsed<AnswerValue> {
  if (settings.kind === 'DERIVED') return invalid('DERIVED_IS_COMPUTED');
  if (raw === null || raw === undefined || raw === '') return invalid('EMPTY');
  switch (settings.kind) {
    case 'SCALE':
      return parseLevel(settings.levels.length, raw);
    case 'RATING':
      return parseRating(raw);
    case 'NUMBER':
      return parseNumber(settings, raw);
    case 'CHOICE':
      return parseChoice(settings, raw);
    case 'TEXT':
      return parseText(raw, settings.maxLength);
    case 'SYSTEM':
      return parseSystem(raw);
  }
}

function parseLevel(levels: number, raw: unknown): Parsed<number> {
  const isLevel = typeof raw === 'number' && Number.isInteger(raw) && raw >= 1 && raw <= levels;
  return isLevel ? { ok: true, value: raw } : invalid('NOT_A_LEVEL', { levels });
}

function parseRating(raw: unknown): Parsed<string | string[]> {
  const read = readRating(raw);
  if (!read) return invalid('UNKNOWN_RATING');
  return { ok: true, value: read.workPlanned ? [read.rating, WORK_PLANNED] : read.rating };
}
