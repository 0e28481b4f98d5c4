import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  quorumAmong,
  resultOf,
  VOTES,
  VOTING_RULES,
  type Vote,
  type Voter,
  type VotingRule,
} from './decision-rule.js';

const voter = (vote: Vote | null, population = 100, isPresent = true): Voter => ({
  municipalityId: 'm',
  population,
  isPresent,
  vote,
});
const five = (...votes: (Vote | null)[]) => votes.map((vote) => voter(vote, 100, vote !== null));

describe('of the worked example', () => {
  const voters = five('YES', 'YES', 'NO', 'ABSTAIN', null);

  test('a quorum meets', () => {
    expect(quorumAmong(voters)).toEqual({ present: 4, needed: 3, met: true });
  });

  test.each<[VotingRule, string]>([
    ['CONSENSUS', 'LOST'],
    ['SIMPLE_MAJORITY', 'CARRIED'],
    ['TWO_THIRDS', 'CARRIED'],
    ['DOUBLE_MAJORITY', 'LOST'],
    ['UNANIMITY', 'LOST'],
  ])('%s: %s', (rule, result) => {
    expect(resultOf(rule, voters)).toBe(result);
  });
});

describe('a double majority', () => {
  const of = (...members: [Vote | null, number][]) =>
    resultOf(
      'DOUBLE_MAJORITY',
      members.map(([vote, population]) => voter(vote, population)),
    );

  test('needs more than half of all members, those that are not there too', () => {
    expect(of(['YES', 900], ['YES', 50], ['ABSTAIN', 25], [null, 25])).toBe('LOST');
    expect(of(['YES', 900], ['YES', 50], ['YES', 25], [null, 25])).toBe('CARRIED');
  });

  test('needs half of the population of all', () => {
    expect(of(['YES', 100], ['YES', 100], ['NO', 200])).toBe('CARRIED');
    expect(of(['YES', 100], ['YES', 99], ['NO', 200])).toBe('LOST');
    expect(of(['YES', 100], ['YES', 100], [null, 201])).toBe('LOST');
  });
});

test('nothing is carried without a quorum, by whatever rule', () => {
  const voters = [voter('YES'), voter('YES'), voter(null, 1, false), voter(null, 1, false)];
  expect(VOTING_RULES.map((rule) => resultOf(rule, voters))).toEqual(VOTING_RULES.map(() => 'LOST'));
});

test('all that abstain make a quorum, and carry nothing but what nobody opposes', () => {
  const voters = five('ABSTAIN', 'ABSTAIN', 'ABSTAIN');
  expect(VOTING_RULES.filter((rule) => resultOf(rule, voters) === 'CARRIED')).toEqual(['CONSENSUS']);
});

const anyone = fc.record<Voter>({
  municipalityId: fc.uuid(),
  population: fc.nat(100_000),
  isPresent: fc.boolean(),
  vote: fc.constantFrom(...VOTES, null),
});
// Who votes is there.
const voters = fc
  .array(anyone, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one) => ({ ...one, isPresent: one.isPresent || one.vote !== null })));
const rules = fc.constantFrom(...VOTING_RULES);

describe('for whatever votes', () => {
  const rank = (rule: VotingRule, list: readonly Voter[]) => (resultOf(rule, list) === 'CARRIED' ? 1 : 0);

  test('one more yes in place of another vote never loses what was carried', () => {
    fc.assert(
      fc.property(voters, rules, fc.nat(), (list, rule, at) => {
        const more = list.map((one, index) =>
          index === at % list.length ? { ...one, isPresent: true, vote: 'YES' as const } : one,
        );
        expect(rank(rule, more)).toBeGreaterThanOrEqual(rank(rule, list));
      }),
    );
  });

  test('an abstention is no vote: whoever is there and says nothing changes the result as little', () => {
    fc.assert(
      fc.property(voters, rules, (list, rule) => {
        const silent = list.map((one) => (one.vote === 'ABSTAIN' ? { ...one, vote: null } : one));
        expect(resultOf(rule, silent)).toBe(resultOf(rule, list));
        expect(quorumAmong(silent)).toEqual(quorumAmong(list));
      }),
    );
  });

  test('the order of the members changes nothing', () => {
    fc.assert(
      fc.property(voters, rules, (list, rule) => {
        expect(resultOf(rule, list.toReversed())).toBe(resultOf(rule, list));
      }),
    );
  });

  test('what is unanimous is carried by every rule, and two thirds by more than half', () => {
    fc.assert(
      fc.property(voters, (list) => {
        if (rank('UNANIMITY', list) === 1)
          expect(VOTING_RULES.map((rule) => rank(rule, list))).toEqual(VOTING_RULES.map(() => 1));
        if (rank('TWO_THIRDS', list) === 1) expect(rank('SIMPLE_MAJORITY', list)).toBe(1);
        if (rank('DOUBLE_MAJORITY', list) === 1)
          expect(2 * list.filter(({ vote }) => vote === 'YES').length).toBeGreaterThan(list.length);
      }),
    );
  });

  test('a quorum counts municipalities, never how large they are', () => {
    fc.assert(
      fc.property(voters, fc.nat(100_000), (list, population) => {
        expect(quorumAmong(list.map((one) => ({ ...one, population })))).toEqual(quorumAmong(list));
      }),
    );
  });
});
