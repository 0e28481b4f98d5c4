import { defineJob } from '@commonworks/api-platform/worker';

/** Reminds people of what they are to do for groups, day by day. */
export const remindActionsJob = defineJob({
  name: 'remind_actions',
  title: 'group:job.remindActions',
  ids: [],
  attempts: 5,
  schedule: '47 11 * * *',
});

export const actionJobKinds = [remindActionsJob];
