import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupAsks, type SeenGroup } from '../../testing/group-asks.js';
import { GroupWorld, type Answered, type GroupPerson } from '../../testing/group-world.js';

let world: GroupWorld;
/** North and South are members, with North's contributor as a delegate; East observes, West is invited; Far left. */
let asks: GroupAsks;

beforeAll(async () => {
  world = await GroupWorld.open();
  asks = await livingGroup();
});
afterAll(() => world?.close());

/** Everybody who could want something of the group, by what they are to it. */
const PEOPLE = [
  'lead',
  'approver',
  'viewer',
  'contributor',
  'southLead',
  'southContributor',
  'eastLead',
  'eastApprover',
  'eastViewer',
  'westLead',
  'westViewer',
  'farLead',
  'farViewer',
  'outerLead',
  'coordinator',
  'analyst',
  'otherCoordinator',
  'abroadLead',
  'administrator',
  'stranger',
] as const satisfies readonly GroupPerson[];
type Asker = (typeof PEOPLE)[number];

/** Stored as the product leaves it, for one is made for each that may do something. */
async function livingGroup(): Promise<GroupAsks> {
  const id = await world.group({ members: ['south', 'far'], observers: ['east'], invited: ['west'] });
  const [north, south, far] = [world.idOf('north'), world.idOf('south'), world.idOf('far')];
  const { lead, approver, southLead, contributor } = world.people;
  const key = [world.consortiumId, id];
  await world.sql(
    `insert into group_candidate (consortium_id, group_id, municipality_id, person_id, statement, confirmed_by, confirmed_at)
     values ($1, $2, $3, $4, '', $5, now())`,
    [...key, north, lead.id, approver.id],
  );
  await world.sql(
    `insert into group_vote (consortium_id, group_id, voter_id, candidate_id) values ($1, $2, $3, $3), ($1, $2, $4, $3)`,
    [...key, north, south],
  );
  await world.sql(
    `insert into group_delegate (consortium_id, group_id, municipality_id, person_id) values ($1, $2, $3, $4)`,
    [...key, north, contributor.id],
  );
  await world.sql(
    'update opportunity_group set champion_id = $2, champion_municipality_id = $3 where id = $1',
    [id, lead.id, north],
  );
  await world.sql(
    `insert into group_stage_change (consortium_id, group_id, from_stage, to_stage, reason, municipality_id, person_id, at)
     values ($1, $2, 'PROPOSED', 'CHAMPIONED', '', $3, $4, now() - interval '2 hours'),
       ($1, $2, 'CHAMPIONED', 'PROPOSED', 'The champion is ill.', $3, $4, now())`,
    [...key, south, southLead.id],
  );
  await world.sql(
    `update group_member set standing = 'FORMER', level = null, collaboration_level = null, contact = '',
       left_at = now() - interval '1 hour', reason = 'No money.' where group_id = $1 and municipality_id = $2`,
    [id, far],
  );
  return new GroupAsks(world, id);
}

/** What of the group somebody is shown that is not shown to all of the consortium. */
const inside = (seen: SeenGroup): string[] => [
  ...(seen.conditions.length > 0 ? ['conditions'] : []),
  ...(seen.steps.some(({ conditions }) => conditions.length > 0) ? ['stepConditions'] : []),
  ...seen.history.map(({ to }) => `history ${to}`),
  ...(seen.champion ? [`champion ${seen.champion.name ?? '?'}`] : []),
  ...seen.candidates.map(({ votes }) => `candidate ${votes}`),
  ...seen.delegates.map(({ person }) => `delegate ${person.name ?? '?'}`),
  ...seen.members
    .filter(({ standing }) => !['MEMBER', 'OBSERVER'].includes(standing))
    .map(({ municipality, standing }) => `${municipality.name} ${standing}`),
  ...(seen.members.some(({ contact }) => contact) ? ['contact'] : []),
  ...(seen.members.some(({ reason }) => reason) ? ['reason'] : []),
];
const ALL = [
  'conditions',
  'stepConditions',
  'history CHAMPIONED',
  'history PROPOSED',
  'champion lead',
  'candidate 2',
  'delegate contributor',
  'Far FORMER',
  'West INVITED',
  'contact',
  'reason',
];

