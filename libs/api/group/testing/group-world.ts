import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type ApiOptions,
  type TestApi,
  type TestDatabase,
  type TestPerson,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Municipalities of the consortium; `abroad` is of another. */
export type PlaceName = 'north' | 'south' | 'east' | 'west' | 'far' | 'outer' | 'abroad';
const FURTHER = ['east', 'west', 'far', 'outer'] as const;

/** People beside those of the two municipalities. */
const MORE_PEOPLE = {
  southApprover: ['south', 'APPROVER'],
  southViewer: ['south', 'VIEWER'],
  southContributor: ['south', 'CONTRIBUTOR'],
  eastLead: ['east', 'LEAD'],
  eastApprover: ['east', 'APPROVER'],
  eastViewer: ['east', 'VIEWER'],
  westLead: ['west', 'LEAD'],
  westApprover: ['west', 'APPROVER'],
  westViewer: ['west', 'VIEWER'],
  farLead: ['far', 'LEAD'],
  farViewer: ['far', 'VIEWER'],
  outerLead: ['outer', 'LEAD'],
} as const;
export type GroupPerson = TestPersonName | keyof typeof MORE_PEOPLE;

export interface Answered<T> {
  readonly value?: T;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: string[];
}

/** Six municipalities of a consortium and one of another, with the whole api; and opportunities that name some of them. */
export class GroupWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly world: TwoMunicipalities,
    readonly api: TestApi,
    readonly superuser: pg.Client,
    readonly people: Record<GroupPerson, TestPerson>,
    private readonly places: Record<PlaceName, string>,
  ) {}

  static async open(options: ApiOptions = {}): Promise<GroupWorld> {
    const database = await testDatabase();
    const world = await twoMunicipalities(database);
    const superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    const places = { ...world.municipalities } as Record<PlaceName, string>;
    for (const name of FURTHER)
      places[name] = await insertMunicipality(superuser, name, world.consortia.consortium);
    const people = { ...world.people } as Record<GroupPerson, TestPerson>;
    for (const [name, [of, role]] of Object.entries(MORE_PEOPLE))
      people[name as GroupPerson] = await insertPerson(superuser, name, places[of], role);
    return new GroupWorld(database, world, await startApi(database, options), superuser, people, places);
  }

  async close(): Promise<void> {
    await this.superuser.end();
    await this.api.close();
    await this.database.drop();
  }

  idOf(place: PlaceName): string {
    return this.places[place];
  }

  get consortiumId(): string {
    return this.world.consortia.consortium;
  }

  /** A published opportunity of the consortium, in which these are named to each other. */
  async opportunity(named: readonly PlaceName[], { status = 'PUBLISHED' } = {}): Promise<string> {
    const consortium_id = this.consortiumId;
    const [campaign_id, release_id, id] = [randomUUID(), randomUUID(), randomUUID()];
    await this.sql(
      `insert into campaign (id, consortium_id, template_version_id, name, cycle, year, status, opened_at, closed_at)
       values ($1, $2, $3, 'Round', $4, 2015, 'CLOSED', now(), now())`,
      [campaign_id, consortium_id, this.world.campaign.templateVersionId, campaign_id],
    );
    await this.sql(
      `insert into release (id, consortium_id, campaign_id, status, published_at)
       values ($1, $2, $3, 'PUBLISHED', now())`,
      [release_id, consortium_id, campaign_id],
    );
    await this.sql(
      `insert into opportunity_release (consortium_id, release_id, campaign_id, as_of) values ($1, $2, $3, '2017-07-01')`,
      [consortium_id, release_id, campaign_id],
    );
    await this.sql(
      `insert into opportunity (consortium_id, release_id, id, name_en, name_fr, description_en, description_fr, status,
         published_at)
       values ($1, $2, $3, 'Permits', 'Permis', '', '', $4, case when $4 <> 'DRAFT' then now() end)`,
      [consortium_id, release_id, id, status],
    );
    for (const place of named) {
      const key = [consortium_id, release_id, id, this.idOf(place)];
      await this.sql(
        `insert into opportunity_match (consortium_id, release_id, opportunity_id, municipality_id, until, named)
         values ($1, $2, $3, $4, '2999-12-31', true)`,
        key,
      );
      await this.sql(
        `insert into opportunity_named (consortium_id, release_id, opportunity_id, municipality_id, level,
           collaboration_level, contact)
         values ($1, $2, $3, $4, 'TAKE_PART', 'SYSTEM', 'Town hall')`,
        key,
      );
    }
    return id;
  }

  /** A group that North's lead began, with those that joined it and those that are only invited. */
  async group({
    members = ['south'],
    observers = [],
    invited = [],
  }: Partial<Record<'members' | 'observers' | 'invited', readonly PlaceName[]>> = {}): Promise<string> {
    const opportunityId = await this.opportunity(['north', ...members, ...observers, ...invited]);
    const { value, ...refused } = await this.ask<{ id: string }>(
      'lead',
      'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { id } }',
      { input: { opportunityId, name: 'Permits together' } },
    );
    if (!value) throw new Error(`no group was created: ${JSON.stringify(refused)}`);
    for (const [standing, places] of [
      ['MEMBER', members],
      ['OBSERVER', observers],
    ] as const)
      for (const place of places)
        await this.sql(
          `update group_member set standing = $3, level = $4, collaboration_level = 'SYSTEM'
           where group_id = $1 and municipality_id = $2`,
          [value.id, this.idOf(place), standing, standing === 'MEMBER' ? 'TAKE_PART' : 'OBSERVE'],
        );
    return value.id;
  }

  /** What the operation answers, or the code it is refused with. */
  async ask<T>(who: GroupPerson | null, query: string, variables: object): Promise<Answered<T>> {
    const { data, errors } = await this.api.gql<Record<string, T>>(who && this.people[who], query, variables);
    if (!errors) return { value: Object.values(data)[0] };
    const { message, extensions } = errors[0] ?? {};
    const { code, fields } = extensions ?? {};
    return { code, message, ...(fields && { fields: fields.map(({ path }) => path) }) };
  }

  /** The topics of which anybody in this municipality hears while something is done, whoever did it. */
  async hintsTo(place: PlaceName, work: () => Promise<void>): Promise<string[]> {
    return connected(this.database.superuserUrl, async (client) => {
      const heard: string[] = [];
      client.on('notification', ({ payload }) => {
        const { topic, of } = JSON.parse(payload ?? '{}') as { topic: string; of: string };
        if ([this.idOf(place), this.consortiumId].includes(of)) heard.push(topic);
      });
      await client.query('listen live');
      await work();
      // What was told before this has come once it is answered.
      await client.query('select 1');
      return heard;
    });
  }

  /** Past row-level security. */
  async sql<R extends object>(text: string, params: unknown[] = []): Promise<R[]> {
    return (await this.superuser.query<R>(text, params)).rows;
  }
}

async function insertMunicipality(client: pg.Client, name: string, consortiumId: string): Promise<string> {
  const id = randomUUID();
  await client.query(`insert into municipality (id, name, type, province) values ($1, $2, 'TOWN', 'AB')`, [
    id,
    name[0]?.toUpperCase() + name.slice(1),
  ]);
  await client.query('insert into consortium_member (consortium_id, municipality_id) values ($1, $2)', [
    consortiumId,
    id,
  ]);
  return id;
}

/** With the same password as everybody. */
async function insertPerson(
  client: pg.Client,
  name: string,
  municipalityId: string,
  role: string,
): Promise<TestPerson> {
  const person = { id: randomUUID(), email: `${name.toLowerCase()}@more.example` };
  await client.query(
    `insert into person (id, email, name, password_hash)
     select $1, $2, $3, password_hash from person where password_hash is not null limit 1`,
    [person.id, person.email, name],
  );
  await client.query('insert into municipality_membership values ($1, $2, $3)', [
    municipalityId,
    person.id,
    role,
  ]);
  return person;
}
