import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lintRequirement } from './lint-requirement.js';
import type { Requirement } from './requirement.js';
import { NOTHING_SINCE, seedAgain } from './seed-again.js';
import { seedDrafts, type SeedAnswer, type SeedQuestion } from './seed-drafts.js';

const answer = (
  memberId: string,
  enablement: number | null,
  priority: number | null,
  isNamed = true,
): SeedAnswer => ({
  memberId,
  isNamed,
  enablement,
  priority,
});
const GAP = [20, 80] as const;
const FINE = [80, 80] as const;
const question = (answers: readonly SeedAnswer[], questionId = 'permits'): SeedQuestion => ({
  questionId,
  area: 'PER',
  serviceName: { en: 'Building permits', fr: 'Permis de construire' },
  answers,
});
const members = (gaps: number, of: number) =>
  Array.from({ length: of }, (_, index) => {
    const [enablement, priority] = index < gaps ? GAP : FINE;
    return answer(`m${index}`, enablement, priority);
  });
const priorityOf = (answers: readonly SeedAnswer[]) => seedDrafts([question(answers)]).at(0)?.priority;

describe('drafts', () => {
  test.each([
    [0, 3, undefined],
    [1, 1, 'MUST'],
    [2, 3, 'MUST'],
    [1, 2, 'SHOULD'],
    [3, 5, 'SHOULD'],
    [1, 3, 'COULD'],
    [1, 12, 'COULD'],
    [65, 100, 'SHOULD'],
    [67, 100, 'MUST'],
  ])('%i of %i: %s', (gaps, of, priority) => {
    expect(priorityOf(members(gaps, of))).toBe(priority);
  });

  test.each([
    [49.9, 50, 'MUST'],
    [50, 50, undefined],
    [49, 49.9, undefined],
    [0, 100, 'MUST'],
    // Not known is not zero.
    [null, 100, undefined],
    [0, null, undefined],
  ])('enablement %p, priority %p: %s', (enablement, priority, expected) => {
    expect(priorityOf([answer('alder', enablement, priority)])).toBe(expected);
  });

  test('name no member that has not consented, and do not count it', () => {
    const answers = [
      answer('alder', ...GAP),
      answer('birch', ...FINE),
      answer('cedar', ...GAP, false),
      answer('elm', null, 90),
    ];
    expect(seedDrafts([question(answers)])).toMatchObject([
      { priority: 'SHOULD', members: ['alder'], of: 2 },
    ]);
  });
});

describe('seeding again', () => {
  const seed = (answers: readonly SeedAnswer[], there: readonly Requirement[] = [], touched: string[] = []) =>
    seedAgain(seedDrafts([question(answers)]), there, { ...NOTHING_SINCE, touched: new Set(touched) });
  const [first] = seed(members(1, 3)).added;

  test('adds once, proposed, with words that the lint accepts', () => {
    expect(first).toMatchObject({
      id: 'REQ-PER-001',
      status: 'PROPOSED',
      agreedPriority: 'COULD',
      version: 1,
    });
    expect(lintRequirement(first)).toEqual([]);
    expect(seed(members(1, 3), [first])).toMatchObject({ added: [], refreshed: [first], kept: [] });
  });

  test('brings an untouched draft up to date', () => {
    expect(seed(members(3, 3), [first]).refreshed).toMatchObject([{ id: first.id, agreedPriority: 'MUST' }]);
  });

  test.each([
    ['other words', { version: 2 }],
    ['rejected', { status: 'REJECTED' as const }],
    ['a priority', { priorities: { alder: 'WONT' as const } }],
    ['a method', { verification: 'TEST' as const }],
    ['an owner', { owner: { en: 'Clerk', fr: 'Greffe' } }],
  ])('leaves what people have touched: %s', (_, change) => {
    expect(seed(members(3, 3), [{ ...first, ...change }])).toEqual({
      added: [],
      refreshed: [],
      kept: [first.id],
      full: [],
    });
  });

  test('believes that one was touched though nothing shows it', () => {
    expect(seed(members(3, 3), [first], [first.id]).kept).toEqual([first.id]);
  });

  test('does not make again what was merged into another', () => {
    const drafts = seedDrafts([question(members(3, 3))]);
    expect(seedAgain(drafts, [], { ...NOTHING_SINCE, merged: new Set(['permits']) }).added).toEqual([]);
  });

  test('gives no number twice, and says where none is left', () => {
    const drafts = seedDrafts([question(members(1, 1))]);
    expect(seedAgain(drafts, [], { ...NOTHING_SINCE, given: ['REQ-PER-007'] }).added[0].id).toBe(
      'REQ-PER-008',
    );
    expect(seedAgain(drafts, [], { ...NOTHING_SINCE, given: ['REQ-PER-999'] })).toMatchObject({
      added: [],
      full: ['PER'],
    });
  });

  test('as often as one likes changes nothing after the first time', () => {
    const rate = fc.option(fc.integer({ min: 0, max: 100 }));
    const answers = fc.array(fc.tuple(rate, rate, fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 6 }), (given) => {
        const drafts = seedDrafts(
          given.map((list, index) =>
            question(
              list.map(([enablement, priority, isNamed], place) =>
                answer(`m${place}`, enablement, priority, isNamed),
              ),
              `q${index}`,
            ),
          ),
        );
        const once = seedAgain(drafts, []).added;
        const twice = seedAgain(drafts, once);
        expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
        expect(twice).toEqual({ added: [], refreshed: once, kept: [], full: [] });
      }),
    );
  });
});
