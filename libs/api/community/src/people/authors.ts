import { defineLoader, type Queries } from '@commonworks/api-platform';

/** Who wrote something, as it is stored. */
export interface Written {
  readonly consortiumId: string;
  readonly authorId: string;
  readonly authorFor: string | null;
}

/** The names of those who wrote in the communities of these consortia and still have a role there. */
export async function readAuthors(
  tx: Queries,
  consortiumIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await tx.query<{ consortiumId: string; personId: string; name: string }>(
    `select p.consortium_id as "consortiumId", p.person_id as "personId", p.name
     from people_of_communities($1::uuid[]) p`,
    [consortiumIds],
  );
  return new Map(people.map(({ consortiumId, personId, name }) => [`${consortiumId} ${personId}`, name]));
}

/** A name by `<consortium> <person>`. */
export const authorNames = defineLoader<string, string>(async (tx, keys) =>
  readAuthors(tx, [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))]),
);

/** Whether the reader follows somebody, by `<consortium> <person>`. */
export const followedAuthors = defineLoader<string, boolean>(async (tx, keys) => {
  const followed = await tx.query<{ consortiumId: string; personId: string }>(
    `select f.consortium_id as "consortiumId", f.followed_id as "personId" from community_following f
     where f.consortium_id = any ($1::uuid[])`,
    [[...new Set(keys.map((key) => key.split(' ')[0] ?? ''))]],
  );
  return new Map(followed.map(({ consortiumId, personId }) => [`${consortiumId} ${personId}`, true]));
});
