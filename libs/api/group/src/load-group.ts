import type { Queries } from '@commonworks/api-platform';
import { randomUUID } from 'node:crypto';
import { storeAction, type ActionPlan } from './actions/action-rows.js';
import { insertCandidate, storeConfirmed, storeVote } from './champion/champion-rows.js';
import { settleChampion } from './champion/settle-champion.js';
import { loadDocuments, type PlannedDocument } from './governance/load-documents.js';
import type { GroupActor } from './group-actor.js';
import { readGroups } from './groups/group-rows.js';
import { loadCosting, type PlannedCosting } from './load-costing.js';
import { insertGroup } from './groups/insert-group.js';
import { readNamed } from './groups/read-named.js';
import { storeWords } from './groups/store-words.js';
import { loadDraft, loadHeld, loadMeeting, type HeldMeeting, type PlannedMeeting } from './load-minutes.js';
import { storeJoined } from './members/member-rows.js';
import { storeScopeNote, type ScopeTexts } from './scope/scope-note-rows.js';
import { storeStage } from './stages/stage-rows.js';

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
  /** One that was held, of which there are adopted minutes. */
  readonly held: HeldMeeting;
  /** One to come, of which minutes are begun. */
  readonly meeting: PlannedMeeting;
  readonly actions: readonly ActionPlan[];
  /** What its champion has begun to write. */
  readonly documents: readonly PlannedDocument[];
  /** A costing of it, with several scenarios. */
  readonly costing: PlannedCosting;
}

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
  const of = { group, by: champion };
  await loadHeld(tx, of, plan.held);
  for (const action of plan.actions)
    await storeAction(tx, {
      ...action,
      groupId: id,
      id: randomUUID(),
      meetingId: null,
      givenBy: champion.personId,
      givenFor: champion.municipalityId,
    });
  await loadDraft(tx, of, await loadMeeting(tx, of, plan.meeting, 'ARRANGED'));
  await storeStage(tx, { ...step, from: 'CHAMPIONED', to: 'SCOPING' });
  await loadDocuments(tx, id, plan.documents, champion);
  await loadCosting(tx, actFor, id, plan.costing, champion);
  return 'LOADED';
}
