import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connected, type TestPersonName } from '@commonworks/testing';
import { OpportunityWorld } from '../../testing/opportunity-world.js';
import { THREE_SERVICES } from '../../testing/three-services.js';

const FIELDS = `id ownInterests { municipality { name } level collaborationLevel named tellCoordinator contact declaredAt
    step matchedUntil mayDeclare }
  interest { lead takePart observe matched countedAt } told { municipality { name } level collaborationLevel }
  named { municipality { name } level collaborationLevel contact } municipalities { name }`;
const ONE = `query ($id: ID!) { opportunity(id: $id) { ${FIELDS} } }`;
const DECLARE = `mutation ($input: DeclareInterestInput!) { declareInterest(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: WithdrawInterestInput!) { withdrawInterest(input: $input) { ${FIELDS} } }`;

interface Own {
  municipality: { name: string };
  level: string | null;
  named: boolean;
  contact: string;
  declaredAt: string | null;
  step: string;
  matchedUntil: string | null;
  mayDeclare: boolean;
}
interface Seen {
  id: string;
  ownInterests: Own[];
  interest: {
    lead: number | null;
    takePart: number | null;
    observe: number | null;
    matched: boolean | null;
    countedAt: string | null;
  };
  told: { municipality: { name: string }; level: string }[];
  named: { municipality: { name: string }; level: string; contact: string }[];
  municipalities: { name: string }[];
}

let world: OpportunityWorld;
/** A published opportunity of the consortium. */
let id: string;

beforeAll(async () => {
  world = await OpportunityWorld.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  const { campaignId } = await world.release('consortium', THREE_SERVICES);
  const { value: found } = await world.ask<{ id: string }[]>(
    'coordinator',
    'query ($id: ID!) { opportunities(campaignId: $id) { id } }',
    { id: campaignId },
  );
  id = await curate('createOpportunity', 'CreateOpportunityInput', {
    campaignId,
    candidateIds: [found?.[0]?.id],
    texts: { nameEn: 'Permits', nameFr: 'Permis', descriptionEn: '', descriptionFr: '' },
  });
});

async function curate(operation: string, type: string, input: object): Promise<string> {
  const { value } = await world.ask<{ id: string }>(
    'coordinator',
    `mutation ($input: ${type}!) { ${operation}(input: $input) { ... on Opportunity { id } } }`,
    { input },
  );
  if (!value?.id) throw new Error(`${operation} was not done`);
  return value.id;
}
const publish = () => curate('publishOpportunity', 'OpportunityVersionInput', { id, expectedVersion: 1 });

const see = async (who: TestPersonName): Promise<Seen> => {
  const { value } = await world.ask<Seen | null>(who, ONE, { id });
  if (!value) throw new Error(`${who} sees no such opportunity`);
  return value;
};
const place = (of: 'north' | 'south' | 'abroad') => world.world.municipalities[of];
const input = (of: 'north' | 'south' | 'abroad', more: object = {}) => ({
  opportunityId: id,
  municipalityId: place(of),
  level: 'TAKE_PART',
  collaborationLevel: 'SYSTEM',
  ...more,
});
const declare = (who: TestPersonName, of: 'north' | 'south' | 'abroad', more: object = {}) =>
  world.ask<Seen>(who, DECLARE, { input: input(of, more) });
const withdraw = (who: TestPersonName, of: 'north' | 'south' | 'abroad') =>
  world.ask<Seen>(who, WITHDRAW, { input: { opportunityId: id, municipalityId: place(of) } });
const step = async (who: TestPersonName) => (await see(who)).ownInterests.map((own) => own.step);
const hidden = { tellCoordinator: false };
const named = { named: true, tellCoordinator: false };
/** Members of the consortium beside the others, each with an interest that the coordinator was not told of. */
async function others(levels: readonly string[]): Promise<void> {
  await world.sql(
    `with m as (insert into municipality (name, type, province)
       select 'Other ' || n || ' ' || gen_random_uuid(), 'TOWN', 'AB' from generate_series(1, $2::int) n returning id),
     j as (insert into consortium_member (consortium_id, municipality_id) select $1, id from m),
     l as (select id, row_number() over (order by id) as n from m)
     insert into opportunity_interest (municipality_id, consortium_id, release_id, opportunity_id, level,
       collaboration_level, named, tell_coordinator, contact)
     select l.id, o.consortium_id, o.release_id, o.id, ($3::text[])[l.n], 'SYSTEM', false, false, ''
     from l, opportunity o where o.id = $4`,
    [world.world.consortia.consortium, levels.length, levels, id],
  );
}
const daysPass = (days: number) =>
  world.sql(`update opportunity_match set until = until - $2::int where opportunity_id = $1`, [id, days]);

