import { connected, type TestPersonName } from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { asRead, Curating, names, texts, type Operation, type Seen } from '../../testing/curating.js';
import { OpportunityWorld } from '../../testing/opportunity-world.js';
import { THREE_SERVICES } from '../../testing/three-services.js';

let world: OpportunityWorld;
let desk: Curating;
let first: string;
let second: string;
let third: string;

beforeAll(async () => {
  world = await OpportunityWorld.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  desk = await Curating.begin(world);
  [first, second, third] = desk.candidates;
});

const READERS: TestPersonName[] = ['analyst', 'lead', 'contributor', 'approver', 'viewer', 'southLead'];
const OUTSIDERS: TestPersonName[] = ['abroadLead', 'otherCoordinator', 'administrator', 'stranger'];

describe('a draft', () => {
  it('stands in the list in place of its candidates, where the best of them stands', async () => {
    const made = await desk.create([third, first], 'Roads together');
    expect(made).toMatchObject({
      status: 'CANDIDATE',
      curated: true,
      version: 1,
      rank: 1,
      publishedAt: null,
    });
    expect(made.candidates.map(({ id }) => id)).toEqual([first, third]);
    expect(names(await desk.list('coordinator'))).toEqual(['Roads together', 'Service 1']);
    expect(await desk.one('coordinator', first)).toMatchObject({
      name: 'Service 0',
      rank: null,
      curated: false,
    });
  });

  it.each([...READERS, ...OUTSIDERS])('is not seen by %s, nor are its candidates', async (who) => {
    const made = await desk.create([first]);
    expect(await desk.list(who)).toEqual([]);
    for (const id of [made.id, first]) expect(await desk.one(who, id)).toBeNull();
  });

  it('reads in the language of who reads it, and only who curates gets both', async () => {
    const made = await desk.published([first], 'Roads');
    await world.sql(`update person set locale = 'fr' where id = $1`, [world.world.people.viewer.id]);
    const [seen] = await desk.list('viewer');
    await world.sql(`update person set locale = 'en' where id = $1`, [world.world.people.viewer.id]);
    expect(seen).toMatchObject({ id: made.id, name: 'Roads (fr)', texts: null });
    expect(await desk.one('coordinator', made.id)).toMatchObject({
      texts: { nameEn: 'Roads', nameFr: 'Roads (fr)' },
    });
  });

  it.each([
    ['no name', { nameEn: ' ' }, ['input.texts.nameEn']],
    [
      'names too long',
      { nameEn: 'x'.repeat(201), nameFr: 'x'.repeat(201) },
      ['input.texts.nameEn', 'input.texts.nameFr'],
    ],
    ['a description too long', { descriptionFr: 'x'.repeat(4_001) }, ['input.texts.descriptionFr']],
  ])('is refused with %s', async (_, wrong, fields) => {
    const input = {
      campaignId: desk.release.campaignId,
      candidateIds: [first],
      texts: { ...texts('x'), ...wrong },
    };
    expect(await desk.run('coordinator', 'create', input)).toEqual({ code: 'INVALID_INPUT', fields });
  });

  it('is refused without a candidate, and with one of another release or of none', async () => {
    const input = { campaignId: desk.release.campaignId, candidateIds: [] as string[], texts: texts('x') };
    expect(await desk.run('coordinator', 'create', input)).toEqual({
      code: 'INVALID_INPUT',
      fields: ['input.candidateIds'],
    });
    const other = await world.release('otherConsortium', THREE_SERVICES);
    const [foreign] = await desk.list('otherCoordinator', other.campaignId);
    for (const id of [foreign?.id ?? '', randomUUID(), 'no id'])
      expect(await desk.run('coordinator', 'create', { ...input, candidateIds: [first, id] })).toEqual({
        code: 'NOT_FOUND',
      });
    expect(await desk.list('coordinator')).toHaveLength(3);
  });
});

