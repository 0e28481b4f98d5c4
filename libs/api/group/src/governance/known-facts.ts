import {
  municipalityLoader,
  type MunicipalityObject,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { PROVINCES, type Province } from '@commonworks/domain-assessment';
import type {
  DocumentMember,
  FieldSource,
  FieldValue,
  Filling,
  KnownFacts,
} from '@commonworks/domain-governance';
import type { CollaborationLevel } from '@commonworks/domain-opportunity';
import type { GroupFacts } from '../groups/group-rows.js';
import { readScopeNotes } from '../scope/scope-note-rows.js';
import { levelText } from './level-text.js';

/** What the product knows of a group for its documents, at this moment. */
export interface GroupKnown {
  readonly facts: KnownFacts;
  readonly members: readonly DocumentMember[];
  readonly level: CollaborationLevel | null;
  /** Where all members are of one. */
  readonly province: Province | null;
  readonly consortium: string;
}

/** Reads what documents of a group take from it. */
export async function readKnown(tx: Transaction, ctx: TenantContext, group: GroupFacts): Promise<GroupKnown> {
  const [note] = await readScopeNotes(tx, [group.id]);
  const places = await municipalityLoader.load(tx, [...group.members, ...group.observers], ctx);
  const named = await tx.query<{ consortium: string; nameEn: string | null; nameFr: string | null }>(
    `select c.name as consortium, o.name_en as "nameEn", o.name_fr as "nameFr"
     from consortium c left join opportunity o on o.id = $2 where c.id = $1`,
    [group.consortiumId, group.opportunityId],
  );
  const { consortium = '', nameEn = null, nameFr = null } = named[0] ?? {};
  const champion = group.championMunicipalityId && places.get(group.championMunicipalityId)?.name;
  const values: Partial<Record<FieldSource, FieldValue>> = {
    GROUP_NAME: group.name,
    ...(consortium && { CONSORTIUM_NAME: consortium }),
    // An opportunity is called by the service that it is about.
    ...(nameEn &&
      nameFr && { OPPORTUNITY_NAME: { en: nameEn, fr: nameFr }, SERVICES: { en: nameEn, fr: nameFr } }),
    ...(note?.inScope && { SCOPE_IN: note.inScope }),
    ...(note?.outOfScope && { SCOPE_OUT: note.outOfScope }),
    ...(note && { LEVEL: levelText(note.collaborationLevel) }),
    ...(champion && { CHAMPION: champion }),
  };
  return {
    facts: {
      values,
      ofMembers: Object.fromEntries([...places.values()].map((place) => [place.id, factsOf(place)])),
    },
    members: [
      ...membersOf(group.members, 'MEMBER', places),
      ...membersOf(group.observers, 'OBSERVER', places),
    ],
    level: note?.collaborationLevel ?? null,
    province: oneProvince(group.members.flatMap((id) => places.get(id)?.province ?? [])),
    consortium,
  };
}

const factsOf = ({ name, population }: MunicipalityObject): Partial<Record<FieldSource, FieldValue>> => ({
  MEMBER_NAME: name,
  ...(population !== null && { MEMBER_POPULATION: population }),
});

function membersOf(
  ids: readonly string[],
  standing: DocumentMember['standing'],
  places: ReadonlyMap<string, MunicipalityObject>,
): DocumentMember[] {
  return ids
    .flatMap((id) => places.get(id) ?? [])
    .map(({ id, name, population }) => ({ id, name, standing, population }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

function oneProvince(provinces: readonly string[]): Province | null {
  const [first, ...others] = [...new Set(provinces)];
  return others.length > 0 ? null : (PROVINCES.find((province) => province === first) ?? null);
}

/** What the values of a draft come to, with everything else that it says. */
export const fillingWith = (
  { level, province, members }: GroupKnown,
  rest: Pick<Filling, 'values' | 'ofMembers' | 'choices' | 'leftOut' | 'rewritten'>,
): Filling => ({ level, province, members, ...rest });
