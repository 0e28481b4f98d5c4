import { ROLES, scopeOf, type Role } from '@commonworks/access';
import { describe, expect, it } from '@jest/globals';
import { createTenantContext, visitorContext } from '../context/tenant-context.js';
import { hears } from './hears.js';
import { parseHint, type Audience, type Hint } from './hint.js';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [NORTH, SOUTH, PRAIRIE, LAKES, ME, OTHER] = [1, 2, 3, 4, 5, 6].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const holding = (role: Role) => {
  const place = {
    MUNICIPALITY: { municipalityId: NORTH },
    CONSORTIUM: { consortiumId: PRAIRIE },
    INSTALLATION: {},
  }[scopeOf(role)];
  return createTenantContext({
    personId: ME,
    memberships: [{ role, ...place }],
    consortiaOfOwnMunicipalities: scopeOf(role) === 'MUNICIPALITY' ? [PRAIRIE] : [],
    locale: 'en',
  });
};
const hint = (audience: Audience, by: string | null = null): Hint => ({
  topic: 'workbook',
  id: OTHER,
  audience,
  by,
});
const hearers = (audience: Audience, by: string | null = null) =>
  ROLES.filter((role) => hears(holding(role), hint(audience, by)));

describe('who hears a hint', () => {
  it('is who has a role in the place, and nobody of another', () => {
    expect(hearers({ kind: 'MUNICIPALITY', id: NORTH })).toEqual(
      ROLES.filter((role) => scopeOf(role) === 'MUNICIPALITY'),
    );
    expect(hearers({ kind: 'MUNICIPALITY', id: SOUTH })).toEqual([]);
    expect(hearers({ kind: 'CONSORTIUM', id: PRAIRIE })).toEqual(
      ROLES.filter((role) => scopeOf(role) !== 'INSTALLATION'),
    );
    expect(hearers({ kind: 'CONSORTIUM', id: LAKES })).toEqual([]);
    expect(hearers({ kind: 'COORDINATORS', id: PRAIRIE })).toEqual(['COORDINATOR']);
    expect(hearers({ kind: 'COORDINATORS', id: LAKES })).toEqual([]);
    expect(hearers({ kind: 'ADMINISTRATORS' })).toEqual(['ADMINISTRATOR']);
    expect(hearers({ kind: 'PERSON', id: ME })).toEqual([...ROLES]);
    expect(hearers({ kind: 'PERSON', id: OTHER })).toEqual([]);
  });

  it('is never who did it, nor a visitor', () => {
    expect(hearers({ kind: 'MUNICIPALITY', id: NORTH }, ME)).toEqual([]);
    for (const kind of ['PERSON', 'MUNICIPALITY', 'CONSORTIUM', 'COORDINATORS'] as const)
      expect(hears(visitorContext('en'), hint({ kind, id: ME }))).toBe(false);
    expect(hears(visitorContext('en'), hint({ kind: 'ADMINISTRATORS' }))).toBe(false);
  });
});

describe('a notification', () => {
  const payload = { topic: 'job', id: ME, to: 'PERSON', of: ME, by: null };

  it('is a hint where it has the form of one', () => {
    expect(parseHint(JSON.stringify(payload))).toEqual({
      topic: 'job',
      id: ME,
      audience: { kind: 'PERSON', id: ME },
      by: null,
    });
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{"topic":'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another topic', JSON.stringify({ ...payload, topic: 'answer' })],
    ['a text for an id', JSON.stringify({ ...payload, id: '\n\ndata: forged' })],
    ['nobody to hear it', JSON.stringify({ ...payload, to: 'EVERYBODY' })],
    ['a place without an id', JSON.stringify({ ...payload, of: null })],
  ])('of %s is none', (_, text) => {
    expect(parseHint(text)).toBeNull();
  });
});
