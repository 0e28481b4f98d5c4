import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';

const POST = `id kind title text excerpt version replyCount answerId own mayChange mayRemove mayMark
  community { code consortiumCode } by { personId name municipality { name } }
  replies { id text version mayChange mayRemove by { name municipality { name } } }`;
const ONE = `query ($id: ID!) { communityPost(id: $id) { ${POST} } }`;
const LIST = `query ($code: String!, $area: String, $show: CommunityShow! = ALL, $search: String! = "", $first: Int! = 100, $after: ID) {
  communityPosts(consortiumCode: $code, communityCode: $area, show: $show, search: $search, first: $first, after: $after) { id title } }`;
const COMMUNITIES = `query ($code: String!) { communities(consortiumCode: $code) { id code name services postCount openCount activeAt } }`;
const ADD = `mutation ($input: AddCommunityPostInput!) { addCommunityPost(input: $input) { ${POST} } }`;
const CHANGE = `mutation ($input: ChangeCommunityPostInput!) { changeCommunityPost(input: $input) { ${POST} } }`;
const REPLY = `mutation ($input: AddCommunityReplyInput!) { addCommunityReply(input: $input) { ${POST} } }`;
const CHANGE_REPLY = `mutation ($input: ChangeCommunityReplyInput!) { changeCommunityReply(input: $input) { ${POST} } }`;
const MARK = `mutation ($input: MarkCommunityAnswerInput!) { markCommunityAnswer(input: $input) { ${POST} } }`;
const REMOVE = 'mutation ($input: RemoveFromCommunityInput!) { removeFromCommunity(input: $input) }';

interface Reply {
  id: string;
  text: string;
  version: number;
  by: { name: string | null; municipality: { name: string } | null };
}
interface Post {
  id: string;
  title: string;
  text: string;
  version: number;
  answerId: string | null;
  replyCount: number;
  replies: Reply[];
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
  await sql(
    `insert into service_area (code, name_en, name_fr, position) values ('other', 'Other', 'Autre', 1)`,
  );
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});
beforeEach(() =>
  sql(
    'delete from community_removal_reason; delete from community_removal; delete from community_answer; delete from community_post',
  ),
);

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);
const ask = async <T>(who: TestPersonName, query: string, variables: object) => {
  const { data, errors } = await api.gql<Record<string, T>>(world.people[who], query, variables);
  return errors ? { code: errors[0]?.extensions.code } : { value: Object.values(data)[0] as T };
};
const placeOf = (who: TestPersonName) => {
  if (who === 'southLead') return world.municipalities.south;
  if (who === 'abroadLead') return world.municipalities.abroad;
  return who === 'coordinator' || who === 'otherCoordinator' ? null : world.municipalities.north;
};
const add = (who: TestPersonName, change: object = {}) =>
  ask<Post>(who, ADD, {
    input: {
      consortiumCode: 'prairie',
      communityCode: 'spec',
      municipalityId: placeOf(who),
      kind: 'QUESTION',
      title: 'Which tax software do you use?',
      text: 'Ours ends next year.',
      ...change,
    },
  });
const must = <T>({ value, code }: { value?: T; code?: unknown }): T => {
  if (value === undefined) throw new Error(`refused: ${String(code)}`);
  return value;
};
const asked = async (who: TestPersonName = 'lead', change: object = {}) => must(await add(who, change));
const reply = (who: TestPersonName, { id }: { id: string }, text = 'We use one.') =>
  ask<Post>(who, REPLY, { input: { postId: id, municipalityId: placeOf(who), text } });
const replied = async (who: TestPersonName, of: { id: string }, text?: string) =>
  must(await reply(who, of, text)).replies.at(-1) as Reply;
const mark = (who: TestPersonName, postId: string, replyId: string | null, insteadOf: string | null = null) =>
  ask<Post>(who, MARK, { input: { postId, replyId, insteadOf } });
const remove = (who: TestPersonName, id: string, reason: string | null = null) =>
  ask<string>(who, REMOVE, { input: { id, reason } });
const see = async (who: TestPersonName, id: string) =>
  (await ask<Post | null>(who, ONE, { id })).value ?? null;
const list = async (who: TestPersonName, asking: object = {}) =>
  (await ask<Post[]>(who, LIST, { code: 'prairie', ...asking })).value?.map(({ title }) => title);

