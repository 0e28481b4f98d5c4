import { createDataSource } from '../database/data-source.js';
import type { OwnerQuery } from '../database/owner-query.js';
import type { InstallationMode } from './decide-mode.js';

/** What the database says it is; null where it does not say. */
export async function recordedMode(query: OwnerQuery): Promise<InstallationMode | null> {
  if (!(await hasTable(query, 'installation'))) return null;
  const [row] = (await query('select mode from installation')) as { mode: InstallationMode }[];
  return row?.mode ?? null;
}

/** Whether a version of the product has made its tables here. */
export const isPrepared = (query: OwnerQuery): Promise<boolean> => hasTable(query, 'municipality');

/** Records the mode, once and for all: a second call changes nothing. */
export async function recordMode(query: OwnerQuery, mode: InstallationMode): Promise<void> {
  await query('insert into installation (mode) values ($1) on conflict do nothing', [mode]);
}

/** The mode as a process reads it before it serves. @throws Error before the database was prepared */
export async function readInstallationMode(runtimeUrl: string): Promise<InstallationMode> {
  const source = await createDataSource({ url: runtimeUrl, poolSize: 1 }).initialize();
  try {
    const mode = await recordedMode((sql, params) => source.query(sql, params));
    if (!mode) throw new Error('The database does not say whether it is a demo: prepare it first.');
    return mode;
  } finally {
    await source.destroy();
  }
}

async function hasTable(query: OwnerQuery, table: string): Promise<boolean> {
  const [row] = (await query('select to_regclass($1) is not null as present', [table])) as {
    present: boolean;
  }[];
  return row?.present ?? false;
}