describe('what each sees of a group', () => {
  const SEEN: Record<Asker, string[] | null> = {
    lead: ALL,
    approver: ALL,
    viewer: ALL,
    contributor: ALL,
    southLead: ALL,
    southContributor: null,
    eastLead: ALL,
    eastApprover: ALL,
    eastViewer: ALL,
    westLead: ['West INVITED'],
    westViewer: ['West INVITED'],
    farLead: ['history CHAMPIONED', 'Far FORMER'],
    farViewer: ['history CHAMPIONED', 'Far FORMER'],
    outerLead: [],
    coordinator: [],
    analyst: [],
    otherCoordinator: null,
    abroadLead: null,
    administrator: null,
    stranger: null,
  };

  it.each(PEOPLE)('%s', async (who) => {
    const shown = await asks.see(who).then(inside, () => null);
    expect(shown).toEqual(SEEN[who]);
  });

  it('is nothing to a visitor', async () => {
    const query = 'query ($id: ID!) { opportunityGroup(id: $id) { id } }';
    expect(await world.ask(null, query, { id: asks.groupId })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

type Deed = (group: GroupAsks, who: GroupPerson) => Promise<Answered<unknown>>;
const LEADS: readonly Asker[] = ['lead', 'southLead'];
const WRITERS: readonly Asker[] = [...LEADS, 'contributor'];

/** Each thing that can be done, and who does it; where it is for one municipality, for North. */
const DEEDS: [name: string, deed: Deed, who: readonly Asker[]][] = [
  ['join for West', (group, who) => group.join(who, 'west'), ['westLead']],
  ['join for East', (group, who) => group.join(who, 'east', 'OBSERVE'), ['eastLead', 'eastApprover']],
  ['join for Far', (group, who) => group.join(who, 'far'), []],
  ['join for North', (group, who) => group.join(who, 'north'), ['lead', 'approver']],
  ['leave for West', (group, who) => group.leave(who, 'west'), ['westLead']],
  ['leave for East', (group, who) => group.leave(who, 'east'), ['eastLead', 'eastApprover']],
  ['leave for Far', (group, who) => group.leave(who, 'far'), []],
  ['leave for North', (group, who) => group.leave(who, 'north'), ['lead', 'approver']],
  ['invite', (group, who) => group.invite(who, 'far'), WRITERS],
  ['stand for North', (group, who) => group.stand(who, 'north', 'More.'), ['lead']],
  ['step back for North', (group, who) => group.stepBack(who, 'north'), ['lead', 'contributor']],
  ['confirm for North', (group, who) => group.confirm(who, 'north', 'lead'), ['approver']],
  ['choose for North', (group, who) => group.choose(who, 'north', 'north'), ['lead', 'contributor']],
  ['choose for East', (group, who) => group.choose(who, 'east', 'north'), []],
  ['advance', (group, who) => group.advance(who, 'CHAMPIONED'), WRITERS],
  ['pause', (group, who) => group.pause(who), ['coordinator']],
  ['resume', (group, who) => group.resume(who), ['coordinator']],
  ['name a delegate of North', (group, who) => group.nameDelegate(who, 'north', 'viewer'), ['lead']],
  ['remove one of North', (group, who) => group.removeDelegate(who, 'north', 'contributor'), ['lead']],
  ['describe', (group, who) => group.describe(who, 'Other'), WRITERS],
];

describe('what each does in a group', () => {
  it.each(DEEDS)('%s', async (name, deed, allowed) => {
    const before = await asks.see('southLead');
    const refused: string[] = [];
    for (const who of PEOPLE) {
      if (allowed.includes(who)) continue;
      const { code } = await deed(asks, who);
      // A second of North comes forward: refused as what it is, by somebody who may.
      if (code !== 'NOT_FOUND' && !(name === 'stand for North' && who === 'contributor'))
        refused.push(`${who}: ${code ?? 'done'}`);
    }
    expect(refused).toEqual([]);
    expect(await asks.see('southLead')).toEqual(before);
    for (const who of allowed)
      expect([who, (await deed(await livingGroup(), who)).code]).toEqual([who, undefined]);
  });
});
