import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAnswerValue } from './parse-answer-value.js';
import { type QuestionSettings } from './question.js';
import { RATING_CODES, WORK_PLANNED } from './rating.js';

const label = { en: 'x', fr: 'x' };
const codes = ['A', 'B', 'C', 'D'];
const unit = label;
const bound = fc.option(fc.integer({ min: -1000, max: 1000 }));
const settings = fc.oneof<fc.Arbitrary<QuestionSettings>[]>(
  fc
    .integer({ min: 2, max: 10 })
    .map((levels) => ({ kind: 'SCALE', levels: Array.from({ length: levels }, () => label) })),
  fc.constant({ kind: 'RATING' }),
  fc
    .record({ min: bound, max: bound, decimals: fc.integer({ min: 0, max: 6 }), amount: fc.boolean() })
    .map((rest) => ({ kind: 'NUMBER', unit, ...rest })),
  fc
    .boolean()
    .map((multiple) => ({ kind: 'CHOICE', options: codes.map((code) => ({ code, label })), multiple })),
  fc.integer({ min: 1, max: 40 }).map((maxLength) => ({ kind: 'TEXT', maxLength })),
  fc.constant({ kind: 'SYSTEM' }),
  fc.constant({ kind: 'DERIVED', formula: 'a', unit, decimals: 1 }),
);
/** Values near the truth, so that the accepting side is reached too. */
const plausible = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.double({ min: -1100, max: 1100 }).map((value) => Number(value.toFixed(2))),
  fc.string({ maxLength: 50, unit: 'grapheme' }),
  fc.array(fc.constantFrom(...codes, ...RATING_CODES, WORK_PLANNED), { maxLength: 4 }),
  fc.constantFrom(...codes, ...RATING_CODES),
  fc.record(
    {
      product: fc.string(),
      supportEnds: fc.constantFrom('2027-01-31', '2027-02-30', '2027', null),
      replacement: fc.option(
        fc.record(
          {
            status: fc.constantFrom('UNDECIDED', 'REPLACING', 'DONE', null),
            from: fc.constantFrom('2026', '2027-06', '2027-06-15', 'soon', null),
            to: fc.constantFrom('2026', '2027-06', '2027-06-15', null),
          },
          { requiredKeys: [] },
        ),
      ),
      vendor: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);

describe('parseAnswerValue, for any settings', () => {
  test('any JSON value gives a result, never an exception', () => {
    fc.assert(
      fc.property(settings, fc.oneof(fc.jsonValue(), fc.anything()), (question, raw) => {
        expect(typeof parseAnswerValue(question, raw).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  test('a canonical value parses to itself, also after a trip through JSON', () => {
    let reached = 0;
    fc.assert(
      fc.property(settings, plausible, (question, raw) => {
        const parsed = parseAnswerValue(question, raw);
        if (!parsed.ok) return;
        reached += 1;
        const stored: unknown = JSON.parse(JSON.stringify(parsed.value));
        expect(parseAnswerValue(question, stored)).toEqual(parsed);
      }),
      { numRuns: 3000 },
    );
    expect(reached).toBeGreaterThan(100);
  });
});
