import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Curating } from '../../testing/curating.js';
import { Curious, type Observation } from '../../testing/curious.js';
import { OpportunityWorld } from '../../testing/opportunity-world.js';

/**
 * South's lead, the coordinator and an analyst look at everything there is, and south tries everything there is, after
 * north refused, stayed silent, let its time pass or withdrew. What they read, what reaches them, and how many statements
 * the server ran for it are the same each time.
 */
const DECLARE = `mutation ($input: DeclareInterestInput!) { declareInterest(input: $input) { id } }`;
const WITHDRAW = `mutation ($input: WithdrawInterestInput!) { withdrawInterest(input: $input) { id } }`;
const DECLINE = `mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { id } }`;
const INVITE = `mutation ($input: InviteToOpportunityInput!) { inviteToOpportunity(input: $input) { id } }`;

/** Of the match, and after its last. */
const DAYS = [0, 31];
const LONG = 180_000;

let world: OpportunityWorld;
let curious: Curious;
let opportunityId: string;

beforeAll(async () => {
  world = await OpportunityWorld.open();
  const desk = await Curating.begin(world);
  opportunityId = (await desk.published(desk.candidates.slice(0, 1), 'Roads')).id;
  curious = new Curious(world, { opportunityId, campaignId: desk.release.campaignId });
  // Once, so that what is read first and kept afterwards is there for all.
  await curious.look();
}, LONG);
afterAll(() => world?.close());
beforeEach(forget);

async function forget(): Promise<void> {
  for (const table of ['interest', 'match', 'named', 'interest_count', 'invitation', 'declined'])
    await world.sql(`delete from opportunity_${table} where opportunity_id = $1`, [opportunityId]);
  await world.sql('delete from notification');
}

const of = (place: 'north' | 'south') => ({
  opportunityId,
  municipalityId: world.world.municipalities[place],
});
const declare = (place: 'north' | 'south', more: object = {}) =>
  world.ask(place === 'north' ? 'lead' : 'southLead', DECLARE, {
    input: {
      ...of(place),
      level: 'TAKE_PART',
      collaborationLevel: 'SYSTEM',
      tellCoordinator: false,
      named: place === 'south',
      ...more,
    },
  });
const withdraw = (place: 'north' | 'south') =>
  world.ask(place === 'north' ? 'lead' : 'southLead', WITHDRAW, { input: of(place) });
const decline = () => world.ask('lead', DECLINE, { input: of('north') });
const invite = () =>
  world.ask('coordinator', INVITE, {
    input: { id: opportunityId, municipalityIds: [world.world.municipalities.north] },
  });

/** As if everything so far had been done earlier by so many days. */
async function daysPass(days: number): Promise<void> {
  for (const change of [
    `opportunity_match set until = until - $2::int`,
    `opportunity_interest set declared_at = declared_at - make_interval(days => $2)`,
    `opportunity_invitation set answer_by = answer_by - $2::int, invited_at = invited_at - make_interval(days => $2)`,
  ])
    await world.sql(`update ${change} where opportunity_id = $1`, [opportunityId, days]);
}

interface Told {
  readonly seen: readonly Observation[];
  readonly heard: readonly string[];
}

/** What is told at each of these days, north having done that on the first, with a batch on each. */
async function observe(does: () => Promise<unknown>, days: readonly number[]): Promise<Told> {
  const seen: Observation[] = [];
  const heard: string[] = [];
  await world.reveal();
  heard.push(...(await curious.hear(does)));
  let today = 0;
  for (const day of days) {
    await daysPass(day - today);
    today = day;
    seen.push(...(await curious.look()));
    heard.push(...(await curious.hear(() => world.reveal())));
    seen.push(...(await curious.act(world.world.municipalities.south, world.world.municipalities.north)));
    heard.push(...(await curious.hear(() => world.reveal())));
    seen.push(...(await curious.look()));
  }
  const notified = await world.sql<{ told: string }>(
    `select p.email || ' ' || n.kind as told from notification n join person p on p.id = n.person_id
     where p.email not like '%@north.example' order by n.created_at, told`,
  );
  return { seen, heard: [...heard, ...notified.map(({ told }) => told)] };
}

const nothing = () => Promise.resolve();

describe('once there is a match', () => {
  async function after(does: () => Promise<unknown>): Promise<Told> {
    await forget();
    await declare('north');
    await declare('south');
    return observe(does, DAYS);
  }

  it(
    'and whatever the other does, everything reads the same, and costs the same',
    async () => {
      const silent = await after(nothing);
      expect(silent.seen.some(({ body }) => body.includes('MATCHED'))).toBe(true);
      expect(silent.seen.every(({ statements }) => statements > 0)).toBe(true);
      for (const does of [
        () => withdraw('north'),
        () => declare('north', { named: false, contact: 'we would rather not' }),
        () => declare('north', { level: 'OBSERVE' }),
        () => declare('north', { level: 'LEAD', collaborationLevel: 'SERVICE' }),
        async () => (await withdraw('north'), declare('north', { level: 'OBSERVE' })),
      ])
        expect(await after(does)).toEqual(silent);
    },
    LONG,
  );
});

describe('once the coordinator invited', () => {
  async function after(does: () => Promise<unknown>): Promise<Told> {
    await forget();
    await declare('south');
    await invite();
    return observe(does, DAYS);
  }

  it(
    'and whatever the other does, everything reads the same, and costs the same',
    async () => {
      const silent = await after(nothing);
      expect(silent.seen.some(({ body }) => body.includes('answerBy'))).toBe(true);
      for (const does of [
        decline,
        () => declare('north', { level: 'OBSERVE' }),
        async () => (await declare('north'), withdraw('north')),
        async () => (await decline(), declare('north', { level: 'OBSERVE' }), withdraw('north')),
      ])
        expect(await after(does)).toEqual(silent);
    },
    LONG,
  );
});
