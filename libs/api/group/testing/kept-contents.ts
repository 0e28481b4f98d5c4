import type { GroupPerson, GroupWorld } from './group-world.js';

/** What a group keeps, as a reader is told. */
export interface Kept {
  id: string;
  people: { id: string; name: string | null; municipality: { name: string } }[];
  scopeNote: { version: number; inScope: string } | null;
  scopeNotes: { version: number }[];
  decisions: {
    id: string;
    number: number;
    text: string;
    supersededBy: string | null;
    recordedBy: { name: string | null; municipality: { name: string } };
  }[];
  actions: {
    id: string;
    title: string;
    dueOn: string;
    done: boolean;
    version: number;
    person: { id: string; name: string | null } | null;
    municipality: { name: string };
  }[];
  discussion: {
    id: string;
    text: string;
    by: { name: string | null };
    mentions: { name: string | null }[];
    editedAt: string | null;
    removed: boolean;
    mayChange: boolean;
  }[];
  files: {
    id: string;
    mark: string;
    restricted: boolean;
    file: { name: string; version: number; uploadedBy: string | null };
  }[];
  resolutions: {
    kind: string;
    number: string | null;
    pays: boolean | null;
    fileVersion: number | null;
    current: boolean | null;
    municipality: { name: string };
  }[];
  facts: { code: string; text: string; version: number }[];
}

export const KEPT = `id
  people { id name municipality { name } }
  scopeNote { version inScope } scopeNotes { version }
  decisions { id number text supersededBy recordedBy { name municipality { name } } }
  actions { id title dueOn done version person { id name } municipality { name } }
  discussion { id text by { name } mentions { name } editedAt removed mayChange }
  files { id mark restricted file { name version uploadedBy } }
  resolutions { kind number pays fileVersion current municipality { name } }
  facts { code text version }`;

/** Everything of it, as this person reads it; undefined for who does not know the group. */
export async function keptFor(world: GroupWorld, who: GroupPerson, id: string): Promise<Kept | undefined> {
  const query = `query ($id: ID!) { opportunityGroup(id: $id) { ${KEPT} } }`;
  const { value, code } = await world.ask<Kept | null>(who, query, { id });
  if (code) throw new Error(`${who} could not ask: ${code}`);
  return value ?? undefined;
}

/** What a mutation of what is kept answers: the group, or what stands instead. */
export type Changed = Partial<Kept> & { __typename: string; message?: string; current?: Kept };

const WITH_CONFLICT = ['saveScopeNote', 'changeGroupAction', 'tellGroupFact'];
const INPUTS: Readonly<Record<string, string>> = {
  removeGroupAction: 'id: ID!',
  removeGroupComment: 'id: ID!',
};

/** Does this as this person: the input, or the id. */
export function change(world: GroupWorld, who: GroupPerson | null, name: string, given: object | string) {
  const [, argument = 'input', type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`] =
    /^(\w+): (.*)$/.exec(INPUTS[name] ?? '') ?? [];
  const selection = WITH_CONFLICT.includes(name)
    ? `__typename ... on OpportunityGroup { ${KEPT} } ... on GroupConflict { message current { ${KEPT} } }`
    : `__typename ${KEPT}`;
  return world.ask<Changed>(
    who,
    `mutation ($given: ${type}) { ${name}(${argument}: $given) { ${selection} } }`,
    { given },
  );
}
