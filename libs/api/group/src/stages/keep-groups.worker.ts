import {
  handleJob,
  hintChange,
  type JobHandler,
  type Transaction,
  type WorkerDatabase,
} from '@commonworks/api-platform/worker';
import { fallsBack } from '@commonworks/domain-group';
import { removeCandidate } from '../champion/champion-rows.js';
import { giveUpSeats } from '../champion/give-up-seats.js';
import { settleChampion } from '../champion/settle-champion.js';
import { readGroups, type GroupFacts } from '../groups/group-rows.js';
import { holdGroup } from '../groups/hold-group.js';
import { keepGroupsJob } from './keep-groups-job.js';
import { storeLeft } from '../members/member-rows.js';
import { groupChampion, groupLeft, groupStage } from '../notifications/group-notification-kinds.js';
import { tellGroup } from '../notifications/tell-group.js';
import { storeStage } from './stage-rows.js';

/**
 * What time does to groups: a notice ends, a champion has no role in their municipality any more, and a group without a
 * champion is proposed again. Each group in a transaction of its own, so that one that is interrupted leaves the others
 * done. Done twice on one day it does nothing new.
 */
export const keepGroups = (database: WorkerDatabase): JobHandler =>
  handleJob(keepGroupsJob, async (_ids, job) => {
    const ids = await database.snapshot(livingGroups);
    for (const [done, id] of ids.entries()) {
      await job.step(done / ids.length, 'group:jobWord.keeping');
      await database.write(async (tx) => {
        await holdGroup(tx, id);
        const changed = [await endNotices(tx, id), await endCandidacies(tx, id), await fallBack(tx, id)];
        const group = await groupOf(tx, id);
        if (changed.includes(true))
          await hintChange(tx, 'group', id, { kind: 'CONSORTIUM', id: group.consortiumId });
      });
    }
    await job.finish(() => Promise.resolve());
  });

async function livingGroups(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select g.id from opportunity_group g where g.stage <> 'CLOSED' order by g.id`,
  );
  return rows.map(({ id }) => id);
}

/** Those whose last day has passed have left. */
async function endNotices(tx: Transaction, id: string): Promise<boolean> {
  const leaving = await tx.query<{ municipalityId: string }>(
    `select m.municipality_id as "municipalityId" from group_member m
     where m.group_id = $1 and m.standing = 'MEMBER' and m.leaves_on < current_date`,
    [id],
  );
  for (const { municipalityId } of leaving) {
    const group = await groupOf(tx, id);
    const champion = await giveUpSeats(tx, group, municipalityId);
    await storeLeft(tx, id, municipalityId);
    const others = group.members.filter((one) => one !== municipalityId);
    await tellGroup(tx, id, groupLeft, others, municipalityId);
    if (champion) await tellGroup(tx, id, groupChampion, others, champion);
  }
  return leaving.length > 0;
}

/** Nobody stands for a municipality in which they have no role any more. */
async function endCandidacies(tx: Transaction, id: string): Promise<boolean> {
  const gone = await tx.query<{ municipalityId: string }>(
    'select d as "municipalityId" from departed_candidates($1) d',
    [id],
  );
  if (gone.length === 0) return false;
  const group = await groupOf(tx, id);
  for (const { municipalityId } of gone)
    await removeCandidate(tx, { groupId: id, consortiumId: group.consortiumId, municipalityId });
  const champion = await settleChampion(tx, group);
  if (champion) await tellGroup(tx, id, groupChampion, group.members, champion);
  return true;
}

/** Without a champion for too long it is proposed again. */
async function fallBack(tx: Transaction, id: string): Promise<boolean> {
  const group = await groupOf(tx, id);
  const { consortiumId, stage: from, championId, championSince, pausedAt } = group;
  // Who may change nothing can choose nobody.
  if (pausedAt !== null || !fallsBack(from, championId !== null, championSince, new Date())) return false;
  await storeStage(tx, { id, consortiumId, from, to: 'PROPOSED', reason: '', by: null });
  await tellGroup(tx, id, groupStage, [...group.members, ...group.observers]);
  return true;
}

async function groupOf(tx: Transaction, id: string): Promise<GroupFacts> {
  const [group] = await readGroups(tx, [id]);
  if (!group) throw new Error(`the group ${id} is gone`);
  return group;
}
