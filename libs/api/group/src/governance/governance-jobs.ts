import { defineJob } from '@commonworks/api-platform/worker';

/** Reminds approvers of documents that they are asked to decide on, day by day. */
export const remindApproversJob = defineJob({
  name: 'remind_approvers',
  title: 'group:job.remindApprovers',
  ids: [],
  attempts: 5,
  schedule: '53 11 * * *',
});

export const governanceJobKinds = [remindApproversJob];