const READERS: TestPersonName[] = [
  'contributor',
  'approver',
  'viewer',
  'southLead',
  'coordinator',
  'analyst',
];
const OUTSIDERS: TestPersonName[] = ['abroadLead', 'otherCoordinator', 'administrator', 'stranger'];

describe('a question', () => {
  it.each(READERS)(
    'is read by the %s of the consortium, with its author’s name and municipality',
    async (who) => {
      const { id } = await asked();
      await replied('southLead', { id });
      expect(await see(who, id)).toMatchObject({
        title: 'Which tax software do you use?',
        community: { code: 'spec', consortiumCode: 'prairie' },
        by: { name: 'lead', municipality: { name: 'North' } },
        own: false,
        mayChange: false,
        replies: [{ text: 'We use one.', by: { name: 'southLead', municipality: { name: 'South' } } }],
      });
      expect(await list(who)).toEqual(['Which tax software do you use?']);
    },
  );

  it.each(OUTSIDERS)('does not exist for the %s, nor does anything that can be done with it', async (who) => {
    const post = await asked();
    const answer = await replied('southLead', post);
    expect(await see(who, post.id)).toBeNull();
    expect(await see(who, randomUUID())).toBeNull();
    for (const query of [LIST, COMMUNITIES])
      expect(await ask(who, query, { code: 'prairie' })).toEqual(await ask(who, query, { code: 'nowhere' }));
    const tries = [
      await add(who),
      await reply(who, post),
      await ask(who, CHANGE, { input: { id: post.id, expectedVersion: 1, title: 'Mine', text: '' } }),
      await ask(who, CHANGE_REPLY, { input: { id: answer.id, expectedVersion: 1, text: 'Mine' } }),
      await mark(who, post.id, answer.id),
      await remove(who, post.id, 'Mine'),
      await remove(who, answer.id, 'Mine'),
    ];
    expect(tries).toEqual(tries.map(() => ({ code: 'NOT_FOUND' })));
    expect(must({ value: await see('lead', post.id) })).toMatchObject({
      version: 1,
      answerId: null,
      replyCount: 1,
    });
  });

  it.each(['lead', 'contributor', 'approver', 'southLead', 'coordinator'] as const)(
    'can be asked by the %s',
    async (who) => {
      expect(await asked(who)).toMatchObject({ own: true, mayChange: true, mayRemove: true, mayMark: true });
    },
  );

  it.each(['viewer', 'analyst'] as const)('is read by the %s, and not asked', async (who) => {
    expect(await add(who)).toEqual({ code: 'NOT_FOUND' });
    expect(await add(who, { municipalityId: null })).toEqual({ code: 'NOT_FOUND' });
    expect(await reply(who, await asked())).toEqual({ code: 'NOT_FOUND' });
  });

  it('is asked for one’s own municipality, of a consortium it is in, in a community there is', async () => {
    const { south, abroad } = world.municipalities;
    for (const change of [
      { municipalityId: south },
      { municipalityId: null },
      { municipalityId: randomUUID() },
      { consortiumCode: 'lakes' },
      { communityCode: 'nothing' },
    ])
      expect(await add('lead', change)).toEqual({ code: 'NOT_FOUND' });
    expect(await add('coordinator', { municipalityId: abroad })).toEqual({ code: 'NOT_FOUND' });
  });

  it.each([
    ['no title', { title: ' \n ' }],
    ['a title that is too long', { title: 'x'.repeat(201) }],
    ['a text that is too long', { text: 'x'.repeat(8_001) }],
    ['nothing in an article', { kind: 'ARTICLE', text: ' ' }],
  ])('with %s is refused', async (_, wrong) => {
    expect(await add('lead', wrong)).toEqual({ code: 'INVALID_INPUT' });
    expect(await list('lead')).toEqual([]);
  });

  it('is changed by its author alone; of two at once one is told', async () => {
    const post = await asked();
    const change = (who: TestPersonName, title: string) =>
      ask<Post>(who, CHANGE, { input: { id: post.id, expectedVersion: 1, title, text: '' } });
    for (const who of ['southLead', 'contributor', 'coordinator', 'analyst'] as const)
      expect(await change(who, 'Theirs')).toEqual({ code: 'NOT_FOUND' });
    const both = await Promise.all([change('lead', 'A'), change('lead', 'B')]);
    expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT', undefined]);
    const now = await see('lead', post.id);
    expect(must(await change('lead', now?.title ?? ''))).toMatchObject({ version: 2, title: now?.title });
  });

  it('stays, without a name, when its author has lost the role; who lost it is out at once', async () => {
    const post = await asked('southLead');
    const answer = await replied('lead', post);
    const { south } = world.municipalities;
    const [held] = await sql<{ id: string }>(
      'delete from municipality_membership where municipality_id = $1 returning person_id as id',
      [south],
    );
    expect(await see('lead', post.id)).toMatchObject({ by: { name: null, municipality: { name: 'South' } } });
    expect(await see('southLead', post.id)).toBeNull();
    expect(await reply('southLead', post)).toEqual({ code: 'NOT_FOUND' });
    expect(await mark('southLead', post.id, answer.id)).toEqual({ code: 'NOT_FOUND' });
    expect(await remove('southLead', post.id)).toEqual({ code: 'NOT_FOUND' });
    await sql(`insert into municipality_membership values ($1, $2, 'LEAD')`, [south, held?.id]);
    expect(await see('southLead', post.id)).not.toBeNull();
  });
});

