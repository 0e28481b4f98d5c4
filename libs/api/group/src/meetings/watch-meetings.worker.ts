import { handleJob, type JobHandler, type WorkerDatabase } from '@commonworks/api-platform/worker';
import { tellMeetingJob, watchMeetingsJob } from './meeting-jobs.js';
import { tellOfMeeting } from './tell-meeting.worker.js';

/** Tells people of one meeting, when something was done with it. */
export const tellMeetings = (database: WorkerDatabase): JobHandler =>
  handleJob(tellMeetingJob, async ({ meeting }, job) => {
    await database.write((tx) => tellOfMeeting(tx, meeting, new Date()));
    await job.finish(() => Promise.resolve());
  });

/**
 * Looks after meetings that are ahead, each in a transaction of its own: time passes, and people come and go, without
 * anything being done with the meeting. Who left its group, or its municipality, is sent its cancellation.
 */
export const watchMeetings = (database: WorkerDatabase): JobHandler =>
  handleJob(watchMeetingsJob, async (_ids, job) => {
    const ahead = await database.snapshot((tx) =>
      tx.query<{ id: string }>(
        `select m.id from group_meeting m
         where m.status = 'POLLING' or (m.status = 'ARRANGED' and m.starts_at > now()) order by m.id`,
      ),
    );
    for (const [done, { id }] of ahead.entries()) {
      await job.step(done / ahead.length, 'group:jobWord.meetings');
      await database.write((tx) => tellOfMeeting(tx, id, new Date()));
    }
    await job.finish(() => Promise.resolve());
  });
