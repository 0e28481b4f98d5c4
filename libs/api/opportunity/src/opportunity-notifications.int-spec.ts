import { createTenantContext, type Locale, type NotificationRow } from '@commonworks/api-platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { asRead, Curating, type Seen } from '../testing/curating.js';
import { OpportunityWorld } from '../testing/opportunity-world.js';
import { opportunityNotifications } from './opportunity-notifications.js';

let world: OpportunityWorld;
let desk: Curating;
let published: Seen;

beforeAll(async () => {
  world = await OpportunityWorld.open();
  desk = await Curating.begin(world);
  published = await desk.published(desk.candidates.slice(0, 1), 'Roads');
});
afterAll(() => world?.close());

const leadIn = (consortium: 'consortium' | 'otherConsortium', locale: Locale) =>
  createTenantContext({
    personId: randomUUID(),
    memberships: [{ role: 'LEAD', municipalityId: randomUUID() }],
    consortiaOfOwnMunicipalities: [world.world.consortia[consortium]],
    locale,
  });

/** What the worker mails of it, behind no policy. */
const told = (subjectId: string, reader: ReturnType<typeof leadIn>) =>
  world.asWorker(async (tx) => {
    const row: NotificationRow = {
      id: randomUUID(),
      kind: 'OPPORTUNITY_PUBLISHED',
      subjectId,
      partId: null,
      groupId: subjectId,
      createdAt: new Date(),
      readAt: null,
    };
    const [composer] = opportunityNotifications;
    return (await composer?.compose(tx, reader, [[row]]))?.[0];
  });

describe('what the worker mails of a published opportunity', () => {
  it.each<[Locale, string]>([
    ['en', 'The opportunity “Roads” was published.'],
    ['fr', 'La possibilité «\u00a0Roads (fr)\u00a0» a été publiée.'],
  ])('reads in the language of its reader: %s', async (locale, text) => {
    expect(await told(published.id, leadIn('consortium', locale))).toEqual({
      text,
      path: `/opportunities/${published.id}`,
      count: 1,
    });
  });

  it('is nothing to another consortium, of a draft, and of what is not there', async () => {
    expect(await told(published.id, leadIn('otherConsortium', 'en'))).toBeNull();
    const draft = await desk.create(desk.candidates.slice(1, 2));
    for (const id of [draft.id, randomUUID()]) expect(await told(id, leadIn('consortium', 'en'))).toBeNull();
  });

  it('is nothing once it is retired, or its release withdrawn', async () => {
    const retired = await desk.published(desk.candidates.slice(2), 'Snow');
    await desk.done('retire', asRead(retired));
    expect(await told(retired.id, leadIn('consortium', 'en'))).toBeNull();
    await world.sql(`update release set status = 'WITHDRAWN' where id = $1`, [desk.release.releaseId]);
    expect(await told(published.id, leadIn('consortium', 'en'))).toBeNull();
  });
});
