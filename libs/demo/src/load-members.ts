import { insertPerson, insertRole } from '@commonworks/api-identity/schema';
import {
  insertConsortium,
  insertMunicipality,
  joinConsortium,
  placeMunicipality,
  setEmailDomains,
  type Queries,
} from '@commonworks/api-platform/schema';
import { hash } from '@node-rs/argon2';
import { demoConsortia } from './demo-consortia.js';
import { emailDomain } from './email-domain.js';
import { positions } from './facts.js';
import { DEMO_PASSWORD, demoPeople, type DemoPerson } from './demo-people.js';

/** Ids of the demo's consortia by code and municipalities by name, and who contributes in which municipality. */
export interface Places {
  readonly consortia: ReadonlyMap<string, string>;
  readonly municipalities: ReadonlyMap<string, string>;
  readonly contributors: readonly { readonly id: string; readonly municipality: string }[];
}

/** Consortia and their municipalities; as administrator. */
export async function loadMembers(tx: Queries): Promise<void> {
  for (const { code, name, province, populationYear, municipalities } of demoConsortia()) {
    const consortiumId = await insertConsortium(tx, { code, name, province });
    for (const municipality of municipalities) {
      const id = await insertMunicipality(tx, { ...municipality, province, year: populationYear });
      await setEmailDomains(tx, 'municipality', id, [emailDomain(municipality.name)]);
      await joinConsortium(tx, consortiumId, id);
    }
  }
}

/**
 * The demo's people, and where its municipalities are: all of it in a new one, what later versions added in one that was
 * made before; as administrator. What is there stays as it is.
 */
export async function completeMembers(tx: Queries, places: Places): Promise<void> {
  const there = await tx.query<{ email: string }>('select email from person where email = any ($1::text[])', [
    demoPeople.map(({ email }) => email),
  ]);
  const missing = demoPeople.filter((person) => !there.some(({ email }) => email === person.email));
  const passwordHash = missing.length > 0 ? await hash(DEMO_PASSWORD) : '';
  for (const person of missing) {
    const id = await insertPerson(tx, person.email, { name: person.name, passwordHash, locale: 'en' });
    // Of two that start at once the first makes the account, with its role.
    if (id === null) continue;
    await insertRole(tx, id, heldBy(person, places));
  }
  for (const { name, ...position } of positions)
    await placeMunicipality(tx, place(places.municipalities, name), position);
}

export async function readPlaces(tx: Queries): Promise<Places> {
  const cases = demoConsortia();
  const consortia = await tx.query<{ name: string; id: string }>(
    'select code as name, id from consortium where code = any($1)',
    [cases.map(({ code }) => code)],
  );
  const municipalities = await tx.query<{ name: string; id: string }>(
    'select name, id from municipality where name = any($1)',
    [cases.flatMap((one) => one.municipalities.map(({ name }) => name))],
  );
  const contributors = await tx.query<{ id: string; municipality: string }>(
    `select p.id, m.municipality_id as municipality from person p
       join municipality_membership m on m.person_id = p.id and m.role = 'CONTRIBUTOR'
      where p.email = any($1)`,
    [demoPeople.map(({ email }) => email)],
  );
  return { consortia: idsOf(consortia), municipalities: idsOf(municipalities), contributors };
}

export function place(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} is not in the demo`);
  return id;
}

const idsOf = (rows: readonly { name: string; id: string }[]) =>
  new Map(rows.map((row) => [row.name, row.id]));

function heldBy({ role, municipality, consortium }: DemoPerson, places: Places) {
  if (municipality)
    return {
      scope: 'MUNICIPALITY',
      role,
      municipalityId: place(places.municipalities, municipality),
    } as const;
  if (consortium)
    return { scope: 'CONSORTIUM', role, consortiumId: place(places.consortia, consortium) } as const;
  return { scope: 'INSTALLATION', role } as const;
}
