import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestPersonName,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';

const LOG = `query ($municipalityId: ID, $consortiumId: ID, $after: ID, $first: Int) {
  auditLog(municipalityId: $municipalityId, consortiumId: $consortiumId, after: $after, first: $first) {
    id at actor byPerson action subject municipalityName consortiumName detail } }`;

interface Answer {
  auditLog: { id: string; action: string; actor: string | null; byPerson: boolean }[];
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const log = (who: TestPersonName | null, variables: object = {}) =>
  api.gql<Answer>(who && world.people[who], LOG, variables);
const actions = async (who: TestPersonName, variables: object) =>
  (await log(who, variables)).data.auditLog.map(({ action }) => action);

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
  const { municipalities, consortia, people } = world;
  await connected(database.superuserUrl, async (client) => {
    const insert = `insert into audit_event (at, actor_id, municipality_id, consortium_id, action, subject_type, subject_id, detail)
      values (now() - make_interval(secs => $1), $2, $3, $4, $5, 'thing', '1', '{"role": "LEAD"}')`;
    for (let i = 0; i < 5; i++)
      await client.query(insert, [
        100 - i,
        people.lead.id,
        municipalities.north,
        null,
        `NORTH_${'ABCDE'[i]}`,
      ]);
    await client.query(insert, [50, people.southLead.id, municipalities.south, null, 'SOUTH']);
    await client.query(insert, [40, people.coordinator.id, null, consortia.consortium, 'CONSORTIUM']);
    await client.query(insert, [30, people.administrator.id, null, null, 'INSTALLATION']);
  });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('auditLog', () => {
  it('is read page by page, newest first, by those it concerns', async () => {
    const { north } = world.municipalities;
    const first = (await log('lead', { municipalityId: north, first: 2 })).data.auditLog;
    expect(first).toMatchObject([
      {
        action: 'NORTH_E',
        actor: 'lead',
        subject: 'thing 1',
        municipalityName: 'North',
        consortiumName: null,
        detail: { role: 'LEAD' },
      },
      { action: 'NORTH_D' },
    ]);
    const after = first.at(-1)?.id;
    expect(await actions('approver', { municipalityId: north, after, first: 200 })).toEqual([
      'NORTH_C',
      'NORTH_B',
      'NORTH_A',
    ]);
  });

  it('shows a coordinator the consortium’s, an administrator the installation’s and no municipality’s', async () => {
    expect(await actions('coordinator', { consortiumId: world.consortia.consortium })).toEqual([
      'CONSORTIUM',
    ]);
    const seen = await actions('administrator', {});
    expect(seen).toEqual(expect.arrayContaining(['INSTALLATION', 'SIGNED_IN']));
    expect(seen.filter((action) => /NORTH|SOUTH/.test(action))).toEqual([]);
  });

  it('tells apart what a person did whom the reader may not know and what nobody did', async () => {
    const { consortium } = world.consortia;
    await connected(database.superuserUrl, (client) =>
      client.query(
        `insert into audit_event (at, actor_id, consortium_id, action, subject_type, subject_id)
         values (now() - interval '1 hour', $1, $3, 'MEMBER_ADDED', 'thing', '1'),
                (now() - interval '1 hour', $2, $3, 'CAMPAIGN_OPENED', 'thing', '1'),
                (now() - interval '1 hour', null, $3, 'RELEASE_PUBLISHED', 'thing', '1')`,
        [world.people.administrator.id, world.people.coordinator.id, consortium],
      ),
    );
    const { auditLog } = (await log('coordinator', { consortiumId: consortium })).data;
    expect(auditLog).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'MEMBER_ADDED', actor: null, byPerson: true }),
        expect.objectContaining({ action: 'CAMPAIGN_OPENED', actor: 'coordinator', byPerson: true }),
        expect.objectContaining({ action: 'RELEASE_PUBLISHED', actor: null, byPerson: false }),
      ]),
    );
  });

  it('shows everybody what they did themselves, and nothing else', async () => {
    expect(new Set(await actions('viewer', {}))).toEqual(new Set(['SIGNED_IN']));
    expect(await actions('southLead', {})).toEqual(['SIGNED_IN', 'SOUTH']);
  });

  it.each<[TestPersonName | null, 'north' | 'south' | 'consortium', string]>([
    ['lead', 'south', 'NOT_FOUND'],
    ['lead', 'consortium', 'NOT_FOUND'],
    ['contributor', 'north', 'NOT_FOUND'],
    ['viewer', 'north', 'NOT_FOUND'],
    ['coordinator', 'north', 'NOT_FOUND'],
    ['analyst', 'consortium', 'NOT_FOUND'],
    ['otherCoordinator', 'consortium', 'NOT_FOUND'],
    ['administrator', 'north', 'NOT_FOUND'],
    ['stranger', 'north', 'NOT_FOUND'],
    [null, 'north', 'UNAUTHENTICATED'],
  ])('refuses %s that of %s', async (who, whose, code) => {
    const filter =
      whose === 'consortium'
        ? { consortiumId: world.consortia.consortium }
        : { municipalityId: world.municipalities[whose] };
    expect((await log(who, filter)).errors?.[0]?.extensions.code).toBe(code);
  });

  it('bounds a page, and cannot be read on from another’s event', async () => {
    for (const first of [0, -1, 501])
      expect((await log('lead', { first })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    const [theirs] = (await log('southLead', {})).data.auditLog;
    expect(await actions('lead', { after: theirs?.id })).toEqual([]);
  });

  it('can be changed or removed by no role', async () => {
    for (const url of [database.apiUrl, database.workerUrl])
      for (const statement of [
        `update audit_event set action = 'X'`,
        'delete from audit_event',
        'truncate audit_event',
      ])
        await expect(connected(url, (client) => client.query(statement))).rejects.toThrow(
          'permission denied',
        );
  });
});
