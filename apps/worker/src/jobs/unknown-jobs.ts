import { type WorkerDatabase } from '@commonworks/api-platform/worker';

export interface UnknownJobs {
  readonly kind: string;
  readonly waiting: number;
}

/** Jobs that wait although nobody in this worker can do them: another version asked for them. */
export const findUnknownJobs = (database: WorkerDatabase, known: readonly string[]): Promise<UnknownJobs[]> =>
  database.snapshot((tx) =>
    tx.query<UnknownJobs>(
      `select task_identifier as kind, count(*)::int as waiting from graphile_worker.jobs
        where not (task_identifier = any($1)) group by task_identifier order by task_identifier`,
      [known],
    ),
  );