describe('declaring an interest', () => {
  beforeEach(publish);

  it.each(['lead', 'approver'] as const)('is done by the %s, for the own municipality', async (who) => {
    const { value } = await declare(who, 'north', { contact: '  clerk@north.example ' });
    expect(value?.ownInterests).toEqual([
      {
        municipality: { name: 'North' },
        level: 'TAKE_PART',
        collaborationLevel: 'SYSTEM',
        named: false,
        tellCoordinator: true,
        contact: 'clerk@north.example',
        declaredAt: expect.any(String),
        step: 'ANSWERED',
        matchedUntil: null,
        mayDeclare: true,
      },
    ]);
  });

  it.each([
    ['viewer', 'north'],
    ['contributor', 'north'],
    ['southLead', 'north'],
    ['lead', 'south'],
    ['abroadLead', 'abroad'],
    ['coordinator', 'north'],
    ['otherCoordinator', 'north'],
    ['analyst', 'north'],
    ['administrator', 'north'],
    ['stranger', 'north'],
  ] as const)('is not done by the %s for %s', async (who, of) => {
    expect(await declare(who, of)).toEqual({ code: 'NOT_FOUND' });
    expect(await withdraw(who, of)).toEqual({ code: 'NOT_FOUND' });
    expect(await world.sql('select from opportunity_interest where opportunity_id = $1', [id])).toEqual([]);
  });

  it('takes no contact that is too long, and keeps what was declared', async () => {
    await declare('lead', 'north');
    const refused = await declare('lead', 'north', { level: 'LEAD', contact: 'x'.repeat(201) });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: ['input.contact'] });
    expect((await see('lead')).ownInterests).toMatchObject([{ level: 'TAKE_PART' }]);
  });

  it('again the same changes nothing, not even when it was declared', async () => {
    const first = (await declare('lead', 'north')).value?.ownInterests[0]?.declaredAt;
    expect((await declare('lead', 'north')).value?.ownInterests[0]?.declaredAt).toBe(first);
    expect((await declare('lead', 'north', { level: 'LEAD' })).value?.ownInterests[0]?.declaredAt).not.toBe(
      first,
    );
  });

  it('is refused where another answer stands than was seen, and what stands stays', async () => {
    const seen = (await declare('lead', 'north', named)).value?.ownInterests[0]?.declaredAt;
    await declare('approver', 'north', hidden);
    expect(await declare('lead', 'north', { ...named, expectedDeclaredAt: seen })).toEqual({
      code: 'CONFLICT',
    });
    expect(await declare('lead', 'north', { ...named, expectedDeclaredAt: null })).toEqual({
      code: 'CONFLICT',
    });
    expect((await see('lead')).ownInterests).toMatchObject([{ named: false }]);
    const stands = (await see('lead')).ownInterests[0]?.declaredAt;
    const { value } = await declare('lead', 'north', { ...named, expectedDeclaredAt: stands });
    expect(value?.ownInterests).toMatchObject([{ named: true }]);
  });

  it('names nobody by a yes to what a colleague takes back at the same moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      const seen = (await declare('lead', 'north', hidden)).value?.ownInterests[0]?.declaredAt;
      const [, yes] = await Promise.all([
        withdraw('approver', 'north'),
        declare('lead', 'north', { ...named, expectedDeclaredAt: seen }),
      ]);
      const [own] = (await see('lead')).ownInterests;
      // Either the yes came first and was taken back, or it came late and was refused.
      expect([own?.level, own?.named]).toEqual([null, false]);
      expect([undefined, 'CONFLICT']).toContain(yes.code);
    }
  });

  it('that was answered so already is not refused: it was sent twice', async () => {
    const sent = { ...named, expectedDeclaredAt: null };
    expect((await declare('lead', 'north', sent)).value?.ownInterests).toMatchObject([{ named: true }]);
    expect((await declare('lead', 'north', sent)).value?.ownInterests).toMatchObject([{ named: true }]);
  });

  it('by two at once leaves one of the two, whole', async () => {
    await Promise.all([
      declare('lead', 'north', { level: 'LEAD', collaborationLevel: 'SERVICE' }),
      declare('approver', 'north', { level: 'OBSERVE', collaborationLevel: 'KNOWLEDGE' }),
    ]);
    const [own] = (await see('lead')).ownInterests;
    expect([
      { level: 'LEAD', collaborationLevel: 'SERVICE' },
      { level: 'OBSERVE', collaborationLevel: 'KNOWLEDGE' },
    ]).toContainEqual({
      level: own?.level,
      collaborationLevel: (own as never as { collaborationLevel: string }).collaborationLevel,
    });
  });
});