describe('publishing', () => {
  it('lets the consortium see it with the candidates it stands on, ranked among the published', async () => {
    await desk.published([third], 'Last');
    await desk.published([second], 'Middle');
    for (const who of READERS) {
      expect((await desk.list(who)).map(({ name, rank }) => `${rank} ${name}`)).toEqual([
        '1 Middle',
        '2 Last',
      ]);
      const [seen] = await desk.list(who);
      expect(seen).toMatchObject({
        status: 'PUBLISHED',
        version: 2,
        candidates: [{ id: second }],
        quadrants: { pursue: 1 },
      });
      for (const id of [first, second, third]) expect(await desk.one(who, id)).toBeNull();
    }
    for (const who of OUTSIDERS) expect(await desk.list(who)).toEqual([]);
  });

  it('tells the leads of the consortium once, and nobody else', async () => {
    const made = await desk.published([first]);
    await desk.done('publish', asRead(made));
    const told = await world.sql<{ id: string }>(
      `select person_id as id from notification where kind = 'OPPORTUNITY_PUBLISHED' and subject_id = $1`,
      [made.id],
    );
    const { lead, southLead } = world.world.people;
    expect(told.map(({ id }) => id).sort()).toEqual([lead.id, southLead.id].sort());
    const lines = async () =>
      (await world.ask<{ text: string; path: string }[]>('lead', '{ notifications { text path } }', {}))
        .value;
    const line = { text: 'The opportunity “Together” was published.', path: `/opportunities/${made.id}` };
    expect(await lines()).toContainEqual(line);
    await desk.done('retire', asRead(made));
    expect(await lines()).not.toContainEqual(line);
  });

  it('asked for again does nothing, whatever version was read', async () => {
    const made = await desk.create([first]);
    const [once, twice] = [
      await desk.done('publish', asRead(made)),
      await desk.done('publish', asRead(made)),
    ];
    expect(twice).toEqual(once);
  });
});

describe('retiring', () => {
  it('takes it from every list for good, and lets its candidates be candidates again', async () => {
    const made = await desk.published([first]);
    const retired = await desk.done('retire', asRead(made));
    expect(retired).toMatchObject({ status: 'RETIRED', rank: null, candidates: [{ id: first }] });
    expect(names(await desk.list('coordinator'))).toEqual(['Service 0', 'Service 1', 'Service 2']);
    for (const who of READERS) {
      expect(await desk.list(who)).toEqual([]);
      expect(await desk.one(who, made.id)).toBeNull();
    }
    expect(await desk.one('coordinator', made.id)).toMatchObject({ status: 'RETIRED' });
    const again = await desk.create([first], 'Once more');
    expect(again.candidates).toEqual([expect.objectContaining({ id: first })]);
    for (const operation of ['publish', 'describe', 'merge', 'split'] as const) {
      const input = {
        describe: { texts: texts('x') },
        merge: { candidateIds: [second] },
        split: { candidateIds: [first], texts: texts('x') },
        publish: {},
      }[operation];
      expect(await desk.run('coordinator', operation, { ...asRead(retired), ...input })).toEqual({
        code: 'CONFLICT',
      });
    }
  });
});

describe('other words', () => {
  it('are the next version; the same words do nothing', async () => {
    const made = await desk.create([first]);
    const renamed = await desk.done('describe', {
      ...asRead(made),
      texts: texts('  Snow\n clearing ', 'Why.'),
    });
    expect(renamed).toMatchObject({ name: 'Snow clearing', description: 'Why.', version: 2 });
    expect(
      await desk.done('describe', { ...asRead(made), texts: texts('Snow clearing', 'Why.') }),
    ).toMatchObject({
      version: 2,
    });
  });

  it('of two coordinators who read the same version stand once, and the other is shown them', async () => {
    const made = await desk.create([first]);
    const outcomes = await Promise.all(
      ['One', 'Two', 'Three'].map((name) =>
        desk.run('coordinator', 'describe', { ...asRead(made), texts: texts(name) }),
      ),
    );
    const kinds = outcomes.map(({ value }) => value?.__typename).sort();
    expect(kinds).toEqual(['Opportunity', 'OpportunityConflict', 'OpportunityConflict']);
    const standing = await desk.one('coordinator', made.id);
    for (const { value } of outcomes)
      if (value?.__typename === 'OpportunityConflict') {
        expect(value.current).toEqual(standing);
        expect(value.message).toBe(
          'Somebody else has changed this opportunity since you opened it. Yours was not saved.',
        );
      }
  });
});

describe('a candidate', () => {
  it('is cited by one of two who take it at the same time, and the other is told by which', async () => {
    const outcomes = await Promise.all(
      ['One', 'Two'].map((name) =>
        desk.run('coordinator', 'create', {
          campaignId: desk.release.campaignId,
          candidateIds: [first],
          texts: texts(name),
        }),
      ),
    );
    const made = outcomes.find(({ value }) => value?.__typename === 'Opportunity')?.value;
    const refused = outcomes.find(({ value }) => value?.__typename === 'OpportunityCandidateTaken')?.value;
    expect(refused?.citing?.id).toBe(made?.id);
    expect(refused?.message).toContain(made?.name);
    expect(await desk.list('coordinator')).toHaveLength(3);
  });
});

