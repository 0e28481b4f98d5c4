import { handleJob, tidyJobsJob, type JobHandler } from '@commonworks/api-platform/worker';

/** For so long a job that ended is still shown. */
const KEPT_DAYS = 90;

/** Forgets jobs that ended long ago. */
export const tidyJobs = (): JobHandler =>
  handleJob(tidyJobsJob, (_ids, job) =>
    job.finish((tx) =>
      tx.query('delete from job where ended_at < now() - make_interval(days => $1)', [KEPT_DAYS]),
    ),
  );
