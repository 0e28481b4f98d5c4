import { enqueueJob, type Transaction } from '@commonworks/api-platform';
import { tellMeetingJob } from './meeting-jobs.js';

/** Has the worker tell people of the meeting as it stands, once the transaction is committed. */
export async function tellMeeting(tx: Transaction, meetingId: string): Promise<void> {
  await enqueueJob(tx, tellMeetingJob, { meeting: meetingId });
}
