import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { AppAbility } from './ability.js';
import { CONSORTIUM_ROLES, MUNICIPALITY_ROLES, type Membership } from './roles.js';

/** What the rules need to know of a person besides the memberships. */
export interface OwnStanding {
  /** The person's id; null for a visitor who has not signed in. */
  readonly personId: string | null;
  /** Consortia the person's municipalities are members of. */
  readonly consortiaOfOwnMunicipalities: readonly string[];
}

type Can = AbilityBuilder<AppAbility>['can'];

/**
 * What a person with these memberships may do: the one place where the product says so. The api and the
 * web share it; the database's policies stand behind it as a second wall.
 */
export function abilityFor(memberships: readonly Membership[], own: OwnStanding): AppAbility {
  const { can, build } = new AbilityBuilder<AppAbility>(createMongoAbility);
  if (own.personId !== null) can('read', 'AuditLog', { actorId: own.personId });
  for (const membership of memberships) {
    if (membership.role === 'ADMINISTRATOR') allowAdministrator(can);
    else if (membership.consortiumId !== undefined)
      allowInConsortium(can, membership, membership.consortiumId);
    else if (membership.municipalityId !== undefined)
      allowInMunicipality(can, membership, membership.municipalityId, own);
  }
  return build();
}

/** Runs the installation; sees no answer, no workbook and no result. */
function allowAdministrator(can: Can): void {
  can('create', ['Municipality', 'Consortium']);
  can(['readAll', 'invite', 'grant', 'revoke'], 'Person');
  can('read', 'AuditLog', { installation: true });
}

function allowInConsortium(can: Can, { role }: Membership, consortiumId: string): void {
  can('readProgress', 'Workbook', { consortiumId });
  can('read', ['Release', 'Product', 'Form', 'Contract', 'Community'], { consortiumId });
  can('read', 'Opportunity', { consortiumId, status: 'PUBLISHED' });
  can('read', 'Group', { consortiumId });
  if (role === 'ANALYST') can('read', 'Campaign', { consortiumId, status: { $ne: 'DRAFT' } });
  if (role !== 'COORDINATOR') return;
  can(['read', 'create', 'change', 'delete', 'open', 'moveClosingDay'], 'Campaign', { consortiumId });
  can(['close', 'reopen', 'release'], 'Campaign', { consortiumId });
  can('read', ['AuditLog', 'Benchmark'], { consortiumId });
  can('change', ['Product', 'Form'], { consortiumId });
  can(['write', 'moderate'], 'Community', { consortiumId });
  can(['read', 'curate'], 'Opportunity', { consortiumId });
  can(['create', 'pause'], 'Group', { consortiumId });
  can('readAll', 'Person', { consortiumId });
  can(['invite', 'grant', 'revoke'], 'Person', { consortiumId, role: { $in: [...CONSORTIUM_ROLES] } });
  // From then on the municipality's lead decides who joins it.
  can('inviteFirstLead', 'Municipality', { consortiumId, hasLead: false });
}

function allowInMunicipality(can: Can, { role }: Membership, municipalityId: string, own: OwnStanding): void {
  const consortia = [...own.consortiaOfOwnMunicipalities];
  can('read', 'Campaign', { consortiumId: { $in: consortia }, status: { $ne: 'DRAFT' } });
  can('read', ['Release', 'Product', 'Form', 'Contract', 'Community'], { consortiumId: { $in: consortia } });
  // Who knows the work writes, whatever the role: who only looks does not.
  if (role !== 'VIEWER') can('write', 'Community', { municipalityId });
  can('read', 'Opportunity', { consortiumId: { $in: consortia }, status: 'PUBLISHED' });
  can('read', 'Workbook', { municipalityId });
  allowInGroups(can, role, municipalityId, own);
  switch (role) {
    case 'LEAD':
      can(['answer', 'submit', 'sendForReview', 'reopen', 'share', 'assign'], 'Workbook', { municipalityId });
      can('read', ['Benchmark', 'AuditLog'], { municipalityId });
      can(['read', 'declare'], 'Interest', { municipalityId });
      can('write', 'Contract', { municipalityId });
      can('readAll', 'Person', { municipalityId });
      can(['invite', 'grant', 'revoke'], 'Person', {
        municipalityId,
        role: { $in: [...MUNICIPALITY_ROLES] },
      });
      break;
    case 'APPROVER':
      can(['submit', 'requestChanges', 'reopen'], 'Workbook', { municipalityId });
      can('read', ['Benchmark', 'AuditLog'], { municipalityId });
      can(['read', 'declare'], 'Interest', { municipalityId });
      break;
    case 'VIEWER':
      can('read', ['Benchmark', 'Interest'], { municipalityId });
      break;
    case 'CONTRIBUTOR':
      // Only the sections handed over; figures of the whole workbook are not theirs to see.
      if (own.personId !== null)
        can('answer', 'Workbook', { municipalityId, sectionAssigneeIds: own.personId });
      break;
  }
}

/**
 * In groups around opportunities a municipality has one standing, and its people do of it what their role allows. Who
 * contributes to workbooks does nothing there unless the municipality named them to write for it.
 */
function allowInGroups(can: Can, role: Membership['role'], municipalityId: string, own: OwnStanding): void {
  const member = { members: municipalityId };
  const writes = { ...member, paused: false };
  if (role === 'CONTRIBUTOR') {
    if (own.personId === null) return;
    const delegate = { ...member, delegates: `${municipalityId} ${own.personId}` };
    can(['read', 'open', 'readRestricted'], 'Group', delegate);
    can(['write', 'comment'], 'Group', { ...delegate, paused: false });
    return;
  }
  can('read', 'Group', { consortiumId: { $in: [...own.consortiaOfOwnMunicipalities] } });
  can(['read', 'open', 'readRestricted'], 'Group', member);
  can(['read', 'open'], 'Group', { observers: municipalityId });
  can('read', 'Group', { invited: municipalityId });
  can(['read', 'readRecord'], 'Group', { former: municipalityId });
  if (own.personId !== null)
    can(['write', 'comment'], 'Group', { ...writes, delegates: `${municipalityId} ${own.personId}` });
  if (role === 'VIEWER') return;
  can('comment', 'Group', writes);
  can('comment', 'Group', { observers: municipalityId, paused: false });
  for (const standing of ['members', 'observers', 'invited'] as const) {
    can('answer', 'Group', { [standing]: municipalityId, paused: false });
    can('leave', 'Group', { [standing]: municipalityId });
  }
  if (role === 'APPROVER') can(['confirmChampion', 'agree'], 'Group', writes);
  if (role !== 'LEAD') return;
  can('create', 'Group', member);
  can(['write', 'nameDelegate'], 'Group', writes);
}
