import { describe, expect, it } from '@jest/globals';
import { group, member, type Group } from '../fixtures/group.fixture.js';
import { timelineOf } from './timeline-of.js';

const change = (from: 'PROPOSED' | 'CHAMPIONED', to: 'PROPOSED' | 'CHAMPIONED', at: string, by = true) => ({
  from,
  to,
  at,
  reason: '',
  by: by ? { id: 'p1', name: 'IT lead', municipality: null } : null,
});
const kinds = (of: Partial<Group>) => timelineOf(group(of)).map(({ kind }) => kind);

describe('what happened in a group', () => {
  it('is the newest first, from when it was begun', () => {
    expect(
      kinds({
        history: [change('PROPOSED', 'CHAMPIONED', '2026-11-10T15:00:00Z')],
        members: [member('ajax'), member('oshawa', { standing: 'INVITED' })],
      }),
    ).toEqual(['ADVANCED', 'JOINED', 'BEGUN']);
  });

  it('tells a step that was taken back from one that nobody took, and then says not when it was begun', () => {
    const there = change('PROPOSED', 'CHAMPIONED', '2026-11-10T15:00:00Z');
    const back = change('CHAMPIONED', 'PROPOSED', '2026-11-11T15:00:00Z');
    expect(kinds({ history: [there, back], members: [] })).toEqual(['TAKEN_BACK', 'ADVANCED']);
    expect(kinds({ history: [there, { ...back, by: null }], members: [] })).toEqual([
      'FELL_BACK',
      'ADVANCED',
    ]);
  });
});
