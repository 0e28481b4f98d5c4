import { type GroupRowFragment, type GroupStanding } from '@commonworks/web-graphql';

/** The municipalities one acts for that have one of these standings in a group. */
export function ownMembers(
  { members, viewer }: Pick<GroupRowFragment, 'members' | 'viewer'>,
  ...standings: readonly GroupStanding[]
): readonly { readonly id: string; readonly name: string }[] {
  return members
    .filter(({ standing }) => standings.includes(standing))
    .map(({ municipality }) => municipality)
    .filter(({ id }) => viewer.municipalityIds.includes(id));
}

/** The members, which count: those that only observe, are invited or left are not among them. */
export function countMembers({ members }: Pick<GroupRowFragment, 'members'>): number {
  return members.filter(({ standing }) => standing === 'MEMBER').length;
}
