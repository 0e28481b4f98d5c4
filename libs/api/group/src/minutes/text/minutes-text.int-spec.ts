import { loadByPath, startApi, type TestApi } from '@commonworks/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import type { TextClient } from '../../../../../../tools/measure/text-client.mjs';
import { GroupAsks } from '../../../testing/group-asks.js';
import { GroupWorld, type GroupPerson } from '../../../testing/group-world.js';
import { Minutes } from '../../../testing/minutes.js';

let world: GroupWorld;
/** Two processes. */
let apis: { api: TestApi; url: string }[];
let Client: typeof TextClient;
let minutes: Minutes;
const clients: TextClient[] = [];

beforeAll(async () => {
  ({ TextClient: Client } = await loadByPath<{ TextClient: typeof TextClient }>(
    'tools/measure/text-client.mjs',
  ));
  world = await GroupWorld.open();
  const second = await startApi(world.database);
  apis = [
    { api: world.api, ...(await world.api.listen()) },
    { api: second, ...(await second.listen()) },
  ];
}, 60_000);
beforeEach(async () => {
  const groupId = await world.group({ members: ['south'], observers: ['west'], invited: ['east'] });
  minutes = await Minutes.written(world, groupId);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.cut();
});
afterAll(async () => {
  await apis?.[1]?.api.close();
  await world?.close();
});

/** The minutes as this person has them open, at one process or the other; refused where there is a status. */
async function open(who: GroupPerson | null, at = 0): Promise<TextClient> {
  const { api, url } = apis[at]!;
  const client = new Client(`${url.replace('http', 'ws')}/texts/minutes/${minutes.meetingId}?v=1`, {
    origin: url,
    ...(who && { cookie: await api.cookieOf(world.people[who]) }),
  });
  clients.push(client);
  await client.connect();
  return client;
}

