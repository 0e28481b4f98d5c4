import { describe, expect, it } from '@jest/globals';
import {
  permits,
  type ActionOn,
  type OpportunityStatus,
  type SubjectFields,
  type SubjectName,
} from './ability.js';
import { abilityFor } from './ability-for.js';
import { ROLES, scopeOf, type Membership, type Role } from './roles.js';

const OWN = { municipalityId: 'north', consortiumId: 'prairie' };
const OTHER = { municipalityId: 'abroad', consortiumId: 'lakes' };

function abilityOf(role: Role | null) {
  const held: Record<ReturnType<typeof scopeOf>, Partial<Membership>> = {
    MUNICIPALITY: { municipalityId: OWN.municipalityId },
    CONSORTIUM: { consortiumId: OWN.consortiumId },
    INSTALLATION: {},
  };
  const memberships = role === null ? [] : [{ role, ...held[scopeOf(role)] }];
  const isOfMunicipality = role !== null && scopeOf(role) === 'MUNICIPALITY';
  return abilityFor(memberships, {
    personId: 'me',
    consortiaOfOwnMunicipalities: isOfMunicipality ? [OWN.consortiumId] : [],
  });
}

type Place = typeof OWN;
type Row = {
  [S in SubjectName]: [S, ActionOn<S>, (place: Place) => SubjectFields[S], Role[]];
}[SubjectName];

const MUNICIPAL: Role[] = ['LEAD', 'CONTRIBUTOR', 'APPROVER', 'VIEWER'];
const campaign = (status: 'DRAFT' | 'OPEN') => (place: Place) => ({
  consortiumId: place.consortiumId,
  status,
});
const opportunity = (status: OpportunityStatus) => (place: Place) => ({
  consortiumId: place.consortiumId,
  status,
});
const workbook = (place: Place) => ({ ...place, sectionAssigneeIds: ['somebody'] });
type GroupFields = SubjectFields['Group'];
/** A group of the place's consortium, in which the municipality of the place is this. */
const group =
  (standing: 'members' | 'observers' | 'invited' | 'former' | null, change: Partial<GroupFields> = {}) =>
  ({ municipalityId, consortiumId }: Place): GroupFields => ({
    consortiumId,
    members: [],
    observers: [],
    invited: [],
    former: [],
    delegates: [],
    paused: false,
    ...(standing && { [standing]: [municipalityId] }),
    ...change,
  });
const withDelegates =
  (...delegates: string[]) =>
  (place: Place) =>
    group('members', { delegates: delegates.map((one) => `${place.municipalityId} ${one}`) })(place);
const municipality = ({ municipalityId }: Place) => ({ municipalityId });
const consortium = ({ consortiumId }: Place) => ({ consortiumId });