describe('what is not published', () => {
  it('takes no interest, as a draft and once it is retired', async () => {
    expect(await declare('lead', 'north')).toEqual({ code: 'NOT_FOUND' });
    await publish();
    await declare('lead', 'north', named);
    await declare('southLead', 'south', named);
    await world.reveal();
    await curate('retireOpportunity', 'OpportunityVersionInput', { id, expectedVersion: 2 });
    expect(await declare('lead', 'north')).toEqual({ code: 'NOT_FOUND' });
    expect(await withdraw('lead', 'north')).toEqual({ code: 'NOT_FOUND' });
    await world.reveal();
    expect((await see('coordinator')).ownInterests).toEqual([]);
  });
});

describe('a municipality', () => {
  beforeEach(publish);

  it('reads its own, with its viewers; its contributors and the others read nothing of it', async () => {
    await declare('lead', 'north', hidden);
    expect((await see('viewer')).ownInterests).toMatchObject([{ level: 'TAKE_PART', mayDeclare: false }]);
    expect((await see('contributor')).ownInterests).toEqual([]);
    expect((await see('southLead')).ownInterests).toMatchObject([{ level: null, step: 'NONE' }]);
  });

  it('is told nothing while it is alone, and nothing by who only observes', async () => {
    await declare('lead', 'north', named);
    await declare('southLead', 'south', { ...named, level: 'OBSERVE' });
    await world.reveal();
    expect(await step('lead')).toEqual(['ANSWERED']);
    expect(await step('southLead')).toEqual(['ANSWERED']);
  });

  it('is told of a match by the batch, not before, and is named once both consent', async () => {
    await declare('lead', 'north', hidden);
    await declare('southLead', 'south', named);
    expect(await step('lead')).toEqual(['ANSWERED']);
    await world.reveal();
    expect(await step('lead')).toEqual(['MATCHED']);
    const [{ in30Days }] = await world.sql<{ in30Days: string }>(
      `select (current_date + 30)::text as "in30Days"`,
    );
    expect((await see('southLead')).ownInterests).toMatchObject([
      { step: 'MATCHED', matchedUntil: in30Days },
    ]);
    expect((await see('southLead')).named).toEqual([]);
    await declare('lead', 'north', { ...named, contact: 'clerk@north.example' });
    expect(await step('lead')).toEqual(['MATCHED']);
    await world.reveal();
    for (const who of ['lead', 'southLead', 'coordinator'] as const) {
      const seen = await see(who);
      expect(seen.named).toMatchObject([
        { municipality: { name: 'North' }, level: 'TAKE_PART', contact: 'clerk@north.example' },
        { municipality: { name: 'South' } },
      ]);
      expect(seen.municipalities).toEqual([{ name: 'North' }, { name: 'South' }]);
    }
    expect((await see('viewer')).named).toHaveLength(2);
    for (const who of ['contributor', 'analyst'] as const) expect((await see(who)).named).toEqual([]);
  });

  it('that is not named reads no name, and is not told that others are', async () => {
    await declare('lead', 'north', named);
    await declare('southLead', 'south', named);
    await world.reveal();
    await withdraw('southLead', 'south');
    await declare('southLead', 'south', hidden);
    await world.reveal();
    const seen = await see('southLead');
    expect(seen).toMatchObject({ named: [], municipalities: [], told: [] });
    expect(seen.interest).toEqual({
      lead: null,
      takePart: null,
      observe: null,
      matched: null,
      countedAt: null,
    });
  });

  it('takes its name back at once, by withdrawing, by consenting no more and by only observing', async () => {
    for (const back of [
      () => withdraw('lead', 'north'),
      () => declare('lead', 'north', hidden),
      () => declare('lead', 'north', { ...named, level: 'OBSERVE' }),
    ]) {
      await declare('lead', 'north', named);
      await declare('southLead', 'south', named);
      await world.reveal();
      expect((await see('southLead')).municipalities).toEqual([{ name: 'North' }, { name: 'South' }]);
      await back();
      expect((await see('southLead')).municipalities).toEqual([{ name: 'South' }]);
      expect((await see('lead')).named).toEqual([]);
      await withdraw('southLead', 'south');
      await world.sql('delete from opportunity_match where opportunity_id = $1', [id]);
    }
  });

  it('that goes further once it is named, is read so by the others at once', async () => {
    await declare('lead', 'north', named);
    await declare('southLead', 'south', named);
    await world.reveal();
    await declare('lead', 'north', { ...named, level: 'LEAD', contact: 'cao@north.example' });
    expect((await see('southLead')).named[0]).toMatchObject({ level: 'LEAD', contact: 'cao@north.example' });
  });
});