describe('the answer to a question', () => {
  it('is marked by who asked, or who coordinates, and by nobody else', async () => {
    const post = await asked();
    const answer = await replied('southLead', post);
    for (const who of ['southLead', 'contributor', 'analyst', 'viewer'] as const)
      expect(await mark(who, post.id, answer.id)).toEqual({ code: 'NOT_FOUND' });
    expect(must(await mark('lead', post.id, answer.id)).answerId).toBe(answer.id);
    expect(must(await mark('coordinator', post.id, null, answer.id)).answerId).toBeNull();
  });

  it('is a reply to that question, and none of another', async () => {
    const [post, other] = [await asked(), await asked()];
    const elsewhere = await replied('southLead', other);
    for (const id of [elsewhere.id, post.id, randomUUID()])
      expect(await mark('lead', post.id, id)).toEqual({ code: 'NOT_FOUND' });
    const article = await asked('lead', { kind: 'ARTICLE' });
    const said = await replied('southLead', article);
    expect(await mark('lead', article.id, said.id)).toEqual({ code: 'NOT_FOUND' });
  });

  it('is one, marked by two at once: the same twice is done once, and of two the second is told', async () => {
    const post = await asked();
    const [first, second] = [await replied('southLead', post), await replied('contributor', post)];
    const same = await Promise.all([mark('lead', post.id, first.id), mark('coordinator', post.id, first.id)]);
    expect(same.map(({ value }) => value?.answerId)).toEqual([first.id, first.id]);
    must(await mark('lead', post.id, null, first.id));
    const both = await Promise.all([
      mark('lead', post.id, first.id),
      mark('coordinator', post.id, second.id),
    ]);
    expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT', undefined]);
    const stands = (await see('viewer', post.id))?.answerId ?? '';
    const other = stands === first.id ? second.id : first.id;
    expect(await mark('lead', post.id, other)).toEqual({ code: 'CONFLICT' });
    expect(must(await mark('lead', post.id, other, stands)).answerId).toBe(other);
    expect(await sql('select 1 from community_answer')).toHaveLength(1);
  });

  it('is open again when the reply was taken away, and another can be marked', async () => {
    const post = await asked();
    const [gone, other] = [await replied('southLead', post), await replied('contributor', post)];
    must(await mark('lead', post.id, gone.id));
    expect(await list('lead', { show: 'OPEN_QUESTIONS' })).toEqual([]);
    must(await remove('southLead', gone.id));
    expect(await see('lead', post.id)).toMatchObject({ answerId: null, replyCount: 1 });
    expect(await list('lead', { show: 'OPEN_QUESTIONS' })).toHaveLength(1);
    expect(await mark('lead', post.id, gone.id)).toEqual({ code: 'NOT_FOUND' });
    expect(must(await mark('lead', post.id, other.id)).answerId).toBe(other.id);
  });
});