/** Subject, action, what it is asked of, and the roles that may, where it is of their own place. */
const MATRIX: Row[] = [
  ['Campaign', 'read', campaign('OPEN'), [...MUNICIPAL, 'COORDINATOR', 'ANALYST']],
  ['Campaign', 'read', campaign('DRAFT'), ['COORDINATOR']],
  ...(['create', 'change', 'delete', 'open', 'moveClosingDay', 'close', 'reopen', 'release'] as const).map(
    (action): Row => ['Campaign', action, campaign('OPEN'), ['COORDINATOR']],
  ),
  ['Workbook', 'read', workbook, MUNICIPAL],
  ['Workbook', 'readProgress', workbook, ['COORDINATOR', 'ANALYST']],
  ['Workbook', 'answer', workbook, ['LEAD']],
  [
    'Workbook',
    'answer',
    (place) => ({ ...place, sectionAssigneeIds: ['somebody', 'me'] }),
    ['LEAD', 'CONTRIBUTOR'],
  ],
  ['Workbook', 'submit', workbook, ['LEAD', 'APPROVER']],
  ['Workbook', 'sendForReview', workbook, ['LEAD']],
  ['Workbook', 'requestChanges', workbook, ['APPROVER']],
  ['Workbook', 'reopen', workbook, ['LEAD', 'APPROVER']],
  ['Workbook', 'share', workbook, ['LEAD']],
  ['Workbook', 'assign', workbook, ['LEAD']],
  ['Release', 'read', consortium, [...MUNICIPAL, 'COORDINATOR', 'ANALYST']],
  ['Product', 'read', consortium, [...MUNICIPAL, 'COORDINATOR', 'ANALYST']],
  ['Product', 'change', consortium, ['COORDINATOR']],
  ['Form', 'read', consortium, [...MUNICIPAL, 'COORDINATOR', 'ANALYST']],
  ['Form', 'change', consortium, ['COORDINATOR']],
  ['Opportunity', 'read', opportunity('PUBLISHED'), [...MUNICIPAL, 'COORDINATOR', 'ANALYST']],
  ['Opportunity', 'read', opportunity('CANDIDATE'), ['COORDINATOR']],
  ['Opportunity', 'read', opportunity('RETIRED'), ['COORDINATOR']],
  ['Opportunity', 'curate', opportunity('PUBLISHED'), ['COORDINATOR']],
  ['Interest', 'read', municipality, ['LEAD', 'APPROVER', 'VIEWER']],
  ['Interest', 'declare', municipality, ['LEAD', 'APPROVER']],
  ['Group', 'read', group(null), ['LEAD', 'APPROVER', 'VIEWER', 'COORDINATOR', 'ANALYST']],
  ...(['open', 'readRestricted'] as const).map((action): Row => [
    'Group',
    action,
    group('members'),
    ['LEAD', 'APPROVER', 'VIEWER'],
  ]),
  ['Group', 'open', group('observers'), ['LEAD', 'APPROVER', 'VIEWER']],
  ['Group', 'readRestricted', group('observers'), []],
  ['Group', 'open', group('invited'), []],
  ['Group', 'open', group('former'), []],
  ['Group', 'open', withDelegates('somebody', 'me'), MUNICIPAL],
  ['Group', 'readRecord', group('former'), ['LEAD', 'APPROVER', 'VIEWER']],
  ['Group', 'write', group('members'), ['LEAD']],
  ['Group', 'write', withDelegates('somebody', 'me'), MUNICIPAL],
  ['Group', 'write', withDelegates('somebody'), ['LEAD']],
  ['Group', 'write', group('observers'), []],
  ['Group', 'write', group('members', { delegates: ['elsewhere me'] }), ['LEAD']],
  ['Group', 'write', group('members', { paused: true }), []],
  ['Group', 'comment', group('members'), ['LEAD', 'APPROVER']],
  ['Group', 'comment', group('observers'), ['LEAD', 'APPROVER']],
  ['Group', 'comment', group('invited'), []],
  ['Group', 'confirmChampion', group('members'), ['APPROVER']],
  ['Group', 'confirmChampion', group('observers'), []],
  ['Group', 'agree', group('members'), ['APPROVER']],
  ['Group', 'agree', group('observers'), []],
  ['Group', 'agree', group('former'), []],
  ['Group', 'agree', group('members', { paused: true }), []],
  ['Group', 'nameDelegate', withDelegates('me'), ['LEAD']],
  ...(['members', 'observers', 'invited'] as const).flatMap((standing): Row[] => [
    ['Group', 'answer', group(standing), ['LEAD', 'APPROVER']],
    ['Group', 'answer', group(standing, { paused: true }), []],
    ['Group', 'leave', group(standing, { paused: true }), ['LEAD', 'APPROVER']],
  ]),
  ['Group', 'answer', group('former'), []],
  ['Group', 'leave', group('former'), []],
  ['Group', 'create', group('members'), ['LEAD', 'COORDINATOR']],
  ['Group', 'create', group('invited'), ['COORDINATOR']],
  ['Group', 'pause', group('members', { paused: true }), ['COORDINATOR']],
  ['Benchmark', 'read', municipality, ['LEAD', 'APPROVER', 'VIEWER']],
  ['Benchmark', 'read', consortium, ['COORDINATOR']],
  ['Person', 'readAll', municipality, ['LEAD', 'ADMINISTRATOR']],
  ['Person', 'readAll', consortium, ['COORDINATOR', 'ADMINISTRATOR']],
  ['Municipality', 'inviteFirstLead', (place) => ({ ...consortium(place), hasLead: false }), ['COORDINATOR']],
  ['Municipality', 'inviteFirstLead', (place) => ({ ...consortium(place), hasLead: true }), []],
  ['AuditLog', 'read', municipality, ['LEAD', 'APPROVER']],
  ['AuditLog', 'read', consortium, ['COORDINATOR']],
  ['Contract', 'read', consortium, [...MUNICIPAL, 'COORDINATOR', 'ANALYST']],
  ['Contract', 'write', municipality, ['LEAD']],
  ['Community', 'read', consortium, [...MUNICIPAL, 'COORDINATOR', 'ANALYST']],
  ['Community', 'write', municipality, ['LEAD', 'CONTRIBUTOR', 'APPROVER']],
  ['Community', 'write', consortium, ['COORDINATOR']],
  ['Community', 'moderate', consortium, ['COORDINATOR']],
];