describe('every operation', () => {
  it.each([...READERS, ...OUTSIDERS])(
    'is refused to %s as one on what is not there, and leaves no trace',
    async (who) => {
      const made = await desk.published([first]);
      const before = await world.sql('select * from opportunity, opportunity_citation order by 3');
      const inputs = {
        create: { campaignId: desk.release.campaignId, candidateIds: [second], texts: texts('') },
        describe: { ...asRead(made), texts: texts('') },
        merge: { ...asRead(made), candidateIds: [second] },
        split: { ...asRead(made), candidateIds: [first], texts: texts('') },
        publish: asRead(made),
        retire: asRead(made),
      };
      for (const [operation, input] of Object.entries(inputs) as [Operation, object][])
        expect([operation, await desk.run(who, operation, input)]).toEqual([
          operation,
          { code: 'NOT_FOUND' },
        ]);
      expect(await world.sql('select * from opportunity, opportunity_citation order by 3')).toEqual(before);
    },
  );

  it('stands in the audit log of the consortium under the name of who did it', async () => {
    const made = await desk.published([first, second]);
    const split = await desk.done('split', {
      ...asRead(made),
      candidateIds: [second],
      texts: texts('Apart'),
    });
    const again = await desk.one('coordinator', made.id);
    await desk.done('merge', { ...asRead(again as Seen), absorbed: [asRead(split)] });
    const log = await world.sql<{ action: string; actor: string }>(
      `select action, actor_id as actor from audit_event where subject_id = any($1::text[]) `,
      [[made.id, split.id]],
    );
    expect(log.map(({ action }) => action).sort()).toEqual([
      'OPPORTUNITY_CREATED',
      'OPPORTUNITY_CREATED',
      'OPPORTUNITY_MERGED',
      'OPPORTUNITY_PUBLISHED',
      'OPPORTUNITY_RETIRED',
      'OPPORTUNITY_SPLIT',
    ]);
    expect(new Set(log.map(({ actor }) => actor))).toEqual(new Set([world.world.people.coordinator.id]));
  });
});

describe('that something changed', () => {
  it('is heard by coordinators alone while it is a draft, by the consortium once it is published', async () => {
    const heard: object[] = [];
    await connected(world.database.superuserUrl, async (client) => {
      client.on('notification', ({ payload }) => {
        const { topic, id, to, of, by } = JSON.parse(payload ?? '{}') as Record<string, string>;
        if (topic === 'opportunity') heard.push({ id, to, of, by });
      });
      await client.query('listen live');
      const made = await desk.create([first]);
      const published = await desk.done('publish', asRead(made));
      await desk.done('describe', { ...asRead(published), texts: texts('Renamed') });
      while (heard.length < 3) await client.query('select pg_sleep(0.02)');
    });
    const told = (to: string) => ({
      id: desk.release.campaignId,
      to,
      of: world.world.consortia.consortium,
      by: world.world.people.coordinator.id,
    });
    expect(heard).toEqual([told('COORDINATORS'), told('CONSORTIUM'), told('CONSORTIUM')]);
  });
});

describe('what was curated', () => {
  it('is put back, taken over or removed by nobody, whatever the code does', async () => {
    const retired = await desk.done('retire', asRead(await desk.published([first])));
    const standing = await desk.published([second]);
    for (const url of [world.database.superuserUrl, world.database.apiUrl])
      await connected(url, async (client) => {
        for (const statement of [
          `update opportunity set status = 'DRAFT', version = version + 1 where id = '${retired.id}'`,
          `update opportunity set status = 'DRAFT', version = version + 1 where id = '${standing.id}'`,
          `update opportunity set name_en = 'x' where id = '${standing.id}'`,
          `update opportunity set created_by = null, version = version + 1 where id = '${standing.id}'`,
          `update opportunity_citation set state = 'CITED' where opportunity_id = '${retired.id}'`,
          `update opportunity_citation set opportunity_id = '${retired.id}' where opportunity_id = '${standing.id}'`,
          'delete from opportunity_citation',
          'delete from opportunity',
        ]) {
          // A role behind its policies, which has said for whom it acts to nobody, changes no row and so nothing.
          const changed = await client.query(statement).then(
            ({ rowCount }) => rowCount,
            () => 0,
          );
          expect([statement, changed]).toEqual([statement, 0]);
        }
      });
    expect(await desk.one('coordinator', standing.id)).toMatchObject({ status: 'PUBLISHED' });
  });
});

describe('once the release is withdrawn', () => {
  it('nothing that was made of it is seen, told or changed', async () => {
    const made = await desk.published([first]);
    await world.sql(`update release set status = 'WITHDRAWN' where id = $1`, [desk.release.releaseId]);
    for (const who of ['coordinator', ...READERS] as TestPersonName[]) {
      expect(await desk.list(who)).toEqual([]);
      expect(await desk.one(who, made.id)).toBeNull();
    }
    const { value } = await world.ask<{ path: string }[]>('lead', '{ notifications { path } }', {});
    expect(value?.map(({ path }) => path)).not.toContain(`/opportunities/${made.id}`);
    expect(await desk.run('coordinator', 'retire', asRead(made))).toEqual({ code: 'NOT_FOUND' });
  });
});
