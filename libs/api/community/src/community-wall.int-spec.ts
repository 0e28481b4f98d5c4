import {
  actOn,
  connected,
  testDatabase,
  twoMunicipalities,
  type Acting,
  type TestDatabase,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: pg.Client;
let areaId: string;
/** A question of North with a reply of South, one that was taken away, and one of another consortium. */
const ids: Record<'question' | 'reply' | 'gone' | 'abroad', string> = {
  question: '',
  reply: '',
  gone: '',
  abroad: '',
};

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = new pg.Client({ connectionString: database.apiUrl });
  await api.connect();
  const { consortium, otherConsortium } = world.consortia;
  const { north, south, abroad } = world.municipalities;
  const { lead, southLead, abroadLead } = world.people;
  areaId = await inserted('select id from service_area limit 1', []);
  const post = (consortiumId: string, parentId: string | null, authorId: string, authorFor: string) =>
    inserted(
      `insert into community_post (consortium_id, area_id, kind, parent_id, title, text, author_id, author_for)
       values ($1, $2, case when $3::uuid is null then 'QUESTION' else 'REPLY' end, $3::uuid,
         case when $3::uuid is null then 'Asked' else '' end, 'Said', $4, $5) returning id`,
      [consortiumId, areaId, parentId, authorId, authorFor],
    );
  ids.question = await post(consortium, null, lead.id, north);
  ids.reply = await post(consortium, ids.question, southLead.id, south);
  ids.gone = await post(consortium, null, lead.id, north);
  ids.abroad = await post(otherConsortium, null, abroadLead.id, abroad);
  const key = [consortium, areaId, ids.gone, lead.id];
  await inserted(
    `insert into community_removal (consortium_id, area_id, post_id, author_id, removed_by) values ($1, $2, $3, $4, $5) returning post_id as id`,
    [...key, world.people.coordinator.id],
  );
  await inserted(
    `insert into community_removal_reason values ($1, $2, $3, $4, 'Why') returning post_id as id`,
    key,
  );
  for (const table of [
    'community_subscription (consortium_id, person_id, area_id)',
    'community_following (consortium_id, person_id, followed_id)',
  ])
    await inserted(`insert into ${table} values ($1, $2, $3) returning person_id as id`, [
      consortium,
      southLead.id,
      table.includes('area') ? areaId : lead.id,
    ]);
});
afterAll(async () => {
  await api?.end();
  await database?.drop();
});

const inserted = (text: string, params: unknown[]) =>
  connected(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(text, params);
    if (!rows[0]) throw new Error('nothing was inserted');
    return rows[0].id;
  });

const actingAs = (who: TestPersonName): Acting => {
  const { north, south, abroad } = world.municipalities;
  const { consortium, otherConsortium } = world.consortia;
  const personId = world.people[who].id;
  if (who === 'coordinator')
    return { personId, coordinatedConsortiumIds: [consortium], consortiumIds: [consortium] };
  if (who === 'otherCoordinator')
    return { personId, coordinatedConsortiumIds: [otherConsortium], consortiumIds: [otherConsortium] };
  if (who === 'abroadLead') return { personId, municipalityIds: [abroad], consortiumIds: [otherConsortium] };
  return { personId, municipalityIds: [who === 'southLead' ? south : north], consortiumIds: [consortium] };
};
/** Runs a statement as the api's role for this person: its rows, or how many it changed, or the error's code. */
async function run(who: TestPersonName, text: string, params: unknown[] = []): Promise<unknown> {
  try {
    await actOn(api, database, 'commonworks_api', actingAs(who));
    const { rows, command, rowCount } = await api.query(text, params);
    return command === 'SELECT' ? rows.length : rowCount;
  } catch (error) {
    return (error as { code?: string }).code ?? 'no code';
  } finally {
    await api.query('rollback');
  }
}

const [DENIED, NO_SUCH_ROW] = ['42501', '23503'];
const write = (
  who: TestPersonName,
  consortiumId: string,
  parentId: string | null,
  authorId: string,
  authorFor: string | null,
) =>
  run(
    who,
    `insert into community_post (consortium_id, area_id, kind, parent_id, title, text, author_id, author_for)
     values ($1, $2, $3, $4, $5, 'Said', $6, $7)`,
    [
      consortiumId,
      areaId,
      parentId ? 'REPLY' : 'QUESTION',
      parentId,
      parentId ? '' : 'Asked',
      authorId,
      authorFor,
    ],
  );
const remove = (who: TestPersonName, consortiumId: string, postId: string, authorId: string) =>
  run(
    who,
    'insert into community_removal (consortium_id, area_id, post_id, author_id, removed_by) values ($1, $2, $3, $4, $5)',
    [consortiumId, areaId, postId, authorId, world.people[who].id],
  );