describe('abilityFor', () => {
  it.each(MATRIX)('%s: %s of %p is for %p, in their own place', (name, action, fieldsOf, allowed) => {
    for (const role of [...ROLES, null]) {
      const ability = abilityOf(role);
      const may = (place: Place) =>
        permits(
          ability,
          action as ActionOn<SubjectName>,
          name,
          fieldsOf(place) as SubjectFields[SubjectName],
        );
      const expected = role !== null && allowed.includes(role);
      expect([role, may(OWN)]).toEqual([role, expected]);
      expect([role, may(OTHER)]).toEqual([role, expected && role === 'ADMINISTRATOR']);
    }
  });

  it('lets each give the roles of the own scope and no higher one', () => {
    const grantable = (role: Role | null) =>
      ROLES.filter((given) => {
        const place = { MUNICIPALITY: municipality(OWN), CONSORTIUM: consortium(OWN), INSTALLATION: {} }[
          scopeOf(given)
        ];
        const asked = (['invite', 'grant', 'revoke'] as const).map((action) =>
          permits(abilityOf(role), action, 'Person', { ...place, role: given }),
        );
        expect(new Set(asked).size).toBe(1);
        return asked[0];
      });
    expect(grantable('LEAD')).toEqual(MUNICIPAL);
    expect(grantable('COORDINATOR')).toEqual(['COORDINATOR', 'ANALYST']);
    expect(grantable('ADMINISTRATOR')).toEqual([...ROLES]);
    for (const role of ['CONTRIBUTOR', 'APPROVER', 'VIEWER', 'ANALYST', null] as const)
      expect(grantable(role)).toEqual([]);
  });

  it('lets everybody read what they did themselves, and an administrator what concerns the installation', () => {
    for (const role of [...ROLES, null]) {
      expect(permits(abilityOf(role), 'read', 'AuditLog', { actorId: 'me' })).toBe(true);
      expect(permits(abilityOf(role), 'read', 'AuditLog', { actorId: 'somebody' })).toBe(false);
      expect(permits(abilityOf(role), 'read', 'AuditLog', { installation: true })).toBe(
        role === 'ADMINISTRATOR',
      );
      for (const name of ['Municipality', 'Consortium'] as const)
        expect(permits(abilityOf(role), 'create', name, {})).toBe(role === 'ADMINISTRATOR');
    }
  });

  it('gives a visitor nothing at all', () => {
    expect(abilityFor([], { personId: null, consortiaOfOwnMunicipalities: [] }).rules).toEqual([]);
  });

  it('leaves the object it is asked about as it was', () => {
    const fields = Object.freeze({ municipalityId: 'north' });
    expect(permits(abilityOf('LEAD'), 'read', 'Workbook', fields)).toBe(true);
    expect(permits(abilityOf('LEAD'), 'read', 'Benchmark', fields)).toBe(true);
  });
});