describe('refusal, silence, expiry and withdrawal', () => {
  beforeEach(publish);

  /** What south can read, after the other did that; times and ids of the day aside. */
  async function read(then: () => Promise<unknown>): Promise<Seen> {
    await world.sql('delete from opportunity_interest where opportunity_id = $1', [id]);
    await world.sql('delete from opportunity_match where opportunity_id = $1', [id]);
    await declare('southLead', 'south', named);
    await declare('lead', 'north', hidden);
    await world.reveal();
    await then();
    await world.reveal();
    const seen = await see('southLead');
    return { ...seen, ownInterests: seen.ownInterests.map((own) => ({ ...own, declaredAt: null })) };
  }

  it('of another look the same', async () => {
    const silence = await read(() => Promise.resolve());
    expect(silence.ownInterests).toMatchObject([{ step: 'MATCHED' }]);
    expect(await read(() => withdraw('lead', 'north'))).toEqual(silence);
    expect(await read(() => declare('lead', 'north', { ...hidden, level: 'OBSERVE' }))).toEqual(silence);
    expect(await read(() => declare('lead', 'north', { ...hidden, level: 'LEAD' }))).toEqual(silence);
  });

  it('cannot be found out by going away and coming back', async () => {
    const again = async () => {
      await withdraw('southLead', 'south');
      await world.reveal();
      await declare('southLead', 'south', named);
    };
    const silence = await read(again);
    expect(await read(async () => (await withdraw('lead', 'north'), again()))).toEqual(silence);
  });

  it('end for both sides after the same time', async () => {
    await read(() => withdraw('lead', 'north'));
    await daysPass(30);
    expect(await step('southLead')).toEqual(['MATCHED']);
    await daysPass(1);
    expect(await step('southLead')).toEqual(['ANSWERED']);
    await world.reveal();
    expect(await step('southLead')).toEqual(['ANSWERED']);
  });

  it('send no notification and no hint to the other', async () => {
    const noticed = () =>
      world.sql<{ n: string }>(
        `select count(*) as n from notification where person_id = $1 and subject_id = $2`,
        [world.world.people.southLead.id, id],
      );
    await read(() => Promise.resolve());
    const before = await noticed();
    const hints = await connected(world.database.superuserUrl, async (client) => {
      const heard: string[] = [];
      client.on('notification', ({ payload = '' }) => heard.push(payload));
      await client.query('listen live');
      await declare('lead', 'north', { ...hidden, level: 'LEAD' });
      await withdraw('lead', 'north');
      await declare('lead', 'north', { ...hidden, level: 'OBSERVE' });
      await client.query('select 1');
      return heard.filter((payload) => payload.includes('"opportunity"'));
    });
    expect(hints.length).toBeGreaterThan(0);
    for (const hint of hints)
      expect(JSON.parse(hint)).toMatchObject({ to: 'MUNICIPALITY', of: place('north') });
    await world.reveal();
    expect(await noticed()).toEqual(before);
  });
});

