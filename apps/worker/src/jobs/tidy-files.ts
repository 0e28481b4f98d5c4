import {
  handleJob,
  readReferred,
  tidyFilesJob,
  type FileStore,
  type JobHandler,
  type WorkerDatabase,
} from '@commonworks/api-platform/worker';

/** A content that came in is spared so long: its row may not be written yet. In milliseconds. */
const DAY = 24 * 3_600_000;

/** Takes away contents of files that nothing refers to, and what a process that was killed has left half taken in. */
export const tidyFiles = (database: WorkerDatabase, store: FileStore): JobHandler =>
  handleJob(tidyFilesJob, async (_ids, job) => {
    await store.sweep(new Date(Date.now() - DAY), (hashes) => readReferred(database, hashes));
    await job.finish(() => Promise.resolve());
  });
