import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupAsks, type SeenGroup } from '../../testing/group-asks.js';
import { GroupWorld } from '../../testing/group-world.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const group = async (...given: Parameters<GroupWorld['group']>) =>
  new GroupAsks(world, await world.group(...given));
const three = () => group({ members: ['south', 'east'] });
const championOf = (seen: SeenGroup | undefined) => seen?.champion?.municipality.name;

describe('coming forward', () => {
  it('is done by a lead, and read by all who are in the group and nobody else', async () => {
    const asks = await group({ members: ['south'], observers: ['east'], invited: ['west'] });
    const { value } = await asks.stand('lead', 'north', '  We have run it for ten years. ');
    const expected = [
      {
        person: { id: world.people.lead.id, name: 'lead' },
        municipality: { name: 'North' },
        statement: 'We have run it for ten years.',
        confirmed: false,
        votes: 0,
        own: false,
      },
    ];
    expect(value?.candidates).toEqual(expected);
    for (const who of ['southViewer', 'southLead', 'eastViewer'] as const)
      expect((await asks.see(who)).candidates).toEqual(expected);
    for (const who of ['westLead', 'coordinator', 'analyst'] as const)
      expect((await asks.see(who)).candidates).toEqual([]);
  });

  it('again says anew what one would do, and stands as before', async () => {
    const asks = await three();
    await asks.withChampion();
    const { value } = await asks.stand('lead', 'north', 'More.');
    expect(value?.candidates).toMatchObject([{ statement: 'More.', confirmed: true, votes: 2 }]);
    expect(championOf(value)).toBe('North');
  });

  it('is refused for a second of the same municipality', async () => {
    const asks = await group();
    await asks.nameDelegate('lead', 'north', 'contributor');
    await asks.stand('lead', 'north');
    expect(await asks.stand('contributor', 'north')).toMatchObject({ code: 'CONFLICT' });
    await asks.stepBack('lead', 'north');
    expect((await asks.stand('contributor', 'north')).value?.candidates).toMatchObject([
      { person: { name: 'contributor' } },
    ]);
  });

  it('refuses a statement that is too long', async () => {
    expect(await (await group()).stand('lead', 'north', 'x'.repeat(2001))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.statement'],
    });
  });
});

describe('confirming', () => {
  it('is for an approver of the candidate’s own municipality, and of that very person', async () => {
    const asks = await group();
    await asks.stand('lead', 'north');
    for (const [who, of] of [
      ['southApprover', 'north'],
      ['southApprover', 'south'],
      ['lead', 'north'],
      ['viewer', 'north'],
      ['contributor', 'north'],
      ['coordinator', 'north'],
    ] as const)
      expect(await asks.confirm(who, of, 'lead')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asks.confirm('approver', 'north', 'contributor')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await asks.confirm('approver', 'north', 'lead')).value?.candidates).toMatchObject([
      { confirmed: true },
    ]);
  });

  it('of who stood before does not hold for who stands instead', async () => {
    const asks = await group();
    await asks.nameDelegate('lead', 'north', 'contributor');
    await asks.stand('lead', 'north');
    await asks.confirm('approver', 'north', 'lead');
    await asks.stepBack('lead', 'north');
    expect((await asks.stand('contributor', 'north')).value?.candidates).toMatchObject([
      { confirmed: false },
    ]);
  });
});

