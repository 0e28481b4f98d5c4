import { defineJob } from '@commonworks/api-platform/worker';

/** Has groups go on by themselves, day by day: notices end, and what has had no champion for long is proposed again. */
export const keepGroupsJob = defineJob({
  name: 'keep_groups',
  title: 'group:job.keep',
  ids: [],
  attempts: 5,
  schedule: '17 10 * * *',
});
