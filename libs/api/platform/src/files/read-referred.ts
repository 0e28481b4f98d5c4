import type { WorkerDatabase } from '../database/worker-database.js';

/** Which of these contents a version of a file refers to; those of a file that was removed count for a day more. */
export async function readReferred(
  database: WorkerDatabase,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.snapshot((tx) =>
    tx.query<{ sha256: string }>(
      `select distinct v.sha256 from file_version v
       join file f on (f.municipality_id, f.id) = (v.municipality_id, v.file_id)
       where v.sha256 = any ($1::text[]) and (f.removed_at is null or f.removed_at > now() - interval '1 day')`,
      [hashes],
    ),
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}
