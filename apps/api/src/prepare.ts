import { benchmarkMigrations } from '@commonworks/api-benchmark/schema';
import {
  catalogueMigrations,
  loadReferenceContent,
  readReferenceContent,
} from '@commonworks/api-catalogue/schema';
import { identityMigrations } from '@commonworks/api-identity/schema';
import { migrate, platformMigrations } from '@commonworks/api-platform/schema';
import { workbookMigrations } from '@commonworks/api-workbook/schema';
import { demoPeople, loadDemo } from '@commonworks/demo';

/** Brings the database up to date: schema, reference content and, where DEMO=true, the demo. */
async function prepare(env: NodeJS.ProcessEnv): Promise<void> {
  const migrations = [
    ...platformMigrations,
    ...identityMigrations,
    ...catalogueMigrations,
    ...workbookMigrations,
    ...benchmarkMigrations,
  ];
  await migrate(required(env, 'OWNER_DATABASE_URL'), migrations, (query) =>
    loadReferenceContent(query, readReferenceContent()),
  );
  if (env.DEMO !== 'true') return;
  await loadDemo(required(env, 'API_DATABASE_URL'));
  for (const { email, role } of demoPeople) console.log(`demo ${email}  ${role}`);
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value)
    throw new Error(`${name} is missing: a connection string, postgres://role:password@host:port/database`);
  return value;
}

prepare(process.env).catch((error: unknown) => {
  console.error(`The database cannot be prepared. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
