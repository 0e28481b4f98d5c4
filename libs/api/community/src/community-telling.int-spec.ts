import {
  createDataSource,
  WorkerDatabase,
  type FindMailReader,
  type JobHandler,
  type MailReader,
  type RunningJob,
} from '@commonworks/api-platform/worker';
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
import { digestMail } from './digest/digest-mail.worker.js';
import { sendDigests } from './digest/send-digests.worker.js';
import { tellOfAnswer } from './telling/tell-of-answer.worker.js';
import { tellOfPost } from './telling/tell-of-post.worker.js';

const ADD = 'mutation ($input: AddCommunityPostInput!) { addCommunityPost(input: $input) { id } }';
const REPLY =
  'mutation ($input: AddCommunityReplyInput!) { addCommunityReply(input: $input) { replies { id } } }';
const MARK =
  'mutation ($input: MarkCommunityAnswerInput!) { markCommunityAnswer(input: $input) { answerId } }';
const REMOVE = 'mutation ($input: RemoveFromCommunityInput!) { removeFromCommunity(input: $input) }';
const SUBSCRIBE = `mutation ($input: SubscribeToCommunityInput!) {
  subscribeToCommunity(input: $input) { subscribed subscriberCount contributors { by { name followed } writtenCount answerCount } } }`;
const FOLLOW = 'mutation ($input: FollowInCommunityInput!) { followInCommunity(input: $input) }';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;
let source: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
  source = await createDataSource({ url: database.workerUrl, poolSize: 3 }).initialize();
});
afterAll(async () => {
  await source?.destroy();
  await api?.close();
  await database?.drop();
});
beforeEach(() =>
  sql(`delete from notification; delete from outgoing_mail; delete from community_digest; delete from community_subscription;
    delete from community_following; delete from community_removal_reason; delete from community_removal;
    delete from community_answer; delete from community_post; update mail_delivery set sends = true`),
);

const sql = <R extends object>(text: string, params?: unknown[]) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);
const ask = async <T>(who: TestPersonName, query: string, input: object) => {
  const { data, errors } = await api.gql<Record<string, T>>(world.people[who], query, { input });
  return errors ? { code: errors[0]?.extensions.code } : { value: Object.values(data)[0] as T };
};
const must = <T>({ value, code }: { value?: T; code?: unknown }): T => {
  if (value === undefined) throw new Error(`refused: ${String(code)}`);
  return value;
};
const placeOf = (who: TestPersonName) => {
  if (who === 'coordinator') return null;
  return who === 'southLead' ? world.municipalities.south : world.municipalities.north;
};
/** Does the job as the worker would, its end in one transaction. */
const run = (handler: JobHandler, ids: Record<string, string> = {}) => {
  const job: RunningJob = {
    id: 'a job',
    last: false,
    step: async () => undefined,
    finish: async (work) => new WorkerDatabase(source).write(async (tx) => void (await work(tx))),
  };
  return handler.run(ids, job);
};
const asked = async (who: TestPersonName, title = 'Which?', kind = 'QUESTION') => {
  const place = { consortiumCode: 'prairie', communityCode: 'spec', municipalityId: placeOf(who) };
  const { id } = must(await ask<{ id: string }>(who, ADD, { ...place, kind, title, text: 'More' }));
  await run(tellOfPost(), { post: id });
  return id;
};
const replied = async (who: TestPersonName, postId: string) => {
  const input = { postId, municipalityId: placeOf(who), text: 'Said' };
  const id = must(await ask<{ replies: { id: string }[] }>(who, REPLY, input)).replies.at(-1)?.id ?? '';
  await run(tellOfPost(), { post: id });
  return id;
};
const subscribe = (who: TestPersonName, subscribed = true) =>
  ask<object>(who, SUBSCRIBE, { consortiumCode: 'prairie', communityCode: 'spec', subscribed });
const follow = (who: TestPersonName, whom: TestPersonName, followed = true) =>
  ask<boolean>(who, FOLLOW, { consortiumCode: 'prairie', personId: world.people[whom].id, followed });
