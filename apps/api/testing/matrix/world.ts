import { ROLES } from '@commonworks/access';
import { type TestDatabase, type TestPerson, twoMunicipalities } from '@commonworks/testing';
import pg from 'pg';
import { insert } from './insert.js';
import { createMakers, type Makers } from './makers.js';
import { nowhere, type Place } from './place.js';
import { type Actor, type Target } from './who.js';
import {
  ABROAD_ANSWERS,
  fillerAnswers,
  MARKER,
  REMARK,
  OWN_ANSWERS,
  SIBLING_ANSWERS,
  UNRELEASED_ANSWERS,
} from './world-answers.js';
import { buildConsortium, type Member } from './world-consortium.js';
import { insertTemplate, type WorldTemplate } from './world-template.js';

/** With it the first administrator could be made, were there none yet. */
export const SETUP_TOKEN = 'matrix-setup-token';

/** Options of the world's api: everybody signs in from one address. */
export const matrixIdentity = {
  setupToken: SETUP_TOKEN,
  attempts: {
    perAccount: { failures: 1_000, forgetSeconds: 60 },
    perAddress: { failures: 100_000, forgetSeconds: 60 },
    longestWaitSeconds: 900,
  },
};

const SECRETIVE = { comment: MARKER, remark: REMARK };

export type People = Record<Actor, TestPerson | null>;

/** Everything the matrix asks about, and the makers of what a mutation uses up. */
export interface World extends WorldTemplate, Makers {
  readonly places: Record<Target, Place>;
  /** Those who ask; null for the visitor. */
  readonly people: People;
  /** The leads of the others: their answers may contain what nobody else's may. */
  readonly others: Record<'SIBLING' | 'ELSEWHERE', TestPerson>;
  /** Another people, with the same roles. */
  newPeople(): Promise<People>;
  close(): Promise<void>;
}

/** Fills a fresh database. */
export async function buildWorld(database: TestDatabase): Promise<World> {
  const { people, municipalities, consortia } = await twoMunicipalities(database);
  const client = new pg.Client({ connectionString: database.superuserUrl });
  client.on('error', () => undefined);
  await client.connect();
  // Where each municipality is.
  await client.query('update municipality set latitude = 50, longitude = -113');
  const template = await insertTemplate(client);
  const [own, sibling] = await buildConsortium(client, database.workerUrl, template, {
    consortiumId: consortia.consortium,
    consortiumCode: 'prairie',
    coordinatorId: people.coordinator.id,
    members: [
      {
        municipalityId: municipalities.north,
        sharing: 'SECTION_BY_NAME',
        answers: { OPEN: OWN_ANSWERS, RELEASED: OWN_ANSWERS },
        people: [people.lead.id, people.contributor.id],
        comment: 'Our own comment',
        remark: 'Our own remark',
      },
      {
        municipalityId: municipalities.south,
        sharing: 'SECTION_BY_NAME',
        people: [people.southLead.id],
        ...SECRETIVE,
        answers: { OPEN: UNRELEASED_ANSWERS, RELEASED: SIBLING_ANSWERS },
      },
      ...(await fillers(client, consortia.consortium)),
    ],
  });
  const [elsewhere] = await buildConsortium(client, database.workerUrl, template, {
    consortiumId: consortia.otherConsortium,
    consortiumCode: 'lakes',
    coordinatorId: people.otherCoordinator.id,
    members: [
      {
        municipalityId: municipalities.abroad,
        sharing: 'NAMED',
        people: [people.abroadLead.id],
        ...SECRETIVE,
        answers: { OPEN: ABROAD_ANSWERS, RELEASED: ABROAD_ANSWERS },
      },
    ],
  });
  if (!own || !sibling || !elsewhere) throw new Error('the world is incomplete');
  // Everybody's calendar program has an address.
  await client.query(
    'insert into calendar_feed (person_id, token_hash) select id, sha256(id::text::bytea) from person',
  );
  await client.query(`update municipality set email_domains = '{made.example}'`);
  await client.query(`update consortium set email_domains = '{made.example}'`);
  const makers = createMakers(client, template, people.lead, people.contributor);
  // Somebody with roles in both, of which each reader sees a part.
  const { id } = await makers.newPerson('VIEWER', own);
  const analyst = { consortium_id: own.consortiumId, person_id: id, role: 'ANALYST' };
  await insert(client, 'consortium_membership', [analyst], 'role');
  return {
    ...template,
    ...makers,
    places: { OWN: own, SIBLING: sibling, ELSEWHERE: elsewhere, UNKNOWN: nowhere() },
    people: {
      LEAD: people.lead,
      CONTRIBUTOR: people.contributor,
      APPROVER: people.approver,
      VIEWER: people.viewer,
      COORDINATOR: people.coordinator,
      ANALYST: people.analyst,
      ADMINISTRATOR: people.administrator,
      NO_ROLE: people.stranger,
      NOBODY: null,
    },
    others: { SIBLING: people.southLead, ELSEWHERE: people.abroadLead },
    async newPeople() {
      const made: Partial<People> = { NOBODY: null, NO_ROLE: await makers.newPerson(null, own) };
      for (const role of ROLES) made[role] = await makers.newPerson(role, own);
      return made as People;
    },
    close: () => client.end(),
  };
}

/** Municipalities that are there so that the consortium has figures. */
async function fillers(client: pg.Client, consortiumId: string): Promise<Member[]> {
  const names = [1, 2, 3, 4, 5, 6].map((n) => ({ name: `Filler ${n}`, type: 'TOWN', province: 'AB' }));
  const ids = await insert(client, 'municipality', names);
  const joined = ids.map((id) => ({ consortium_id: consortiumId, municipality_id: id }));
  await insert(client, 'consortium_member', joined, 'municipality_id');
  const figures = ids.map((id, i) => ({
    municipality_id: id,
    year: 2015,
    code: 'population',
    value: 1000 + 300 * i,
  }));
  await insert(client, 'profile_figure', figures, 'code');
  return ids.map((municipalityId, n) => ({
    municipalityId,
    sharing: 'AGGREGATE',
    people: [],
    ...SECRETIVE,
    answers: { OPEN: {}, RELEASED: fillerAnswers(n) },
  }));
}
