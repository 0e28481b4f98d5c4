import { createTenantContext } from '@commonworks/api-platform';
import type { NotificationRow } from '@commonworks/api-platform/worker';
import type { TestPersonName } from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { asRead, Curating, type Seen as Curated } from '../../testing/curating.js';
import { OpportunityWorld } from '../../testing/opportunity-world.js';
import { opportunityNotifications } from '../opportunity-notifications.js';

const FIELDS = `id ownInterests { municipality { name } level step invitedUntil declined }
  invitations { municipality { name } answerBy } interest { lead takePart observe matched } told { level }`;
const operation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`;
const INVITE = operation('inviteToOpportunity', 'InviteToOpportunityInput');
const DECLINE = operation('declineInvitation', 'DeclineInvitationInput');
const DECLARE = operation('declareInterest', 'DeclareInterestInput');
const PUBLISH = `mutation ($input: OpportunityVersionInput!, $invitedIds: [ID!]!) {
  publishOpportunity(input: $input, invitedIds: $invitedIds) { ... on Opportunity { ${FIELDS} } } }`;
const ONE = `query ($id: ID!) { opportunity(id: $id) { ${FIELDS} } }`;

interface Seen {
  id: string;
  ownInterests: {
    municipality: { name: string };
    level: string | null;
    step: string;
    invitedUntil: string | null;
    declined: boolean;
  }[];
  invitations: { municipality: { name: string }; answerBy: string }[];
}

const OUTSIDE: TestPersonName[] = [
  'lead',
  'approver',
  'viewer',
  'contributor',
  'southLead',
  'analyst',
  'abroadLead',
  'otherCoordinator',
  'administrator',
  'stranger',
];

let world: OpportunityWorld;
let desk: Curating;
let id: string;

beforeAll(async () => {
  world = await OpportunityWorld.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  desk = await Curating.begin(world);
  const made = await desk.published(desk.candidates.slice(0, 1), 'Roads');
  id = made.id;
  await world.sql('delete from notification');
});

const north = () => world.world.municipalities.north;
const south = () => world.world.municipalities.south;
const invite = (who: TestPersonName, municipalityIds: string[], of = id) =>
  world.ask<Seen>(who, INVITE, { input: { id: of, municipalityIds } });
const decline = (who: TestPersonName, municipalityId: string) =>
  world.ask<Seen>(who, DECLINE, { input: { opportunityId: id, municipalityId } });
const declare = (who: TestPersonName, municipalityId: string) =>
  world.ask<Seen>(who, DECLARE, {
    input: {
      opportunityId: id,
      municipalityId,
      level: 'TAKE_PART',
      collaborationLevel: 'SYSTEM',
      tellCoordinator: false,
    },
  });
const see = async (who: TestPersonName) => (await world.ask<Seen | null>(who, ONE, { id })).value;
const own = async (who: TestPersonName) => (await see(who))?.ownInterests[0];
const inDays = async (days: number) =>
  (await world.sql<{ day: string }>('select (current_date + $1::int)::text as day', [days]))[0]?.day;
const daysPass = (days: number) =>
  world.sql('update opportunity_invitation set answer_by = answer_by - $2::int where opportunity_id = $1', [
    id,
    days,
  ]);

describe('inviting to an opportunity', () => {
  it('asks for thirty days, and tells leads and approvers of the municipality alone', async () => {
    const { value, code } = await invite('coordinator', [north()]);
    expect(code).toBeUndefined();
    expect(value?.invitations).toEqual([{ municipality: { name: 'North' }, answerBy: await inDays(30) }]);
    expect(await own('lead')).toMatchObject({ step: 'NONE', invitedUntil: await inDays(30) });
    expect(await own('southLead')).toMatchObject({ invitedUntil: null });
    const told = await world.sql<{ id: string }>(
      `select person_id as id from notification where kind = 'OPPORTUNITY_INVITED'`,
    );
    const { lead, approver } = world.world.people;
    expect(told.map((row) => row.id).sort()).toEqual([lead.id, approver.id].sort());
  });

  it('comes with publishing, for those who are chosen', async () => {
    const draft = await desk.create(desk.candidates.slice(1, 2), 'Fleet');
    const { value } = await world.ask<Seen>('coordinator', PUBLISH, {
      input: asRead(draft),
      invitedIds: [south(), south()],
    });
    expect(value?.invitations.map(({ municipality }) => municipality.name)).toEqual(['South']);
  });

  it('publishes nothing where one of the invited is a municipality of another consortium', async () => {
    const draft = await desk.create(desk.candidates.slice(1, 2), 'Fleet');
    const { code } = await world.ask('coordinator', PUBLISH, {
      input: asRead(draft),
      invitedIds: [north(), world.world.municipalities.abroad],
    });
    expect(code).toBe('NOT_FOUND');
    expect((await desk.one('coordinator', draft.id))?.status).toBe('CANDIDATE');
    expect(await world.sql('select from notification')).toEqual([]);
  });

  it('asks nobody a second time while it stands, and anew once its day has passed', async () => {
    await invite('coordinator', [north()]);
    await world.sql('delete from notification');
    await invite('coordinator', [north()]);
    expect(await world.sql('select from notification')).toEqual([]);
    await daysPass(31);
    expect(await own('lead')).toMatchObject({ invitedUntil: null });
    await invite('coordinator', [north()]);
    expect(await own('lead')).toMatchObject({ invitedUntil: await inDays(30) });
    expect(await world.sql('select from notification')).not.toEqual([]);
  });

  it('stands to the end of its last day', async () => {
    await invite('coordinator', [north()]);
    await daysPass(30);
    expect(await own('lead')).toMatchObject({ invitedUntil: await inDays(0) });
  });

  it.each(OUTSIDE)('is refused to the %s, who sees no invitations', async (who) => {
    expect((await invite(who, [north()])).code).toBeDefined();
    await invite('coordinator', [north()]);
    expect((await see(who))?.invitations ?? []).toEqual([]);
  });

  it('is refused for a stranger’s municipality, for nobody, of a draft and of what is retired', async () => {
    expect((await invite('coordinator', [world.world.municipalities.abroad])).code).toBe('NOT_FOUND');
    expect((await invite('coordinator', [randomUUID()])).code).toBe('NOT_FOUND');
    expect((await invite('coordinator', [])).code).toBe('INVALID_INPUT');
    const draft: Curated = await desk.create(desk.candidates.slice(1, 2), 'Fleet');
    expect((await invite('coordinator', [north()], draft.id)).code).toBe('CONFLICT');
    await desk.done('retire', asRead(draft));
    expect((await invite('coordinator', [north()], draft.id)).code).toBe('CONFLICT');
  });

  it('done twice at once, is one invitation and one notification a person', async () => {
    await Promise.all(Array.from({ length: 4 }, () => invite('coordinator', [north(), south()])));
    expect((await see('coordinator'))?.invitations).toHaveLength(2);
    expect(await world.sql('select from notification')).toHaveLength(3);
  });
});

describe('declining an invitation', () => {
  beforeEach(() => invite('coordinator', [north()]));

  it.each(['lead', 'approver'] as const)('is done by the %s, and known to the own people', async (who) => {
    const { value } = await decline(who, north());
    expect(value?.ownInterests).toMatchObject([{ level: null, invitedUntil: null, declined: true }]);
    expect(await own('viewer')).toMatchObject({ declined: true });
  });

  it('looks to the coordinator as silence does, and as a day that passed', async () => {
    await invite('coordinator', [south()]);
    const silent = await see('coordinator');
    await decline('lead', north());
    expect(await see('coordinator')).toEqual(silent);
    expect(await world.asWorker((tx) => tx.query('select 1 from opportunity_interest'))).toEqual([]);
    const seen = await world.sql<{ municipalityId: string | null }>(
      `select municipality_id as "municipalityId" from audit_event where action = 'INVITATION_DECLINED'`,
    );
    expect(new Set(seen.map(({ municipalityId }) => municipalityId))).toEqual(new Set([north()]));
  });

  it('is undone by an interest, and refused once one stands', async () => {
    await decline('lead', north());
    expect((await declare('approver', north())).value?.ownInterests).toMatchObject([
      { level: 'TAKE_PART', declined: false, invitedUntil: null },
    ]);
    expect((await decline('lead', north())).code).toBe('CONFLICT');
  });

  it('answers the invitation that stood: one that is made anew asks again, and can be declined again', async () => {
    await decline('lead', north());
    await daysPass(31);
    await world.sql('delete from notification');
    await invite('coordinator', [north()]);
    expect(await own('lead')).toMatchObject({ declined: false, invitedUntil: await inDays(30) });
    const told = async () =>
      (await world.ask<{ kind: string }[]>('approver', '{ notifications { kind } }', {})).value?.map(
        ({ kind }) => kind,
      );
    expect(await told()).toEqual(['OPPORTUNITY_INVITED']);
    await decline('lead', north());
    expect(await own('viewer')).toMatchObject({ declined: true, invitedUntil: null });
    expect(await told()).toEqual([]);
  });

  it('is refused without an invitation, after its day, and to everybody else', async () => {
    expect((await decline('southLead', south())).code).toBe('NOT_FOUND');
    for (const who of ['viewer', 'contributor', 'southLead', 'coordinator', 'analyst', 'stranger'] as const)
      expect((await decline(who, north())).code).toBeDefined();
    await daysPass(31);
    expect((await decline('lead', north())).code).toBe('NOT_FOUND');
    expect(await world.sql('select from opportunity_declined where opportunity_id = $1', [id])).toEqual([]);
  });

  it('at the same time as a colleague’s yes leaves one of the two', async () => {
    const [declined, declared] = await Promise.all([decline('lead', north()), declare('approver', north())]);
    expect(declared.code).toBeUndefined();
    expect([undefined, 'CONFLICT']).toContain(declined.code);
    expect(await own('lead')).toMatchObject({ level: 'TAKE_PART', declined: false });
  });
});

describe('what the worker mails of an invitation', () => {
  beforeEach(() => invite('coordinator', [north()]));

  const reader = (municipalityId: string, role: 'LEAD' | 'VIEWER' = 'LEAD') =>
    createTenantContext({
      personId: randomUUID(),
      memberships: [{ role, municipalityId }],
      consortiaOfOwnMunicipalities: [world.world.consortia.consortium],
      locale: 'en',
    });
  const told = (to: ReturnType<typeof reader>) =>
    world.asWorker(async (tx) => {
      const row: NotificationRow = {
        id: randomUUID(),
        kind: 'OPPORTUNITY_INVITED',
        subjectId: id,
        partId: north(),
        groupId: id,
        createdAt: new Date(),
        readAt: null,
      };
      const composer = opportunityNotifications.find(({ kind }) => kind.name === 'OPPORTUNITY_INVITED');
      return (await composer?.compose(tx, to, [[row]]))?.[0]?.text ?? null;
    });

  it('names the municipality, the opportunity and the day', async () => {
    expect(await told(reader(north()))).toMatch(
      /^North is invited to say by \w+\s\d+, \d{4} whether it would take part in “Roads”\.$/u,
    );
  });

  it('is nothing to another municipality, to who may not answer, and once it was answered, declined or over', async () => {
    expect(await told(reader(south()))).toBeNull();
    expect(await told(reader(north(), 'VIEWER'))).toBeNull();
    await decline('lead', north());
    expect(await told(reader(north()))).toBeNull();
    await declare('lead', north());
    expect(await told(reader(north()))).toBeNull();
  });

  it('is nothing after its day', async () => {
    await daysPass(31);
    expect(await told(reader(north()))).toBeNull();
  });
});