const element = (name: string, attributes: object, children: (Y.XmlElement | Y.XmlText)[] = []) => {
  const made = new Y.XmlElement<Record<string, string>>(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  made.insert(0, children);
  return made as Y.XmlElement;
};
const paragraph = (...children: (Y.XmlElement | Y.XmlText)[]) => element('paragraph', {}, children);
/** Another paragraph of the first item. */
const write = (client: TextClient, ...children: (Y.XmlElement | Y.XmlText)[]) =>
  (client.fragment.get(0) as Y.XmlElement).push([paragraph(...children)]);
const say = (client: TextClient, words: string) => write(client, new Y.XmlText(words));

const settled = (...all: TextClient[]) => Promise.all(all.map((one) => one.until(() => one.isSettled)));
const shows = (client: TextClient, words: string) =>
  client.until(() => client.fragment.toString().includes(words));
const ends = async (client: TextClient, code: number) => {
  await client.until(() => client.code !== undefined);
  expect(client.code).toBe(code);
};
const readBy = async (who: GroupPerson) => JSON.stringify((await minutes.seen(who))?.text ?? null);
const updates = () =>
  world.sql('select 1 from meeting_text_update where meeting_id = $1', [minutes.meetingId]);

describe('the text of minutes', () => {
  it('is written by the members’ leads and delegates at once, and read as it stands', async () => {
    const asks = new GroupAsks(world, minutes.groupId);
    await asks.nameDelegate('southLead', 'south', 'southContributor');
    const [lead, south, delegate] = [
      await open('lead'),
      await open('southLead', 1),
      await open('southContributor', 1),
    ];
    const viewer = await open('southViewer');
    say(lead, 'from North');
    say(south, 'from South');
    say(delegate, 'from the delegate');
    for (const words of ['from North', 'from South', 'from the delegate']) await shows(viewer, words);
    await settled(lead, south, delegate);
    for (const words of ['from North', 'from South', 'from the delegate', 'We go on.'])
      expect(await readBy('southViewer')).toContain(words);
    south.say({ cursor: null }, 1);
    await lead.until(() => lead.present.size > 0);
    expect([...lead.present.values()]).toEqual([
      { user: { id: world.people.southLead.id, name: 'southLead', municipality: 'South' }, cursor: null },
    ]);
  });

  it('is opened by members alone: not by an observer, who is invited, a neighbour, a coordinator or a stranger', async () => {
    for (const who of [
      'westLead',
      'westViewer',
      'eastLead',
      'farLead',
      'outerLead',
      'coordinator',
      'otherCoordinator',
      'abroadLead',
      'administrator',
      'stranger',
    ] as const)
      expect([who, (await open(who)).status]).toEqual([who, 404]);
    await ends(await open(null), 4401);
    const viewer = await open('southViewer');
    say(viewer, 'by a viewer');
    await ends(viewer, 4409);
    expect(await readBy('lead')).not.toContain('by a viewer');
  });

  it('is frozen with every word that was taken, and then closed to writing', async () => {
    const [lead, south] = [await open('lead'), await open('southLead', 1)];
    await settled(lead, south);
    for (let i = 0; i < 5; i++) say(south, `word ${i}.`);
    await settled(south);
    const { value, ...refused } = await minutes.step('lead', 'circulateMinutes');
    expect([value?.__typename, refused.message]).toEqual(['OpportunityGroup', undefined]);
    say(lead, 'too late');
    await ends(lead, 4409);
    await ends(south, 4409);
    const seen = await minutes.read();
    expect(JSON.stringify(seen.record)).toContain('word 4.');
    expect(JSON.stringify(seen)).not.toContain('too late');
    expect(await updates()).toEqual([]);
    const again = await open('southLead');
    await shows(again, 'word 4.');
    // Taken back, it is written on from where it was.
    await minutes.step('lead', 'reviseMinutes', { reason: 'A name is wrong.' });
    const writer = await open('southLead', 1);
    say(writer, 'after that');
    await settled(writer);
    await shows(again, 'after that');
    expect(await readBy('lead')).toContain('after that');
  });

  it('is put together after fifty changes, checked, and read the same', async () => {
    const [lead, south] = [await open('lead'), await open('southLead', 1)];
    for (let i = 0; i < 30; i++) {
      say(lead, `n${i}.`);
      say(south, `s${i}.`);
      await settled(lead, south);
    }
    expect((await updates()).length).toBeLessThan(50);
    const text = await readBy('lead');
    for (let i = 0; i < 30; i++)
      for (const words of [`n${i}.`, `s${i}.`]) expect([words, text.split(words).length]).toEqual([words, 2]);
    const [row] = await world.sql<{ body: object }>(
      'select body from meeting_minutes where meeting_id = $1',
      [minutes.meetingId],
    );
    expect(JSON.stringify(row?.body)).toContain('n20.');
  });
});

describe('who loses the right while it is open', () => {
  it.each<[string, GroupPerson, number, () => Promise<unknown>]>([
    [
      'as a delegate who is removed',
      'southContributor',
      4403,
      () => new GroupAsks(world, minutes.groupId).removeDelegate('southLead', 'south', 'southContributor'),
    ],
    [
      'with a municipality that leaves the group',
      'southLead',
      4403,
      () =>
        world.sql(
          `update group_member set standing = 'FORMER', level = null, collaboration_level = null, left_at = now()
           where group_id = $1 and municipality_id = $2`,
          [minutes.groupId, world.idOf('south')],
        ),
    ],
    [
      'with a group that is paused',
      'southLead',
      4409,
      () =>
        world.sql(`update opportunity_group set paused_at = now(), pause_reason = 'A while' where id = $1`, [
          minutes.groupId,
        ]),
    ],
  ])('%s is out within 5 s, and what is written meanwhile is not stored', async (_, who, code, revoke) => {
    await new GroupAsks(world, minutes.groupId).nameDelegate('southLead', 'south', 'southContributor');
    const [waiting, writing] = [await open(who), await open(who, 1)];
    await settled(waiting, writing);
    await revoke();
    say(writing, 'too late');
    await ends(writing, code);
    await waiting.until(() => waiting.code !== undefined, 5_000);
    expect(waiting.code).toBe(code);
    expect(await readBy('lead')).not.toContain('too late');
  });

  it('signing out is out within 5 s', async () => {
    const { api, url } = apis[1]!;
    const other = await startApi(world.database);
    const cookie = await other.cookieOf(world.people.southApprover);
    const client = new Client(`${url.replace('http', 'ws')}/texts/minutes/${minutes.meetingId}?v=1`, {
      origin: url,
      cookie,
    });
    clients.push(client);
    await client.connect();
    expect(client.synced).toBe(true);
    await api.post({ cookie }, 'mutation { signOut }');
    await client.until(() => client.code !== undefined, 5_000);
    expect(client.code).toBe(4401);
    await other.close();
  });
});

describe('what no page of ours writes', () => {
  const link = (href: string) => {
    const text = new Y.XmlText();
    text.applyDelta([{ insert: 'here', attributes: { link: { href } } }]);
    return text;
  };
  const hidden = () => {
    const text = new Y.XmlText('seen');
    text.setAttribute('hidden', 'words');
    return text;
  };
  const list = () => element('bulletList', {}, [element('listItem', {}, [paragraph()])]);
  /** Lists within lists: all at once, as one message. */
  const nest = ({ doc, fragment }: TextClient, depth: number) =>
    doc.transact(() => {
      let place = fragment.get(0) as Y.XmlElement;
      for (let i = 0; i < depth; i++) {
        place.push([list()]);
        const added = place.get(place.length - 1) as Y.XmlElement;
        place = added.get(0) as Y.XmlElement;
      }
    });
  it.each<[string, (client: TextClient) => void]>([
    ['an iframe', (client) => write(client, element('iframe', { src: 'https://x.example' }))],
    ['a script beside the items', ({ fragment }) => fragment.push([element('script', {})])],
    ['an attribute', (client) => write(client, element('hardBreak', { onclick: 'x' }))],
    ['a link that runs', (client) => write(client, link('javascript:alert(1)'))],
    ['a link that is not encrypted', (client) => write(client, link('http://x.example'))],
    ['lists in lists without end', (client) => nest(client, 2_000)],
    ['one list in another more than there may be', (client) => nest(client, 9)],
    ['words that are hidden', (client) => write(client, hidden())],
    [
      'a reference to no id',
      ({ fragment }) => (fragment.get(0) as Y.XmlElement).push([element('actionRef', { id: "'" })]),
    ],
  ])('%s is not stored, and nobody sees it', async (_, attack) => {
    const [lead, south] = [await open('lead'), await open('southLead')];
    await settled(lead, south);
    const before = south.fragment.toString();
    attack(lead);
    await lead.until(() => lead.code !== undefined);
    expect(lead.code).toBe(1007);
    expect([south.fragment.toString(), await updates()]).toEqual([before, []]);
  });

  it('nor what minutes have no room for', async () => {
    const lead = await open('lead');
    for (const letter of ['x', 'y']) say(lead, letter.repeat(240_000));
    await settled(lead);
    say(lead, 'z'.repeat(240_000));
    await ends(lead, 1009);
    expect(await readBy('lead')).not.toContain('zzz');
  });

  it('but what an honest page writes is taken: links, marks, breaks, lists, references', async () => {
    const lead = await open('lead');
    write(lead, link('https://x.example/a'), element('hardBreak', {}), link('mailto:clerk@x.example'));
    nest(lead, 8);
    (lead.fragment.get(0) as Y.XmlElement).push([element('decisionRef', { id: minutes.groupId })]);
    await settled(lead);
    expect(lead.code).toBeUndefined();
  });
});

describe('the database itself', () => {
  const insert = (seq: number) =>
    `insert into meeting_text_update (group_id, meeting_id, seq, person_id, delta)
     select m.group_id, m.meeting_id, ${seq}, '${world.people.lead.id}', '\\x0000' from meeting_minutes m
     where m.meeting_id = '${minutes.meetingId}'`;

  it('refuses a change of what is circulated, whoever asks', async () => {
    await minutes.step('lead', 'circulateMinutes');
    await expect(
      world.sql('update meeting_minutes set last_seq = last_seq + 1 where meeting_id = $1', [
        minutes.meetingId,
      ]),
    ).rejects.toThrow('what is circulated stays as it is');
    await expect(world.sql(insert(1))).rejects.toThrow('what is circulated stays as it is');
  });
});
