import { expect, test } from '@jest/globals';
import { momentIn, presentAt } from './presence.js';

const at = (time: string) => new Date(`2027-03-06T${time}:00Z`);
const from = (municipalityId: string, begin: string | null, end: string | null) => ({
  municipalityId,
  from: begin === null ? null : at(begin),
  to: end === null ? null : at(end),
});

test.each([
  ['09:00', ['alder', 'birch']],
  ['09:30', ['alder', 'birch', 'cedar']],
  ['10:00', ['alder', 'cedar']],
  ['10:15', ['alder', 'birch', 'cedar']],
])('who is there at %s', (moment, expected) => {
  const attendance = [
    from('alder', null, null),
    from('birch', null, '10:00'),
    from('birch', '10:15', null),
    from('cedar', '09:30', null),
    // A second of one municipality counts for nothing.
    from('cedar', null, '09:00'),
  ];
  expect([...presentAt(attendance, at(moment))].sort()).toEqual(expected);
});

test('what is decided in a meeting is decided while it goes on', () => {
  const meeting = { startsAt: at('09:00'), endsAt: at('10:30') };
  expect(momentIn(meeting, at('08:00'))).toEqual(at('09:00'));
  expect(momentIn(meeting, at('09:40'))).toEqual(at('09:40'));
  const last = momentIn(meeting, at('18:00'));
  expect([...presentAt([from('alder', null, '10:30'), from('birch', null, '10:29')], last)]).toEqual([
    'alder',
  ]);
});
