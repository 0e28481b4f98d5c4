import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INTEREST_LEVELS } from './interest.js';
import { revealBatch, type Interest, type Match } from './reveal-batch.js';

const MEMBERS = ['alder', 'birch', 'cedar', 'dogwood', 'elm'];
const interest = fc.record({
  municipalityId: fc.constantFrom(...MEMBERS),
  level: fc.constantFrom(...INTEREST_LEVELS),
  named: fc.boolean(),
});
const interests = fc.uniqueArray(interest, { selector: ({ municipalityId }) => municipalityId });
const days = fc.constantFrom('2027-02-20', '2027-03-01', '2027-03-02', '2027-04-15');
const matches = fc.uniqueArray(
  fc.record({ municipalityId: fc.constantFrom(...MEMBERS), until: days, named: fc.constant(false) }),
  { selector: ({ municipalityId }) => municipalityId },
);
const TODAY = '2027-03-01';
const told = (result: readonly Match[], who: string) =>
  result.find(({ municipalityId }) => municipalityId === who);
const without = <T extends { municipalityId: string }>(of: readonly T[], who: string) =>
  of.filter(({ municipalityId }) => municipalityId !== who);

describe('a batch', () => {
  it('tells the same in whatever order interests and matches come', () => {
    fc.assert(
      fc.property(interests, matches, (of, before) => {
        expect(revealBatch(of.toReversed(), before.toReversed(), TODAY)).toEqual(
          revealBatch(of, before, TODAY),
        );
      }),
    );
  });

  it('tells nobody anything while fewer than two would lead or take part, and nothing was told before', () => {
    fc.assert(
      fc.property(interests, (of) => {
        const wanting = of.filter(({ level }) => level !== 'OBSERVE');
        const result = revealBatch(of, [], TODAY);
        expect(result.map(({ municipalityId }) => municipalityId)).toEqual(
          wanting.length > 1 ? wanting.map(({ municipalityId }) => municipalityId).sort() : [],
        );
      }),
    );
  });

  it('names only who consents and would lead or take part, and never one alone', () => {
    fc.assert(
      fc.property(interests, matches, (of, before) => {
        const named = revealBatch(of, before, TODAY).filter((match) => match.named);
        expect(named.length).not.toBe(1);
        for (const { municipalityId } of named) {
          expect(of).toContainEqual(
            expect.objectContaining({
              municipalityId,
              named: true,
              level: expect.not.stringMatching('OBSERVE'),
            }),
          );
        }
      }),
    );
  });

  /** Refusal, silence and observing after a match, withdrawal: of one that is not named, whatever it does. */
  it('tells a municipality that a match stands for the same, whatever the others do short of consenting with it', () => {
    fc.assert(
      fc.property(interests, interests, matches, (of, changed, before) => {
        const match = before.find(
          ({ municipalityId, until }) => municipalityId === 'alder' && until >= TODAY,
        );
        fc.pre(match !== undefined);
        const own = of.filter(({ municipalityId }) => municipalityId === 'alder');
        const refusing = (all: readonly Interest[]) =>
          without(all, 'alder').map((each) => ({ ...each, named: false }));
        expect(told(revealBatch([...own, ...refusing(of)], before, TODAY), 'alder')).toEqual(
          told(revealBatch([...own, ...refusing(changed)], before, TODAY), 'alder'),
        );
        expect(told(revealBatch(own, before, TODAY), 'alder')).toEqual(match);
      }),
    );
  });

  it('gives one that withdraws and comes back within the time nothing new to read', () => {
    fc.assert(
      fc.property(interests, interests, matches, (of, later, before) => {
        const own = { municipalityId: 'alder', level: 'LEAD', named: false } as const;
        const first = revealBatch([...without(of, 'alder'), own], without(before, 'alder'), TODAY);
        const match = told(first, 'alder');
        fc.pre(match !== undefined);
        const gone = revealBatch(without(later, 'alder'), first, '2027-03-02');
        const back = revealBatch([...without(later, 'alder'), own], gone, '2027-03-03');
        expect(told(back, 'alder')).toEqual(match);
      }),
    );
  });
});

describe('the example', () => {
  const alder = { municipalityId: 'alder', level: 'LEAD', named: false } as const;
  const birch = { municipalityId: 'birch', level: 'TAKE_PART', named: true } as const;
  const cedar = { municipalityId: 'cedar', level: 'OBSERVE', named: true } as const;
  const matched = (municipalityId: string) => ({ municipalityId, until: '2027-03-31', named: false });

  it('of a match, a withdrawal that leaves no trace, and its end', () => {
    const first = revealBatch([alder, birch, cedar], [], TODAY);
    expect(first).toEqual([matched('alder'), matched('birch')]);
    const afterwards = revealBatch([alder, cedar], first, '2027-03-06');
    expect(told(afterwards, 'alder')).toEqual(matched('alder'));
    expect(revealBatch([alder, cedar], afterwards, '2027-03-31')).toEqual(afterwards);
    expect(revealBatch([alder, cedar], afterwards, '2027-04-01')).toEqual([]);
  });

  it('of two that consent, and a third that comes later', () => {
    const first = revealBatch([{ ...alder, named: true }, birch], [], TODAY);
    expect(first.map(({ named }) => named)).toEqual([true, true]);
    const elm = { municipalityId: 'elm', level: 'LEAD', named: true } as const;
    const later = revealBatch([{ ...alder, named: true }, birch, elm], first, '2027-06-01');
    expect(later.map(({ municipalityId, named }) => [municipalityId, named])).toEqual([
      ['alder', true],
      ['birch', true],
      ['elm', true],
    ]);
  });
});
