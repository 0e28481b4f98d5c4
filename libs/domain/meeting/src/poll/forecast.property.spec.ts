import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLL_ANSWERS, type PollAnswer } from './answer.js';
import { forecast, quorumOf, QUORUM_FORECASTS } from './forecast.js';
import { suitsBetter } from './suits-better.js';

const MEMBERS = ['alder', 'birch', 'cedar', 'dogwood', 'elm'];
const answered = (given: Record<string, PollAnswer>) => new Map(Object.entries(given));

describe('forecast', () => {
  test('of the worked example', () => {
    expect(
      forecast(MEMBERS, answered({ alder: 'YES', birch: 'YES', cedar: 'IF_NEEDED', dogwood: 'NO' })),
    ).toEqual({ yes: 2, ifNeeded: 1, no: 1, open: 1, needed: 3, quorum: 'REACHED_IF_NEEDED' });
  });

  test.each([
    [{ alder: 'YES', birch: 'YES', cedar: 'YES' }, 'REACHED'],
    [{ alder: 'YES' }, 'POSSIBLE'],
    [{}, 'POSSIBLE'],
    [{ alder: 'NO', birch: 'NO', cedar: 'NO' }, 'OUT_OF_REACH'],
    // An observer's yes is none.
    [{ alder: 'YES', birch: 'YES', cedar: 'NO', dogwood: 'NO', elm: 'NO', oak: 'YES' }, 'OUT_OF_REACH'],
  ] as const)('%p: %s', (given, quorum) => {
    expect(forecast(MEMBERS, answered(given)).quorum).toBe(quorum);
  });

  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
  ])('of %i members a quorum is %i', (members, needed) => {
    expect(quorumOf(members)).toBe(needed);
  });

  const given = fc
    .array(fc.option(fc.constantFrom(...POLL_ANSWERS), { nil: undefined }), { minLength: 1, maxLength: 12 })
    .map((answers) => answers.map((answer, index) => ({ member: `m${index}`, answer })));

  test('each member is counted once, and a firmer answer never makes the forecast less firm', () => {
    fc.assert(
      fc.property(given, fc.nat(), (answers, chosen) => {
        const members = answers.map(({ member }) => member);
        const map = (list: typeof answers) =>
          new Map(list.flatMap(({ member, answer }) => (answer ? [[member, answer] as const] : [])));
        const before = forecast(members, map(answers));
        expect(before.yes + before.ifNeeded + before.no + before.open).toBe(members.length);
        const firmer = answers.map((each, index) =>
          index === chosen % answers.length ? { ...each, answer: 'YES' as const } : each,
        );
        const rank = (list: typeof answers) => QUORUM_FORECASTS.indexOf(forecast(members, map(list)).quorum);
        expect(rank(firmer)).toBeLessThanOrEqual(rank(answers));
      }),
    );
  });
});

test('the time that suits best comes first', () => {
  const time = (startsAt: string, given: Record<string, PollAnswer>) => ({
    startsAt: new Date(startsAt),
    forecast: forecast(MEMBERS, answered(given)),
  });
  const later = time('2027-01-05', { alder: 'YES', birch: 'YES', cedar: 'YES' });
  const sooner = time('2027-01-04', { alder: 'YES', birch: 'YES', cedar: 'YES' });
  const refused = time('2027-01-02', { alder: 'YES', birch: 'YES', cedar: 'YES', elm: 'NO' });
  const perhaps = time('2027-01-01', { alder: 'YES', birch: 'YES', cedar: 'IF_NEEDED' });
  expect([perhaps, refused, later, sooner].sort(suitsBetter)).toEqual([sooner, later, refused, perhaps]);
});
