import { IDENTITY_ROLE } from './database/policies.js';
import { defineJob } from './jobs/define-job.js';

/** Writes a mail and hands it to the mail server. */
export const mailJob = defineJob({
  name: 'mail',
  title: 'platform:job.mail',
  ids: ['mail'],
  attempts: 14,
  askedBy: [IDENTITY_ROLE],
});

/** Forgets jobs that ended long ago. */
export const tidyJobsJob = defineJob({
  name: 'tidy_jobs',
  title: 'platform:job.tidyJobs',
  ids: [],
  attempts: 3,
  schedule: '17 7 * * *',
});

/** Forgets notifications that were read long ago. */
export const tidyNotificationsJob = defineJob({
  name: 'tidy_notifications',
  title: 'platform:job.tidyNotifications',
  ids: [],
  attempts: 3,
  schedule: '27 7 * * *',
});

/** Takes away contents of files that nothing refers to any more. */
export const tidyFilesJob = defineJob({
  name: 'tidy_files',
  title: 'platform:job.tidyFiles',
  ids: [],
  attempts: 3,
  schedule: '41 7 * * *',
});

export const jobKinds = [mailJob, tidyJobsJob, tidyNotificationsJob, tidyFilesJob];
