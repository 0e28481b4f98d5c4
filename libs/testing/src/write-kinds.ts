import { jobKindFiles, load, notificationKindFiles } from './repository.js';

type OwnerQuery = (sql: string, params?: unknown[]) => Promise<unknown[]>;

interface Platform {
  writeJobKinds(query: OwnerQuery, kinds: readonly unknown[]): Promise<void>;
  writeNotificationKinds(query: OwnerQuery, kinds: readonly unknown[]): Promise<void>;
}

/**
 * What every library declares, for the database to know; as the installation writes it after the migrations.
 * @returns writes it, as the owner of the schema
 */
export async function kindsToWrite(): Promise<(query: OwnerQuery) => Promise<void>> {
  const { writeJobKinds, writeNotificationKinds } = await load<Platform>('libs/api/platform/src/schema.ts');
  // One after the other: Jest cannot link two modules at once where they import the same third.
  const jobs: unknown[] = [];
  for (const file of jobKindFiles()) jobs.push(...(await load<{ jobKinds: unknown[] }>(file)).jobKinds);
  const told: unknown[] = [];
  for (const file of notificationKindFiles())
    told.push(...(await load<{ notificationKinds: unknown[] }>(file)).notificationKinds);
  return async (query) => {
    await writeJobKinds(query, jobs);
    await writeNotificationKinds(query, told);
  };
}