describe('what was taken away', () => {
  it('by its author is gone for everybody, from lists, search and addresses, with its replies', async () => {
    const post = await asked();
    const answer = await replied('southLead', post, 'Quicklime');
    expect(await list('viewer', { search: 'quicklime' })).toHaveLength(1);
    expect(must(await remove('lead', post.id))).toBe(post.id);
    for (const who of ['lead', ...READERS] as const) {
      expect(await see(who, post.id)).toBeNull();
      expect(await list(who)).toEqual([]);
      expect(await list(who, { search: 'quicklime' })).toEqual([]);
      expect(await list(who, { search: 'tax' })).toEqual([]);
    }
    const counted = must(await ask<{ postCount: number }[]>('viewer', COMMUNITIES, { code: 'prairie' }));
    expect(counted.every(({ postCount }) => postCount === 0)).toBe(true);
    for (const refused of [
      await reply('southLead', post),
      await remove('lead', post.id),
      await remove('coordinator', answer.id, 'Why'),
      await ask('southLead', CHANGE_REPLY, { input: { id: answer.id, expectedVersion: 1, text: 'Back' } }),
      await ask('lead', CHANGE, { input: { id: post.id, expectedVersion: 1, title: 'Back', text: '' } }),
    ])
      expect(refused).toEqual({ code: 'NOT_FOUND' });
  });

  it('by who coordinates needs a reason, stands in the log, and is not for others to do', async () => {
    const post = await asked();
    for (const who of ['southLead', 'contributor', 'viewer', 'analyst'] as const)
      expect(await remove(who, post.id, 'Why')).toEqual({ code: 'NOT_FOUND' });
    expect(await remove('coordinator', post.id, ' ')).toEqual({ code: 'INVALID_INPUT' });
    expect(must(await remove('coordinator', post.id, 'An advertisement'))).toBe(post.id);
    expect(await see('lead', post.id)).toBeNull();
    const [logged] = await sql<{ action: string; detail: object }>(
      'select action, detail from audit_event where subject_id = $1',
      [post.id],
    );
    expect(logged).toEqual({ action: 'COMMUNITY_POST_REMOVED', detail: {} });
  });
});

describe('the communities of a consortium', () => {
  it('are one for each service area, and another consortium’s are others', async () => {
    await asked();
    await asked('abroadLead', { consortiumCode: 'lakes', title: 'Abroad' });
    const own = must(
      await ask<{ id: string; code: string; postCount: number }[]>('lead', COMMUNITIES, { code: 'prairie' }),
    );
    const theirs = must(
      await ask<{ id: string; postCount: number }[]>('abroadLead', COMMUNITIES, { code: 'lakes' }),
    );
    expect(own[0]).toMatchObject({ code: 'spec', postCount: 1, openCount: 1 });
    expect(own).toHaveLength(2);
    expect(theirs.filter(({ id }) => own.some((one) => one.id === id))).toEqual([]);
    expect(await list('abroadLead', { code: 'lakes' })).toEqual(['Abroad']);
    expect(await list('lead')).toEqual(['Which tax software do you use?']);
  });

  it('list by what was written last, page by page, and by what is asked for', async () => {
    const first = await asked('lead', { title: 'First' });
    await asked('southLead', { title: 'Second', kind: 'ARTICLE', communityCode: 'other' });
    await replied('southLead', first);
    expect(await list('lead')).toEqual(['First', 'Second']);
    expect(await list('lead', { first: 1, after: first.id })).toEqual(['Second']);
    expect(await list('lead', { area: 'other' })).toEqual(['Second']);
    expect(await list('lead', { show: 'ARTICLES' })).toEqual(['Second']);
    expect(await list('lead', { show: 'OPEN_QUESTIONS' })).toEqual(['First']);
    expect((await ask('lead', LIST, { code: 'prairie', area: 'nothing' })).code).toBe('NOT_FOUND');
  });

  it.each([
    ['taxes', ['Tax']],
    ['ÉVALUATION', ['Évaluation foncière']],
    ['fonc', ['Évaluation foncière']],
    ['replied', ['Tax']],
    ['tax planet', []],
    ["'); drop table community_post; --", []],
    [':*', []],
  ])('are searched for %p in titles, texts and replies', async (search, titles) => {
    const post = await asked('lead', { title: 'Tax', text: 'Software' });
    await replied('southLead', post, 'Something replied');
    await asked('lead', { title: 'Évaluation foncière', text: '' });
    expect(await list('viewer', { search })).toEqual(titles);
  });

  it('are behind the walls for a connection without a context', async () => {
    await asked();
    const seen = await connected(
      database.apiUrl,
      async (client) => (await client.query('select from community_post')).rowCount,
    );
    expect(seen).toBe(0);
  });
});
