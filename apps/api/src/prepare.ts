import { benchmarkMigrations } from '@commonworks/api-benchmark/schema';
import {
  catalogueMigrations,
  loadReferenceContent,
  readReferenceContent,
} from '@commonworks/api-catalogue/schema';
import { identityMigrations } from '@commonworks/api-identity/schema';
import {
  migrate,
  parseContextKey,
  platformMigrations,
  writeContextKey,
} from '@commonworks/api-platform/schema';
import { workbookMigrations } from '@commonworks/api-workbook/schema';
import { demoPeople, loadDemo } from '@commonworks/demo';

/** Brings the database up to date: schema, the contexts' key, reference content and, where DEMO=true, the demo. */
async function prepare(env: NodeJS.ProcessEnv): Promise<void> {
  const migrations = [
    ...platformMigrations,
    ...identityMigrations,
    ...catalogueMigrations,
    ...workbookMigrations,
    ...benchmarkMigrations,
  ];
  const contextKey = parseContextKey(required(env, 'CONTEXT_KEY'));
  await migrate(required(env, 'OWNER_DATABASE_URL'), migrations, async (query) => {
    await writeContextKey(query, contextKey);
    await loadReferenceContent(query, readReferenceContent());
  });
  if (env.DEMO !== 'true') return;
  await loadDemo({
    apiUrl: required(env, 'API_DATABASE_URL'),
    identityUrl: required(env, 'IDENTITY_DATABASE_URL'),
    key: contextKey,
  });
  for (const { email, role } of demoPeople) console.log(`demo ${email}  ${role}`);
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}

prepare(process.env).catch((error: unknown) => {
  console.error(`The database cannot be prepared. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
