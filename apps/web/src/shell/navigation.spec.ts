import { abilityOf, actingsOf, type Me } from '@commonworks/web-ui';
import { describe, expect, it } from '@jest/globals';
import { currentOf, destinations, navigationFor } from './navigation.js';

type Role = Me['memberships'][number]['role'];

const municipality = { id: 'm1', name: 'Alder', type: 'TOWN', province: 'AB', population: 900 } as const;
const consortium = { id: 'c1', code: 'prairies', name: 'Prairies', province: 'AB' };

function railOf(role: Role, released: string | null | undefined) {
  const inConsortium = role === 'COORDINATOR' || role === 'ANALYST';
  const me: Me = {
    id: 'p1',
    name: 'Somebody',
    email: 'somebody@alder.example',
    locale: 'EN',
    memberships: [
      {
        role,
        municipality: inConsortium || role === 'ADMINISTRATOR' ? null : municipality,
        consortium: inConsortium ? consortium : null,
      },
    ],
  };
  return navigationFor(abilityOf(me, ['c1']), actingsOf(me.memberships)[0] ?? null, released);
}

const keys = (role: Role) => railOf(role, null).map(({ key }) => key);

describe('the rail', () => {
  it.each<[Role, string[]]>([
    [
      'LEAD',
      [
        'home',
        'workbooks',
        'results',
        'opportunities',
        'groups',
        'communities',
        'contracts',
        'library',
        'administration',
        'activity',
      ],
    ],
    ['CONTRIBUTOR', ['home', 'workbooks', 'results', 'opportunities', 'communities', 'contracts', 'library']],
    [
      'APPROVER',
      [
        'home',
        'workbooks',
        'results',
        'opportunities',
        'groups',
        'communities',
        'contracts',
        'library',
        'activity',
      ],
    ],
    [
      'VIEWER',
      ['home', 'workbooks', 'results', 'opportunities', 'groups', 'communities', 'contracts', 'library'],
    ],
    [
      'COORDINATOR',
      [
        'home',
        'workbooks',
        'campaigns',
        'results',
        'opportunities',
        'groups',
        'communities',
        'contracts',
        'library',
        'administration',
        'activity',
      ],
    ],
    [
      'ANALYST',
      ['home', 'workbooks', 'results', 'opportunities', 'groups', 'communities', 'contracts', 'library'],
    ],
    ['ADMINISTRATOR', ['home', 'administration', 'activity']],
  ])('shows a %s only what that person may do', (role, expected) => {
    expect(keys(role)).toEqual(expected);
  });

  it('unfolds results once a campaign is released; the benchmark for those who may see it', () => {
    const pages = (role: Role) => destinations(railOf(role, 'k1')).map(({ to }) => to);
    expect(pages('LEAD')).toContain('/results/k1/benchmark');
    expect(pages('CONTRIBUTOR')).not.toContain('/results/k1/benchmark');
    expect(pages('COORDINATOR')).toContain('/results/k1/benchmark');
    expect(pages('ANALYST')).not.toContain('/results/k1/benchmark');
    expect(pages('COORDINATOR')).toContain('/results/k1/heat-map');
    expect(pages('LEAD')).not.toContain('/results');
  });

  it.each([
    ['/', 'home'],
    ['/workbooks', 'workbooks'],
    ['/workbooks/w1/sharing', 'workbooks'],
    ['/workbooks/w1/assessment-map', 'assessmentMap'],
    ['/results/k1/quadrants', 'quadrants'],
    ['/results/another/benchmark', 'benchmark'],
    ['/opportunities/o1', 'opportunities'],
    ['/groups/g1', 'groups'],
    ['/documents/d1', 'groups'],
    ['/documents/d1/record', 'groups'],
    ['/administration/outbox', 'administration'],
    ['/contracts', 'contracts'],
    ['/communities/planning/posts/p1', 'communities'],
    ['/library', 'templates'],
    ['/library/charter', 'templates'],
    ['/library/products', 'products'],
    ['/account', undefined],
  ])('marks for %s where one is: %s', (path, key) => {
    expect(currentOf(railOf('LEAD', 'k1'), path)?.key).toBe(key);
  });

  it('marks the workbooks for the map of one, where the rail has no map', () => {
    expect(currentOf(railOf('COORDINATOR', 'k1'), '/workbooks/w1/assessment-map')?.key).toBe('workbooks');
  });

  it('shows nothing below the results before it is known whether they unfold: it would move down', () => {
    const before = railOf('LEAD', undefined).map(({ to }) => to);
    for (const released of [null, 'k1']) {
      const after = railOf('LEAD', released).map(({ to }) => to);
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after.length).toBeGreaterThan(before.length);
    }
  });

  it('leaves a person without a role at home', () => {
    const nobody: Me = { id: 'p', name: 'N', email: 'n@x.example', locale: 'EN', memberships: [] };
    expect(navigationFor(abilityOf(nobody, []), null, null).map(({ to }) => to)).toEqual(['/']);
  });
});