describe('the wall of communities, whatever the code above it forgets', () => {
  it('shows a consortium its own, without what was taken away', async () => {
    const seen = 'select from community_post';
    for (const who of ['lead', 'southLead', 'viewer', 'coordinator'] as const)
      expect(await run(who, seen)).toBe(2);
    for (const who of ['abroadLead', 'otherCoordinator'] as const) expect(await run(who, seen)).toBe(1);
    expect(await run('lead', `select from community_post where words @@ to_tsquery('english', 'said')`)).toBe(
      2,
    );
  });

  it('shows why something was taken away to its author and who coordinates', async () => {
    const seen = 'select from community_removal_reason';
    expect([await run('lead', seen), await run('coordinator', seen)]).toEqual([1, 1]);
    for (const who of ['southLead', 'contributor', 'abroadLead', 'otherCoordinator'] as const)
      expect(await run(who, seen)).toBe(0);
  });

  it('shows wishes to who has them, and of others how many there are', async () => {
    for (const table of ['community_subscription', 'community_following']) {
      expect(await run('southLead', `select from ${table}`)).toBe(1);
      for (const who of ['lead', 'coordinator', 'abroadLead'] as const)
        expect(await run(who, `select from ${table}`)).toBe(0);
    }
    const { consortium } = world.consortia;
    expect(await run('lead', 'select from subscribers_of_communities($1)', [consortium])).toBe(1);
    expect(await run('abroadLead', 'select from subscribers_of_communities($1)', [consortium])).toBe(0);
    expect(await run('lead', 'select from people_of_communities(array[$1::uuid])', [consortium])).toBe(2);
    expect(await run('abroadLead', 'select from people_of_communities(array[$1::uuid])', [consortium])).toBe(
      0,
    );
    expect(await run('lead', 'select from community_digest')).toBe(DENIED);
  });

  it('lets nobody write as somebody else, for another municipality, or into another consortium', async () => {
    const { lead, southLead } = world.people;
    const { north, south } = world.municipalities;
    const { consortium, otherConsortium } = world.consortia;
    expect(await write('lead', consortium, null, lead.id, north)).toBe(1);
    expect(await write('lead', consortium, null, southLead.id, north)).toBe(DENIED);
    expect(await write('lead', consortium, null, lead.id, south)).toBe(DENIED);
    expect(await write('lead', consortium, null, lead.id, null)).toBe(DENIED);
    expect(await write('lead', otherConsortium, null, lead.id, north)).toBe(DENIED);
    expect(await write('lead', consortium, ids.abroad, lead.id, north)).toBe(NO_SUCH_ROW);
  });

  it('lets nobody change what another wrote, nor what was taken away', async () => {
    const change = `update community_post set text = 'Theirs' where id = $1`;
    expect(await run('lead', change, [ids.question])).toBe(1);
    expect(await run('lead', change, [ids.gone])).toBe(0);
    for (const who of ['southLead', 'contributor', 'coordinator', 'abroadLead'] as const)
      expect(await run(who, change, [ids.question])).toBe(0);
    expect(await run('lead', 'delete from community_post')).toBe(DENIED);
    expect(await run('lead', 'delete from community_removal')).toBe(DENIED);
  });

  it('lets its author and who coordinates take something away, under whatever name it is tried', async () => {
    const { consortium, otherConsortium } = world.consortia;
    const { lead, southLead, abroadLead } = world.people;
    expect(await remove('lead', consortium, ids.question, lead.id)).toBe(1);
    expect(await remove('coordinator', consortium, ids.question, lead.id)).toBe(1);
    expect(await remove('southLead', consortium, ids.question, lead.id)).toBe(DENIED);
    expect(await remove('southLead', consortium, ids.question, southLead.id)).toBe(NO_SUCH_ROW);
    expect(await remove('coordinator', consortium, ids.abroad, abroadLead.id)).toBe(NO_SUCH_ROW);
    expect(await remove('coordinator', otherConsortium, ids.abroad, abroadLead.id)).toBe(DENIED);
    expect(await remove('otherCoordinator', otherConsortium, ids.question, lead.id)).toBe(NO_SUCH_ROW);
  });

  it('lets who asked and who coordinates mark a reply to the question, and nobody else', async () => {
    const { consortium } = world.consortia;
    const mark = (who: TestPersonName, asker: TestPersonName, replyId = ids.reply) =>
      run(
        who,
        'insert into community_answer (consortium_id, area_id, question_id, asker_id, reply_id, marked_by) values ($1, $2, $3, $4, $5, $6)',
        [consortium, areaId, ids.question, world.people[asker].id, replyId, world.people[who].id],
      );
    expect([await mark('lead', 'lead'), await mark('coordinator', 'lead')]).toEqual([1, 1]);
    expect(await mark('southLead', 'lead')).toBe(DENIED);
    expect(await mark('southLead', 'southLead')).toBe(NO_SUCH_ROW);
    expect(await mark('lead', 'lead', ids.abroad)).toBe(NO_SUCH_ROW);
    expect(await mark('abroadLead', 'lead')).toBe(DENIED);
  });
});
