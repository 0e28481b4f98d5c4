import {
  actOn,
  connected,
  startApi,
  textClients,
  type TestApi,
  type TextClient as Page,
} from '@commonworks/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { QueryResult } from 'pg';
import * as Y from 'yjs';
import { GroupAsks } from '../../../testing/group-asks.js';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../../testing/group-world.js';
import { Minutes } from '../../../testing/minutes.js';

let world: GroupWorld;
/** Two processes. */
let apis: { api: TestApi; url: string }[];
type TextClient = Page<Y.Doc>;
let Client: Awaited<ReturnType<typeof textClients<Y.Doc>>>;
let minutes: Minutes;
const clients: TextClient[] = [];

beforeAll(async () => {
  Client = await textClients<Y.Doc>();
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
    [
      'with a meeting that is called off',
      'southLead',
      4409,
      () => world.sql(`update group_meeting set status = 'CANCELLED' where id = $1`, [minutes.meetingId]),
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

describe('nothing that no page of ours writes', () => {
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
  const attacks: [string, (client: TextClient) => void][] = [
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
  ];

  it('is stored or seen by anybody', async () => {
    const south = await open('southLead');
    const before = south.fragment.toString();
    for (const [what, attack] of attacks) {
      const lead = await open('lead');
      await settled(lead);
      attack(lead);
      await lead.until(() => lead.code !== undefined);
      expect([what, lead.code, south.fragment.toString(), await updates()]).toEqual([what, 1007, before, []]);
    }
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
  /** As the api's role, for this person of this municipality, what the code above it forgets to ask. */
  async function run(who: GroupPerson, place: PlaceName, sql: string): Promise<number | string> {
    return connected(world.database.apiUrl, async (client) => {
      const acting = { personId: world.people[who].id, municipalityIds: [world.idOf(place)] };
      await actOn(client, world.database, 'commonworks_api', acting);
      return (await client.query(sql, [minutes.meetingId]).catch((error: { code: string }) => error.code)) as
        QueryResult | string;
    }).then((result) => (typeof result === 'string' ? result : (result.rowCount ?? 0)));
  }
  const insert = (personId: string, seq: number) =>
    `insert into meeting_text_update (group_id, meeting_id, seq, person_id, delta)
     select '${minutes.groupId}', $1, ${seq}, '${personId}', '\\x0000'`;
  const [DENIED, KEPT] = ['42501', '23001'];

  it('shows changes to members alone, and takes them of nobody else, nor in somebody else’s name', async () => {
    const lead = await open('lead');
    say(lead, 'a word');
    await settled(lead);
    const read = 'select from meeting_text_update where meeting_id = $1';
    expect(await run('southLead', 'south', read)).toBe(1);
    for (const [who, place] of [
      ['westLead', 'west'],
      ['eastLead', 'east'],
      ['farLead', 'far'],
      ['abroadLead', 'abroad'],
    ] as const) {
      expect([who, await run(who, place, read)]).toEqual([who, 0]);
      expect([DENIED, KEPT]).toContain(await run(who, place, insert(world.people[who].id, 9)));
    }
    expect(await run('southLead', 'south', insert(world.people.southLead.id, 9))).toBe(1);
    expect(await run('southLead', 'south', insert(world.people.lead.id, 9))).toBe(DENIED);
    // What is in no snapshot yet stays, and stays what it is.
    expect(await run('southLead', 'south', 'delete from meeting_text_update where meeting_id = $1')).toBe(0);
    expect(
      await run('southLead', 'south', `update meeting_text_update set delta = '\\x00' where meeting_id = $1`),
    ).toBe(DENIED);
  });

  it('refuses a change of what is circulated, whoever asks', async () => {
    await minutes.step('lead', 'circulateMinutes');
    const { meetingId } = minutes;
    for (const sql of [
      'update meeting_minutes set last_seq = last_seq + 1 where meeting_id = $1',
      insert(world.people.lead.id, 1),
    ])
      await expect(world.sql(sql, [meetingId])).rejects.toMatchObject({ code: KEPT });
  });
});
