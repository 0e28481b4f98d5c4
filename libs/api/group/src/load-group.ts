import type { Queries } from '@commonworks/api-platform';
import { SCOPING_AGENDA, type Zone } from '@commonworks/domain-meeting';
import { randomUUID } from 'node:crypto';
import { storeAction, type ActionPlan } from './actions/action-rows.js';
import { insertCandidate, storeConfirmed, storeVote } from './champion/champion-rows.js';
import { settleChampion } from './champion/settle-champion.js';
import { storeDecision } from './decisions/decision-rows.js';
import { NO_VOTE } from './decisions/vote-rows.js';
import { readGroups } from './groups/group-rows.js';
import { insertGroup } from './groups/insert-group.js';
import { readNamed } from './groups/read-named.js';
import { storeWords } from './groups/store-words.js';
import { readMeetings } from './meetings/meeting-rows.js';
import { insertMeeting, storeMeeting } from './meetings/meeting-writes.js';
import { storeJoined } from './members/member-rows.js';
import { storeScopeNote, type ScopeTexts } from './scope/scope-note-rows.js';
import { storeStage } from './stages/stage-rows.js';

/** Somebody of a municipality. */
export interface GroupActor {
  readonly municipalityId: string;
  readonly personId: string;
}

/** A group to stand in scoping from the start, made up to show the product. */
export interface PlannedGroup {
  readonly opportunityId: string;
  readonly name: string;
  readonly purpose: string;
  /** Who leads it, and the approver who confirms that. */
  readonly champion: GroupActor & { readonly statement: string; readonly approverId: string };
  /** The other members. */
  readonly members: readonly GroupActor[];
  readonly scopeNote: ScopeTexts;
  readonly meeting: {
    readonly title: string;
    readonly place: string;
    readonly zone: Zone;
    readonly startsAt: Date;
  };
  /** What was decided, on the day (YYYY-MM-DD). */
  readonly decision: { readonly text: string; readonly decidedOn: string };
  readonly actions: readonly ActionPlan[];
}

const HOUR = 3_600_000;

/**
 * Stores a group step by step, each as the one whose step it is, but tells nobody. Whoever else is named stays invited.
 * @param actFor lets the rest of the transaction act for this person
 * @returns TOO_EARLY while those that are to be in it are not named to each other; THERE where there is a group already
 */
export async function loadGroup(
  tx: Queries,
  actFor: (actor: GroupActor) => Promise<void>,
  plan: PlannedGroup,
): Promise<'LOADED' | 'THERE' | 'TOO_EARLY'> {
  const { champion, members } = plan;
  await actFor(champion);
  const standing = await tx.query('select 1 as is from opportunity_group where opportunity_id = $1 limit 1', [
    plan.opportunityId,
  ]);
  if (standing.length > 0) return 'THERE';
  const { opportunity, named } = await readNamed(tx, plan.opportunityId);
  const namedAs = new Map(named.map((one) => [one.municipalityId, one]));
  if (![champion, ...members].every(({ municipalityId }) => namedAs.has(municipalityId))) return 'TOO_EARLY';

  const id = randomUUID();
  const place = {
    groupId: id,
    consortiumId: opportunity.consortiumId,
    municipalityId: champion.municipalityId,
  };
  await insertGroup(tx, {
    id,
    ...opportunity,
    opportunityId: plan.opportunityId,
    name: plan.name,
    personId: champion.personId,
    members: named.filter(({ municipalityId }) => municipalityId === champion.municipalityId),
    invited: named.filter(({ municipalityId }) => municipalityId !== champion.municipalityId),
    synthetic: true,
  });
  await storeWords(tx, id, plan.name, plan.purpose);
  for (const member of members) {
    await actFor(member);
    const said = namedAs.get(member.municipalityId);
    if (said) await storeJoined(tx, id, member.municipalityId, { ...said, standing: 'MEMBER' });
  }

  await actFor(champion);
  await insertCandidate(tx, place, champion.personId, champion.statement);
  await actFor({ ...champion, personId: champion.approverId });
  await storeConfirmed(tx, place, champion.approverId);
  for (const voter of [...members, champion]) {
    await actFor(voter);
    await storeVote(
      tx,
      { ...place, municipalityId: voter.municipalityId },
      champion.municipalityId,
      voter.personId,
    );
  }
  const [group] = await readGroups(tx, [id]);
  if (!group) throw new Error('a group that was stored is not seen by its champion');
  await settleChampion(tx, group);
  const step = { id, consortiumId: opportunity.consortiumId, reason: '', by: champion };
  await storeStage(tx, { ...step, from: 'PROPOSED', to: 'CHAMPIONED' });

  await storeScopeNote(tx, {
    groupId: id,
    version: 1,
    savedBy: champion.personId,
    savedFor: champion.municipalityId,
    ...plan.scopeNote,
  });
  await arrange(tx, id, champion.personId, plan.meeting);
  await storeDecision(tx, {
    groupId: id,
    id: randomUUID(),
    number: 1,
    textFr: null,
    meetingId: null,
    ...NO_VOTE,
    ...plan.decision,
    supersedes: null,
    recordedBy: champion.personId,
    recordedFor: champion.municipalityId,
  });
  for (const action of plan.actions)
    await storeAction(tx, {
      ...action,
      groupId: id,
      id: randomUUID(),
      meetingId: null,
      givenBy: champion.personId,
      givenFor: champion.municipalityId,
    });
  await storeStage(tx, { ...step, from: 'CHAMPIONED', to: 'SCOPING' });
  return 'LOADED';
}

/** The scoping meeting of 90 minutes, at a time that was chosen. */
async function arrange(
  tx: Queries,
  groupId: string,
  personId: string,
  { title, place, zone, startsAt }: PlannedGroup['meeting'],
): Promise<void> {
  const id = randomUUID();
  const deadline = new Date(startsAt.getTime() - 72 * HOUR);
  const times = [startsAt, new Date(startsAt.getTime() + 24 * HOUR)];
  const said = { title, place, minutes: 90, agenda: SCOPING_AGENDA, deadline };
  await insertMeeting(tx, { id, groupId, zone, times, guests: [], ...said }, personId);
  const [proposed] = await readMeetings(tx, [id]);
  if (!proposed) throw new Error('a meeting that was stored is not seen by its champion');
  await storeMeeting(tx, id, { ...proposed, ...said, status: 'ARRANGED', startsAt }, personId);
}