describe('a coordinator', () => {
  beforeEach(publish);

  it('is told at once by who says so, and reads no other', async () => {
    await declare('lead', 'north');
    await declare('southLead', 'south', hidden);
    expect((await see('coordinator')).told).toEqual([
      { municipality: { name: 'North' }, level: 'TAKE_PART', collaborationLevel: 'SYSTEM' },
    ]);
    for (const who of ['analyst', 'viewer', 'southLead'] as const) expect((await see(who)).told).toEqual([]);
    await declare('lead', 'north', hidden);
    expect((await see('coordinator')).told).toEqual([]);
  });

  it('is told how many the others are from five of a level on, as of the last batch', async () => {
    await others([
      'LEAD',
      'LEAD',
      'LEAD',
      'LEAD',
      'TAKE_PART',
      'TAKE_PART',
      'TAKE_PART',
      'TAKE_PART',
      'TAKE_PART',
    ]);
    expect((await see('coordinator')).interest.countedAt).toBeNull();
    await world.reveal();
    const counts = { lead: null, takePart: 5, observe: null, matched: true, countedAt: expect.any(String) };
    expect((await see('coordinator')).interest).toEqual(counts);
    await declare('lead', 'north', hidden);
    expect((await see('coordinator')).interest).toEqual(counts);
    await world.reveal();
    expect((await see('coordinator')).interest.takePart).toBe(6);
    for (const who of ['analyst', 'lead', 'viewer'] as const)
      expect((await see(who)).interest).toEqual({
        lead: null,
        takePart: null,
        observe: null,
        matched: null,
        countedAt: null,
      });
  });
});

describe('that there is a match', () => {
  beforeEach(publish);

  it('is told to the coordinator without a name, and stands when one withdraws', async () => {
    await declare('lead', 'north', hidden);
    await world.reveal();
    expect((await see('coordinator')).interest.matched).toBe(false);
    await declare('southLead', 'south', hidden);
    await world.reveal();
    expect(await see('coordinator')).toMatchObject({ interest: { matched: true }, told: [], named: [] });
    await withdraw('lead', 'north');
    await world.reveal();
    expect((await see('coordinator')).interest.matched).toBe(true);
    for (const who of ['analyst', 'lead'] as const) expect((await see(who)).interest.matched).toBeNull();
  });
});

describe('a release that is withdrawn', () => {
  it('has nobody told of a match any more', async () => {
    await publish();
    await declare('lead', 'north', named);
    await declare('southLead', 'south', named);
    await world.sql(
      `update release set status = 'WITHDRAWN' where id = (select release_id from opportunity where id = $1)`,
      [id],
    );
    await world.reveal();
    expect(await world.sql('select from opportunity_match where opportunity_id = $1', [id])).toEqual([]);
  });
});

describe('the batch', () => {
  beforeEach(publish);

  it('names nobody who withdraws while it runs', async () => {
    await declare('lead', 'north', named);
    for (let round = 0; round < 8; round += 1) {
      await declare('southLead', 'south', named);
      await Promise.all([world.reveal(), withdraw('southLead', 'south')]);
      expect((await see('lead')).municipalities.map(({ name }) => name)).not.toContain('South');
    }
  });

  it('done twice at once tells each once', async () => {
    await declare('lead', 'north', named);
    await declare('southLead', 'south', named);
    await Promise.all([world.reveal(), world.reveal()]);
    const rows = await world.sql<{ n: number }>(
      `select count(*)::int as n from notification where subject_id = $1 and kind = 'OPPORTUNITY_NAMED' group by person_id`,
      [id],
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ n }) => n === 1)).toBe(true);
  });

  it('lets coordinators look again each time, whether somebody declared something or not', async () => {
    const heard = async () =>
      connected(world.database.superuserUrl, async (client) => {
        const hints: string[] = [];
        client.on('notification', ({ payload = '' }) => hints.push(payload));
        await client.query('listen live');
        await world.reveal();
        await client.query('select 1');
        return hints.filter((payload) => payload.includes('COORDINATORS')).sort();
      });
    const nothing = await heard();
    expect(nothing.length).toBeGreaterThan(0);
    await declare('lead', 'north', hidden);
    expect(await heard()).toEqual(nothing);
  });

  it('is asked for by an administrator alone', async () => {
    const ask = (who: TestPersonName) => world.ask<string>(who, 'mutation { runRevealBatch }', {});
    expect((await ask('administrator')).value).toMatch(/^[0-9a-f-]{36}$/);
    for (const who of ['lead', 'coordinator', 'stranger'] as const)
      expect(await ask(who)).toEqual({ code: 'NOT_FOUND' });
  });
});
