import { handleJob, notify, type JobHandler, type Transaction } from '@commonworks/api-platform/worker';
import { reminderOn } from '@commonworks/domain-group';
import { remindActionsJob } from './action-jobs.js';
import { groupActionDue } from '../contents/contents-notification-kinds.js';

/**
 * Reminds whoever is to do something within three days, and once more when the day has passed. All in one transaction:
 * who is told and that they were told come together. Done twice on one day it reminds nobody again.
 */
export const remindActions = (): JobHandler => handleJob(remindActionsJob, (_ids, job) => job.finish(remind));

interface DueAction {
  readonly groupId: string;
  readonly id: string;
  readonly dueOn: string;
  readonly today: string;
  readonly personId: string | null;
  readonly municipalityId: string;
  readonly reminded: 'SOON' | 'OVERDUE' | null;
}

async function remind(tx: Transaction): Promise<void> {
  const actions = await tx.query<DueAction>(
    `select a.group_id as "groupId", a.id, a.due_on::text as "dueOn", current_date::text as today,
       a.person_id as "personId", a.municipality_id as "municipalityId", a.reminded
     from group_action a
     join opportunity_group g on g.id = a.group_id
     where a.done_at is null and a.person_id is not null and a.due_on <= current_date + 7
       and g.paused_at is null and g.stage <> 'CLOSED'
     order by a.due_on, a.id for update of a`,
  );
  for (const { groupId, id, dueOn, today, personId, municipalityId, reminded } of actions) {
    const reminder = reminderOn(today, dueOn);
    if (reminder === null || reminder === reminded || personId === null) continue;
    await tx.query('update group_action set reminded = $2 where id = $1', [id, reminder]);
    await notify(tx, {
      kind: groupActionDue,
      about: { subjectId: groupId, partId: id },
      place: { municipalityId },
      to: { people: [personId] },
    });
  }
}
