import {
  municipalityLoader,
  type MunicipalityObject,
  type Queries,
  type TenantContext,
} from '@commonworks/api-platform';
import type { MunicipalityRole } from '@commonworks/access';
import type { GroupFacts } from '../groups/group-rows.js';
import type { GroupAuthorObject, GroupPersonObject } from './person.types.js';

/** A role of somebody in a municipality that joined a group. */
export interface GroupPersonRow {
  readonly groupId: string;
  readonly municipalityId: string;
  readonly personId: string;
  readonly name: string;
  readonly role: MunicipalityRole;
}

/** Who has a role in a municipality that joined one of the groups, to who joined it too; nobody to others. */
export const readPeople = (tx: Queries, groupIds: readonly string[]): Promise<GroupPersonRow[]> =>
  tx.query<GroupPersonRow>(
    `select p.group_id as "groupId", p.municipality_id as "municipalityId", p.person_id as "personId", p.name, p.role
     from people_of_groups($1::uuid[]) p`,
    [groupIds],
  );

/** A person who did something in a group, and for which municipality. */
export interface Signed {
  readonly personId: string;
  readonly municipalityId: string;
}

/** Finds people and municipalities of groups by their ids. */
export interface Directory {
  /** Without a name where the person has no role in the group any more, or the reader is told no names there. */
  person(groupId: string, personId: string): GroupPersonObject;
  municipality(id: string): MunicipalityObject | undefined;
  author(groupId: string, signed: Signed): GroupAuthorObject;
}

/**
 * Those whom rows of these groups name, as far as the reader may see them.
 * @param municipalityIds all that the rows name
 */
export async function openDirectory(
  tx: Parameters<typeof municipalityLoader.load>[0],
  ctx: TenantContext,
  groupIds: readonly string[],
  municipalityIds: readonly string[],
): Promise<Directory> {
  const known = await readPeople(tx, groupIds);
  const people = new Map(known.map(({ groupId, personId, name }) => [`${groupId} ${personId}`, name]));
  // Who joined is told names, its own first: in the groups of which none is known, nothing is said of anybody.
  const told = new Set(known.map(({ groupId }) => groupId));
  const municipalities = await municipalityLoader.load(tx, [...new Set(municipalityIds)], ctx);
  const person = (groupId: string, id: string) => {
    const name = people.get(`${groupId} ${id}`) ?? null;
    return { id, name, hasLeft: name === null && told.has(groupId) };
  };
  return {
    person,
    municipality: (id) => municipalities.get(id),
    author: (groupId, { personId, municipalityId }) => ({
      ...person(groupId, personId),
      municipality: municipalities.get(municipalityId) ?? null,
    }),
  };
}

/** Whether somebody reads what is in the group: who contributes to workbooks does so as a delegate alone. */
export const participates = (group: GroupFacts, { role, personId }: GroupPersonRow): boolean =>
  role !== 'CONTRIBUTOR' || group.delegates.includes(personId);
