import { HOSTINGS, parseAnswerValue, REPLACEMENT_STATUSES } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draftIn, draftOf, isBlankDraft, readDraft, writeDraft } from './system-draft.js';

const words = fc.option(fc.constantFrom('Acme', ' 8.1 ', ''));
const date = fc.constantFrom(
  '',
  '2017',
  '2018',
  '2018-06',
  '06/2018',
  '2018-06-30',
  '2018-02-30',
  'soon',
  '18',
);
const draft = fc.record({
  product: fc.constantFrom('CLASS', '', ' '),
  vendor: words,
  hosting: fc.option(fc.constantFrom(...HOSTINGS)),
  version: words,
  plannedReplacement: words,
  replacement: fc.option(fc.constantFrom(...REPLACEMENT_STATUSES)),
  supportEnds: date,
  replacementFrom: date,
  replacementTo: date,
});

describe('a system in the form', () => {
  it('is taken by the server wherever no fault is shown', () => {
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(draft, (written) => {
        const { value, faults } = readDraft({ ...written, product: 'CLASS' });
        const parsed = parseAnswerValue({ kind: 'SYSTEM' }, value);
        const faulty = Object.keys(faults).length > 0;
        if (!faulty) expect(parsed).toMatchObject({ ok: true, value: { supportEnds: value.supportEnds } });
        if (faulty) refused += 1;
        else taken += 1;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(taken, refused)).toBeGreaterThan(20);
  });

  it('is again what is stored, once it is stored', () => {
    fc.assert(
      fc.property(draft, (written) => {
        const { value, faults } = readDraft({ ...written, product: 'CLASS' });
        const parsed = parseAnswerValue({ kind: 'SYSTEM' }, value);
        if (Object.keys(faults).length > 0 || !parsed.ok) return;
        expect(readDraft(draftOf(parsed.value))).toEqual({ value: parsed.value, faults: {} });
      }),
    );
  });

  it('is kept as text with all that is written, and a text that is none hides no answer', () => {
    fc.assert(
      fc.property(draft, (written) => {
        const content = { state: 'ANSWERED' as const, value: { product: 'Stored' }, comment: null };
        const typed = { locale: 'en' as const, meaning: null, baseVersion: 0, order: 1, left: true };
        expect(draftIn({ content, typed: { ...typed, text: writeDraft(written) } })).toEqual(written);
        for (const text of ['1.234', 'soon', 'null', '{"supportEnds":2018}', '{"from":{}}']) {
          expect(draftIn({ content, typed: { ...typed, text } }).product).toBe('Stored');
        }
        expect(draftIn({ content, typed: null }).product).toBe('Stored');
      }),
    );
  });

  it('is blank where nothing is said', () => {
    expect(isBlankDraft(draftOf(null))).toBe(true);
    expect(isBlankDraft({ ...draftOf(null), replacement: 'UNDECIDED' })).toBe(false);
    expect(isBlankDraft({ ...draftOf(null), replacementTo: 'soon' })).toBe(false);
  });
});
