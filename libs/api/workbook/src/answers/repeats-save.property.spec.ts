import { ANSWER_STATES, type AnswerState, type QuestionSettings } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeSave } from './judge-save.js';
import { repeatsSave } from './repeats-save.js';

const settings: QuestionSettings = { kind: 'TEXT', maxLength: 20 };
const save = fc.record({
  state: fc.constantFrom<AnswerState>(...ANSWER_STATES),
  value: fc.constantFrom('a', ' a ', 'b', 'b c', 7, null),
  comment: fc.constantFrom('x', ' x ', 'y', '', null, undefined),
});

/** What a save stores where nothing stood before; null where it is refused. */
function stored(wanted: { state: AnswerState; value: unknown; comment: string | null | undefined }) {
  const judged = judgeSave(
    { ...wanted, expectedVersion: 0 },
    { campaignStatus: 'OPEN', workbookStatus: 'IN_PROGRESS', settings, current: null },
  );
  return judged.outcome === 'SAVE' ? judged.answer : null;
}

describe('a save repeated with its key', () => {
  it('is the same save as itself', () => {
    fc.assert(
      fc.property(save, (wanted) => {
        const first = stored(wanted);
        if (first) expect(repeatsSave(wanted, settings, first)).toBe(true);
      }),
    );
  });

  it('is the same only as one that would have stored the same', () => {
    fc.assert(
      fc.property(save, save, (first, second) => {
        const before = stored(first);
        if (!before) return;
        const after = stored(second.comment === undefined ? { ...second, comment: before.comment } : second);
        expect(repeatsSave(second, settings, before)).toBe(JSON.stringify(after) === JSON.stringify(before));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not mind in which order a system’s fields were stored', () => {
    const system = { product: 'CLASS', vendor: null, hosting: null, version: null };
    const rest = { supportEnds: null, replacement: null, plannedReplacement: null };
    const wanted = { state: 'ANSWERED' as const, value: { ...system, ...rest }, comment: null };
    expect(repeatsSave(wanted, { kind: 'SYSTEM' }, { ...wanted, value: { ...rest, ...system } })).toBe(true);
  });
});
