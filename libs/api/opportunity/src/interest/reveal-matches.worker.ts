import { withPublishedRelease } from '@commonworks/api-campaign/worker';
import {
  handleJob,
  hintChange,
  holdInterests,
  notify,
  type JobHandler,
  type Transaction,
  type WorkerDatabase,
} from '@commonworks/api-platform/worker';
import { countInterests, isTold, revealBatch, type Match } from '@commonworks/domain-opportunity';
import { revealJob } from '../job-kinds.js';
import { opportunityMatched, opportunityNamed } from '../notification-kinds.js';
import { type DeclaredInterest, type OpportunityPlace } from './interest-rows.js';

type GivenInterest = DeclaredInterest & { readonly municipalityId: string };

/**
 * Tells municipalities of each other, and coordinators how many there are: of every published opportunity, each in a
 * transaction of its own, so that one that is interrupted leaves the others done. Done twice on one day it tells nothing
 * new.
 * @param leastCount the smallest count that a coordinator is told
 */
export const revealMatches = (database: WorkerDatabase, leastCount: number): JobHandler =>
  handleJob(revealJob, async (_ids, job) => {
    const places = await database.snapshot(publishedOpportunities);
    for (const [done, place] of places.entries()) {
      await job.step(done / places.length, 'opportunity:jobWord.matching');
      await database.write((tx) => revealOne(tx, place, leastCount));
    }
    await job.finish(() => Promise.resolve());
  });

/** Of releases that stand: of one that was withdrawn nobody reads anything any more. */
async function publishedOpportunities(tx: Transaction): Promise<OpportunityPlace[]> {
  const published = await tx.query<OpportunityPlace>(
    `select o.id, o.consortium_id as "consortiumId", o.release_id as "releaseId", m.campaign_id as "campaignId"
     from opportunity o
     join opportunity_release m on (m.consortium_id, m.release_id) = (o.consortium_id, o.release_id)
     where o.status = 'PUBLISHED' order by o.id`,
  );
  return withPublishedRelease(tx, published);
}

async function revealOne(tx: Transaction, place: OpportunityPlace, leastCount: number): Promise<void> {
  await holdInterests(tx, place.id);
  const interests = await tx.query<GivenInterest>(
    `select i.municipality_id as "municipalityId", i.level, i.collaboration_level as "collaborationLevel",
       i.contact, i.named, i.tell_coordinator as "tellCoordinator"
     from opportunity_interest i where i.opportunity_id = $1`,
    [place.id],
  );
  const before = await tx.query<Match>(
    `select m.municipality_id as "municipalityId", m.until::text as until, m.named, m.told_of as "toldOf"
     from opportunity_match m where m.opportunity_id = $1`,
    [place.id],
  );
  const [{ today }] = await tx.query<{ today: string }>('select current_date::text as today');
  const matches = revealBatch(interests, before, today);
  await storeMatches(tx, place, matches);
  await storeNamed(
    tx,
    place,
    interests.filter(({ municipalityId }) =>
      matches.some((match) => match.named && match.municipalityId === municipalityId),
    ),
  );
  const matched = matches.some((match) => isTold(match, today));
  await storeCounts(tx, place, interests, matched, leastCount);
  await tellNews(tx, place, before, matches);
  // Each time, whether something changed or not: a hint that came only with a change would tell of it.
  await hintChange(tx, 'opportunity', place.campaignId, { kind: 'COORDINATORS', id: place.consortiumId });
}

async function storeMatches(
  tx: Transaction,
  { id, consortiumId, releaseId }: OpportunityPlace,
  matches: readonly Match[],
): Promise<void> {
  await tx.query('delete from opportunity_match where opportunity_id = $1', [id]);
  await tx.query(
    `insert into opportunity_match (municipality_id, consortium_id, release_id, opportunity_id, until, named, told_of)
     select m."municipalityId", $2, $3, $1, m.until, m.named, m."toldOf"
     from jsonb_to_recordset($4::jsonb)
       as m ("municipalityId" uuid, until date, named boolean, "toldOf" uuid[])`,
    [id, consortiumId, releaseId, JSON.stringify(matches)],
  );
}

async function storeNamed(
  tx: Transaction,
  { id, consortiumId, releaseId }: OpportunityPlace,
  named: readonly GivenInterest[],
): Promise<void> {
  await tx.query('delete from opportunity_named where opportunity_id = $1', [id]);
  await tx.query(
    `insert into opportunity_named (consortium_id, release_id, opportunity_id, municipality_id, level,
       collaboration_level, contact)
     select $2, $3, $1, n."municipalityId", n.level, n."collaborationLevel", n.contact
     from jsonb_to_recordset($4::jsonb)
       as n ("municipalityId" uuid, level text, "collaborationLevel" text, contact text)`,
    [id, consortiumId, releaseId, JSON.stringify(named)],
  );
}

async function storeCounts(
  tx: Transaction,
  { id, consortiumId, releaseId }: OpportunityPlace,
  interests: readonly GivenInterest[],
  matched: boolean,
  leastCount: number,
): Promise<void> {
  const [{ members }] = await tx.query<{ members: number }>(
    'select count(*)::int as members from consortium_member where consortium_id = $1',
    [consortiumId],
  );
  const hidden = interests.filter(({ tellCoordinator }) => !tellCoordinator);
  const told = interests.length - hidden.length;
  const counts = countInterests(
    hidden.map(({ level }) => level),
    members - told,
    leastCount,
  );
  await tx.query('delete from opportunity_interest_count where opportunity_id = $1', [id]);
  await tx.query(
    `insert into opportunity_interest_count (consortium_id, release_id, opportunity_id, lead, take_part, observe, matched)
     values ($2, $3, $1, $4, $5, $6, $7)`,
    [id, consortiumId, releaseId, counts.LEAD, counts.TAKE_PART, counts.OBSERVE, matched],
  );
}

/** Whoever reads something new is told so; of the others' silence nobody is. */
async function tellNews(
  tx: Transaction,
  { id, campaignId }: OpportunityPlace,
  before: readonly Match[],
  matches: readonly Match[],
): Promise<void> {
  const namedBefore = matches.filter((match) => match.named && isNamed(before, match)).length;
  const namedNow = matches.filter(({ named }) => named).length;
  for (const match of matches) {
    const { municipalityId } = match;
    const kind =
      match.named && (!isNamed(before, match) || namedNow > namedBefore)
        ? opportunityNamed
        : before.some((earlier) => earlier.municipalityId === municipalityId && earlier.until === match.until)
          ? null
          : opportunityMatched;
    if (kind === null) continue;
    await notify(tx, {
      kind,
      about: { subjectId: id, partId: municipalityId },
      place: { municipalityId },
      to: { roles: kind.roles },
    });
    await hintChange(tx, 'opportunity', campaignId, { kind: 'MUNICIPALITY', id: municipalityId });
  }
}

const isNamed = (before: readonly Match[], { municipalityId }: Match): boolean =>
  before.some((earlier) => earlier.municipalityId === municipalityId && earlier.named);
