import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INTEREST_LEVELS } from './interest.js';
import { isTold, revealBatch, type Interest, type Match } from './reveal-batch.js';

const MEMBERS = ['alder', 'birch', 'cedar', 'dogwood', 'elm'];
const interest = fc.record({
  municipalityId: fc.constantFrom(...MEMBERS),
  level: fc.constantFrom(...INTEREST_LEVELS),
  named: fc.boolean(),
});
const interests = fc.uniqueArray(interest, { selector: ({ municipalityId }) => municipalityId });
const days = fc.constantFrom('2027-02-20', '2027-03-01', '2027-03-02', '2027-04-15');
const matches = fc.uniqueArray(
  fc.record({
    municipalityId: fc.constantFrom(...MEMBERS),
    until: days,
    named: fc.constant(false),
    toldOf: fc.subarray(MEMBERS),
  }),
  { selector: ({ municipalityId }) => municipalityId },
);
const TODAY = '2027-03-01';
const told = (result: readonly Match[], who: string) =>
  result.find(({ municipalityId }) => municipalityId === who);
const asOne = (municipalityId: string) => ({ municipalityId });
const idOf = ({ municipalityId }: { municipalityId: string }) => municipalityId;
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
        const own = {
          municipalityId: 'alder',
          level: 'LEAD',
          named: false,
        } as const;
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

describe('after its last day', () => {
  const LATER = '2027-05-20';
  const own = (named: boolean) => ({ municipalityId: 'alder', level: 'LEAD', named }) as const;
  const before = [
    {
      municipalityId: 'alder',
      until: '2027-03-31',
      named: false,
      toldOf: without(MEMBERS.map(asOne), 'alder').map(idOf),
    },
  ];
  /** Any of those alder was told of, who do not consent. */
  const others = interests.map((all) => without(all, 'alder').map((each) => ({ ...each, named: false })));

  it('whether the others stay, refuse, observe, are gone or come back, a municipality is told the same', () => {
    fc.assert(
      fc.property(others, others, fc.boolean(), (there, later, named) => {
        const first = revealBatch([own(named), ...there], before, LATER);
        for (const told of [first, revealBatch([own(named), ...later], first, '2027-06-30')])
          expect(told.find(({ municipalityId }) => municipalityId === 'alder')).toEqual(before[0]);
        expect(isTold(before[0], LATER)).toBe(false);
      }),
    );
  });

  it('its own going away and coming back shows it no more of them, and them no more of it', () => {
    fc.assert(
      fc.property(others, (there) => {
        const met = revealBatch([own(true), ...there], before, LATER);
        const gone = revealBatch(there, met, '2027-06-30');
        expect(revealBatch([own(true), ...there], gone, '2027-07-01')).toEqual(gone);
      }),
    );
  });
});

describe('the example', () => {
  const alder = { municipalityId: 'alder', level: 'LEAD', named: false } as const;
  const birch = { municipalityId: 'birch', level: 'TAKE_PART', named: true } as const;
  const cedar = { municipalityId: 'cedar', level: 'OBSERVE', named: true } as const;
  const elm = {
    municipalityId: 'elm',
    level: 'LEAD',
    named: true,
  } as const;
  const matched = (municipalityId: string, ...toldOf: string[]) => ({
    municipalityId,
    until: '2027-03-31',
    named: false,
    toldOf,
  });
  const ofAlder = matched('alder', 'birch');
  const ofBirch = matched('birch', 'alder');

  it('of a match, a withdrawal that leaves no trace, and its end', () => {
    const first = revealBatch([alder, birch, cedar], [], TODAY);
    expect(first).toEqual([ofAlder, ofBirch]);
    const afterwards = revealBatch([alder, cedar], first, '2027-03-06');
    expect(told(afterwards, 'alder')).toEqual(ofAlder);
    for (const there of [
      [alder, cedar],
      [alder, birch, cedar],
    ]) {
      const ended = revealBatch(there, afterwards, '2027-04-01');
      expect(ended.map((match) => isTold(match, '2027-03-31'))).toEqual([true, true]);
      expect(ended.map((match) => isTold(match, '2027-04-01'))).toEqual([false, false]);
    }
    const again = revealBatch([alder, cedar, elm], afterwards, '2027-04-10');
    expect(told(again, 'alder')).toMatchObject({ until: '2027-05-10', toldOf: ['birch', 'elm'] });
    expect(told(again, 'elm')).toMatchObject({ until: '2027-05-10', named: false });
    expect(told(again, 'birch')).toEqual(ofBirch);
  });

  it('of two that consent after the day has passed, who are named', () => {
    const ended = revealBatch([alder, birch], [ofAlder, ofBirch], '2027-04-20');
    expect(ended.map(({ named }) => named)).toEqual([false, false]);
    const both = revealBatch([{ ...alder, named: true }, birch], ended, '2027-04-21');
    expect(both.map(({ named }) => named)).toEqual([true, true]);
  });

  it('of two that consent, and a third that comes later', () => {
    const first = revealBatch([{ ...alder, named: true }, birch], [], TODAY);
    expect(first.map(({ named }) => named)).toEqual([true, true]);
    const later = revealBatch([{ ...alder, named: true }, birch, elm], first, '2027-06-01');
    expect(later.map(({ municipalityId, named }) => [municipalityId, named])).toEqual([
      ['alder', true],
      ['birch', true],
      ['elm', true],
    ]);
  });
});
