import { describe, expect, it } from '@jest/globals';
import { MUNICIPALITIES, whole } from '../fixtures/opportunity.fixture.js';
import { concerned } from './invitees.js';

const invitation = (id: 'ajax' | 'oshawa', stands: boolean) => ({
  invitedAt: '2026-11-01T15:00:00Z',
  answerBy: '2026-12-01',
  stands,
  municipality: MUNICIPALITIES[id],
});
const opportunity = whole();

describe('concerned', () => {
  it('are those that would use it, could supply it, or have yet to replace a system', () => {
    const chosen = concerned(opportunity).map(({ id }) => id);
    expect(chosen).toContain('ajax');
    expect(chosen).not.toContain('whitby');
  });

  it('are without those whose invitation stands, with those whose day has passed', () => {
    const asked = { ...opportunity, invitations: [invitation('ajax', true), invitation('oshawa', false)] };
    const chosen = concerned(asked).map(({ id }) => id);
    expect(chosen).not.toContain('ajax');
    expect(chosen).toContain('oshawa');
  });

  it('are nobody where nothing is known by name', () => {
    expect(concerned({ places: [], evidence: [], invitations: [] })).toEqual([]);
  });
});
