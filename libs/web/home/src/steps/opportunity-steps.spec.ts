import type { HomeOpportunityFragment } from '@commonworks/web-graphql';
import { describe, expect, it } from '@jest/globals';
import { opportunitySteps } from './opportunity-steps.js';

type Own = HomeOpportunityFragment['ownInterests'][number];

const opportunity = (name: string, own: Partial<Own> = {}): HomeOpportunityFragment => ({
  id: name,
  name,
  ownInterests: [
    {
      id: `${name} ajax`,
      level: null,
      named: false,
      step: 'NONE',
      matchedUntil: null,
      invitedUntil: null,
      mayDeclare: true,
      municipality: { id: 'ajax' },
      ...own,
    },
  ],
});
const invited = (name: string, invitedUntil: string, more: Partial<Own> = {}) =>
  opportunity(name, { invitedUntil, ...more });
const matched = (name: string, matchedUntil: string, more: Partial<Own> = {}) =>
  opportunity(name, { level: 'TAKE_PART', step: 'MATCHED', matchedUntil, ...more });
const of = (...all: HomeOpportunityFragment[]) =>
  opportunitySteps(all, 'ajax').map(({ kind, values, due }) => [kind, values['opportunity'], due]);

describe('what of opportunities waits for an answer', () => {
  it('is an invitation and a match, the one that ends first before the others', () => {
    expect(
      of(invited('GIS', '2026-12-20'), matched('CLASS', '2026-12-04'), invited('Fleet', '2026-12-01')),
    ).toEqual([
      ['ANSWER_INVITATION', 'Fleet', '2026-12-01'],
      ['ANSWER_MATCH', 'CLASS', '2026-12-04'],
      ['ANSWER_INVITATION', 'GIS', '2026-12-20'],
    ]);
  });

  it('is nothing once the municipality said yes, was named, took it back, or was never asked', () => {
    expect(
      of(
        matched('Consented', '2026-12-04', { named: true }),
        matched('Named', '2026-12-04', { step: 'NAMED', named: true }),
        matched('Taken back', '2026-12-04', { level: null, step: 'NONE' }),
        opportunity('Never asked'),
      ),
    ).toEqual([]);
  });

  it('is nothing for who may only read, and for another municipality of theirs', () => {
    expect(of(invited('GIS', '2026-12-20', { mayDeclare: false }))).toEqual([]);
    expect(opportunitySteps([invited('GIS', '2026-12-20')], 'oshawa')).toEqual([]);
  });
});