describe('choosing', () => {
  it('makes a champion of who is confirmed and whom more than half of the members chose, in whatever order', async () => {
    const asks = await three();
    await asks.stand('southLead', 'south');
    await asks.choose('lead', 'north', 'south');
    const { value } = await asks.choose('eastLead', 'east', 'south');
    expect(value?.champion).toBeNull();
    expect(value?.candidates).toMatchObject([{ votes: 2, own: true }]);
    expect(championOf((await asks.confirm('southApprover', 'south', 'southLead')).value)).toBe('South');
  });

  it('is one vote for each member, which can be changed', async () => {
    const asks = await three();
    await asks.stand('lead', 'north');
    await asks.stand('southLead', 'south');
    await asks.confirm('approver', 'north', 'lead');
    await asks.confirm('southApprover', 'south', 'southLead');
    await asks.choose('lead', 'north', 'north');
    await asks.choose('lead', 'north', 'north');
    expect(championOf(await asks.see())).toBeUndefined();
    expect(championOf((await asks.choose('eastLead', 'east', 'north')).value)).toBe('North');
    await asks.choose('eastLead', 'east', 'south');
    expect(championOf((await asks.choose('southLead', 'south', 'south')).value)).toBe('South');
  });

  it.each([
    ['southApprover', 'south'],
    ['southViewer', 'south'],
    ['southContributor', 'south'],
    ['southLead', 'north'],
    ['eastLead', 'east'],
    ['westLead', 'west'],
    ['coordinator', 'south'],
    ['abroadLead', 'abroad'],
    ['administrator', 'south'],
  ] as const)('and coming forward are not done by the %s for %s', async (who, of) => {
    const asks = await group({ members: ['south'], observers: ['east'], invited: ['west'] });
    await asks.stand('lead', 'north');
    expect(await asks.choose(who, of, 'north')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asks.stand(who, of)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asks.stepBack(who, of)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await asks.see()).candidates).toMatchObject([{ votes: 0, municipality: { name: 'North' } }]);
  });

  it('needs somebody who stands', async () => {
    expect(await (await group()).choose('lead', 'north', 'south')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('by all at once counts each vote once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const asks = await three();
      await asks.stand('lead', 'north');
      await asks.stand('southLead', 'south');
      const done = await Promise.all([
        asks.confirm('approver', 'north', 'lead'),
        asks.choose('lead', 'north', 'north'),
        asks.choose('southLead', 'south', 'north'),
        asks.choose('eastLead', 'east', 'south'),
        asks.choose('eastLead', 'east', 'north'),
      ]);
      expect(done.map(({ code }) => code)).toEqual(Array(5).fill(undefined));
      const seen = await asks.see();
      expect(championOf(seen)).toBe('North');
      expect(seen.candidates.reduce((sum, { votes }) => sum + votes, 0)).toBe(3);
    }
  });
});

describe('the place of the champion', () => {
  it('is empty once they step back, and others may stand', async () => {
    const asks = await (await three()).withChampion();
    const { value } = await asks.stepBack('lead', 'north');
    expect(value).toMatchObject({ champion: null, candidates: [] });
    await asks.stand('southLead', 'south');
    await asks.confirm('southApprover', 'south', 'southLead');
    await asks.choose('lead', 'north', 'south');
    expect(championOf((await asks.choose('southLead', 'south', 'south')).value)).toBe('South');
  });

  it('is empty once their municipality leaves, or only observes', async () => {
    const left = await (await three()).withChampion();
    await left.leave('lead', 'north');
    expect(await left.see('southLead')).toMatchObject({ champion: null, candidates: [] });
    const observes = await (await three()).withChampion();
    await observes.join('lead', 'north', 'OBSERVE');
    expect(await observes.see('southLead')).toMatchObject({ champion: null, candidates: [] });
  });

  it('is taken where one that did not choose it leaves, and kept where others join', async () => {
    const asks = await group({ members: ['south', 'east'], invited: ['west'] });
    await asks.join('westLead', 'west');
    await asks.withChampion();
    expect((await asks.see()).champion).toBeNull();
    await asks.leave('westLead', 'west');
    expect(championOf(await asks.see())).toBe('North');
    await asks.invite('lead', 'west');
    await asks.join('westLead', 'west');
    expect(championOf(await asks.see())).toBe('North');
  });

  it('does not count the vote of who left', async () => {
    const asks = await (await three()).withChampion();
    await asks.stepBack('lead', 'north');
    await asks.stand('eastLead', 'east');
    await asks.confirm('eastApprover', 'east', 'eastLead');
    await asks.choose('southLead', 'south', 'east');
    await asks.leave('southLead', 'south');
    expect(await asks.see()).toMatchObject({ champion: null, candidates: [{ votes: 0 }] });
  });

  it('and leaving at once with choosing leaves nobody in it who has left', async () => {
    for (let round = 0; round < 5; round += 1) {
      const asks = await three();
      await asks.stand('southLead', 'south');
      await asks.confirm('southApprover', 'south', 'southLead');
      await asks.choose('lead', 'north', 'south');
      await Promise.all([asks.choose('eastLead', 'east', 'south'), asks.leave('southLead', 'south')]);
      expect(await asks.see()).toMatchObject({ champion: null, candidates: [] });
    }
  });
});