const told = async (who: TestPersonName) => {
  const { data } = await api.gql<{ notifications: { text: string; path: string }[] }>(
    world.people[who],
    '{ notifications { text path } }',
  );
  return data.notifications.map(({ text }) => text);
};
/** Who is mailed of the kind of job in the queue, with the text of each mail as it would be sent now. */
const digests = async (): Promise<(string | null)[]> => {
  const mails = await sql<{ id: string; subject: string }>(
    `select id, subject_id as subject from outgoing_mail where kind = 'COMMUNITY_DIGEST' order by created_at, id`,
  );
  const composer = digestMail({ publicUrl: 'https://works.example', findReader });
  const texts: (string | null)[] = [];
  for (const { id, subject } of mails)
    await new WorkerDatabase(source).write(async (tx) => {
      const mail = {
        id,
        kind: 'COMMUNITY_DIGEST',
        subjectId: subject,
        locale: 'en' as const,
        createdAt: new Date(),
      };
      const content = await composer.compose(tx, mail);
      texts.push(
        content &&
          [
            content.to,
            content.parts.en.subject,
            ...content.parts.en.paragraphs,
            ...(content.parts.en.closing ?? []),
          ].join('\n'),
      );
    });
  return texts;
};
const findReader: FindMailReader = async (tx, personId) => {
  const [row] = await tx.query<MailReader & { consortia: string[] }>(
    'select email, locale, memberships, consortia from mail_reader($1)',
    [personId],
  );
  return row ? { ...row, personId, consortiaOfOwnMunicipalities: row.consortia } : null;
};
/** Does the work while somebody has no role any more. */
const withoutRole = async (who: 'southLead', work: () => Promise<void>) => {
  const { id } = world.people[who];
  await sql('delete from municipality_membership where person_id = $1', [id]);
  await work();
  await sql(`insert into municipality_membership values ($1, $2, 'LEAD')`, [world.municipalities.south, id]);
};

describe('of a question', () => {
  it('those hear who subscribe to its community, and who coordinates; not who asked it, nor anybody else', async () => {
    expect(must(await subscribe('southLead'))).toMatchObject({ subscribed: true, subscriberCount: 1 });
    must(await subscribe('southLead'));
    must(await subscribe('lead'));
    const id = await asked('lead');
    await run(tellOfPost(), { post: id });
    expect(await told('southLead')).toEqual(['A question in “Spec”: “Which?”']);
    expect(await told('coordinator')).toEqual(['A question in “Spec”: “Which?”']);
    for (const who of ['lead', 'approver', 'viewer', 'analyst', 'abroadLead', 'otherCoordinator'] as const)
      expect(await told(who)).toEqual([]);
    await asked('contributor', 'When?');
    expect(await told('southLead')).toEqual(['2 new questions and articles in “Spec”, the last: “When?”']);
  });

  it('nobody hears who unsubscribed, lost the role, or of what was taken away', async () => {
    must(await subscribe('southLead'));
    const id = await asked('lead');
    await withoutRole('southLead', async () => {
      expect(await told('southLead')).toEqual([]);
      await asked('lead', 'Meanwhile?');
      const rows = await sql('select 1 from notification where person_id = $1', [world.people.southLead.id]);
      expect(rows).toHaveLength(1);
    });
    must(await ask('lead', REMOVE, { id }));
    expect(await told('southLead')).toEqual([]);
    await run(tellOfPost(), { post: id });
    expect(must(await subscribe('southLead', false))).toMatchObject({
      subscribed: false,
      subscriberCount: 0,
    });
    await asked('lead', 'Later?');
    expect(await told('southLead')).toEqual([]);
  });

  it('who follows its author hears, without subscribing', async () => {
    expect(await follow('viewer', 'lead')).toEqual({ code: 'NOT_FOUND' });
    await asked('lead', 'First?');
    expect(must(await follow('viewer', 'lead'))).toBe(true);
    expect(await follow('lead', 'lead')).toEqual({ code: 'CONFLICT' });
    for (const who of ['abroadLead', 'stranger'] as const)
      expect(await follow(who, 'lead')).toEqual({ code: 'NOT_FOUND' });
    await asked('lead', 'Told', 'ARTICLE');
    await asked('southLead', 'Other?');
    expect(await told('viewer')).toEqual(['An article in “Spec”: “Told”']);
    expect(must(await subscribe('viewer', false))).toMatchObject({
      contributors: expect.arrayContaining([
        { by: { name: 'lead', followed: true }, writtenCount: 2, answerCount: 0 },
        { by: { name: 'southLead', followed: false }, writtenCount: 1, answerCount: 0 },
      ]),
    });
    must(await follow('viewer', 'lead', false));
    await sql('update notification set read_at = now()');
    await asked('lead', 'Again?');
    expect(
      await sql('select 1 from notification where person_id = $1 and read_at is null', [
        world.people.viewer.id,
      ]),
    ).toEqual([]);
  });
});

describe('of a reply', () => {
  it('who asked hears, and who replied when it is marked; neither of what they did themselves', async () => {
    const id = await asked('lead');
    await replied('lead', id);
    const reply = await replied('southLead', id);
    expect(await told('lead')).toEqual(['Your question “Which?” has a reply.']);
    must(await ask('lead', MARK, { postId: id, replyId: reply, insteadOf: null }));
    await run(tellOfAnswer(), { question: id });
    expect(await told('southLead')).toEqual(['Your reply was marked as the answer to “Which?”.']);
    must(await ask('lead', MARK, { postId: id, replyId: null, insteadOf: reply }));
    expect(await told('southLead')).toEqual([]);
    must(await ask('southLead', REMOVE, { id: reply }));
    expect(await told('lead')).toEqual([]);
  });

  it('that who coordinates took away, the author is told why, and nobody else', async () => {
    const id = await asked('lead');
    const reply = await replied('southLead', id);
    must(await ask('coordinator', REMOVE, { id: reply, reason: 'An advertisement' }));
    const said = 'A coordinator took away what you wrote in a community: “An advertisement”';
    expect(await told('southLead')).toEqual([said]);
    expect((await told('lead')).concat(await told('contributor'))).not.toContain(said);
    await withoutRole('southLead', async () => expect(await told('southLead')).toEqual([]));
  });
});

describe('the weekly digest', () => {
  const mail = /^southlead@south.example\n1 new question/u;

  it('goes to who subscribes, once a week however often and by however many workers it is asked for', async () => {
    must(await subscribe('southLead'));
    const id = await asked('lead');
    await Promise.allSettled([run(sendDigests()), run(sendDigests())]);
    await run(sendDigests());
    const [text, ...others] = await digests();
    expect(others).toEqual([]);
    expect(text).toMatch(mail);
    expect(text).toContain(
      `Which?\nlead, North, in “Spec”\nA question to which nobody has replied yet\nhttps://works.example/communities/spec/posts/${id}`,
    );
  });

  it('does not go to who switched it off beside what else is mailed, and goes again once it is on', async () => {
    must(await subscribe('southLead'));
    await asked('lead');
    const choose = (choice: string) =>
      sql(
        `insert into notification_setting (person_id, kind, mail)
         select p.id, 'COMMUNITY_DIGEST', '${choice}' from person p where p.email = 'southlead@south.example'
         on conflict (person_id, kind) do update set mail = excluded.mail`,
      );
    await choose('NEVER');
    await run(sendDigests());
    expect(await sql('select 1 from community_digest')).toEqual([]);
    await choose('AT_ONCE');
    await run(sendDigests());
    const [text] = await digests();
    expect(text).toMatch(mail);
    expect(text).toContain('https://works.example/account#notifications');
    await sql('delete from notification_setting');
  });

  it('is there with its mail or not at all when the worker is killed before it has ended', async () => {
    must(await subscribe('southLead'));
    await asked('lead');
    const killed: RunningJob = {
      id: 'a job',
      last: false,
      step: async () => undefined,
      finish: async (work) =>
        new WorkerDatabase(source).write(async (tx) => {
          await work(tx);
          throw new Error('killed');
        }),
    };
    await expect(sendDigests().run({}, killed)).rejects.toThrow('killed');
    expect(await digests()).toEqual([]);
    await run(sendDigests());
    expect(await digests()).toEqual([expect.stringMatching(mail)]);
  });

  it('is none where nothing is new, of what one wrote oneself, and in another consortium', async () => {
    for (const who of ['southLead', 'abroadLead'] as const)
      await ask(who, SUBSCRIBE, {
        consortiumCode: who === 'southLead' ? 'prairie' : 'lakes',
        communityCode: 'spec',
        subscribed: true,
      });
    await asked('southLead');
    await run(sendDigests());
    expect(await digests()).toEqual([]);
    expect(await sql('select 1 from community_digest')).toEqual([]);
    // The week after goes on where the last one ended, and tells nothing twice.
    await asked('lead');
    await run(sendDigests());
    await sql(`update community_digest set week = week - 7; delete from outgoing_mail`);
    await run(sendDigests());
    expect(await digests()).toEqual([]);
  });

  it('tells nothing that its reader cannot open when it is sent', async () => {
    must(await subscribe('southLead'));
    const gone = await asked('lead', 'Gone?');
    await run(sendDigests());
    expect(await digests()).toEqual([expect.stringMatching(mail)]);
    await withoutRole('southLead', async () => expect(await digests()).toEqual([null]));
    must(await ask('coordinator', REMOVE, { id: gone, reason: 'Asked twice' }));
    expect(await digests()).toEqual([null]);
    await sql(`delete from community_removal_reason; delete from community_removal`);
    must(await subscribe('southLead', false));
    expect(await digests()).toEqual([null]);
  });

  it('is not asked for without a mail server, and nothing is lost by it', async () => {
    must(await subscribe('southLead'));
    await asked('lead');
    await sql('update mail_delivery set sends = false');
    await run(sendDigests());
    expect(await sql('select 1 from community_digest')).toEqual([]);
    await sql('update mail_delivery set sends = true');
    await run(sendDigests());
    expect(await digests()).toHaveLength(1);
  });
});

describe('who wants to be told of what', () => {
  it('is for nobody else to see, in whatever they ask the database for', async () => {
    await asked('lead');
    must(await subscribe('southLead'));
    must(await follow('southLead', 'lead'));
    const seen = await connected(database.apiUrl, async (client) => {
      const { rows } = await client.query(
        'select person_id from community_subscription union all select person_id from community_following',
      );
      return rows;
    });
    expect(seen).toEqual([]);
    expect(must(await subscribe('lead'))).toMatchObject({ subscriberCount: 2 });
    expect(await subscribe('stranger')).toEqual({ code: 'NOT_FOUND' });
  });
});
