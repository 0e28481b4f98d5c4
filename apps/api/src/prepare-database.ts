import { benchmarkMigrations } from '@commonworks/api-benchmark/schema';
import { campaignMigrations } from '@commonworks/api-campaign/schema';
import {
  catalogueMigrations,
  loadReferenceContent,
  readReferenceContent,
} from '@commonworks/api-catalogue/schema';
import { communityMigrations } from '@commonworks/api-community/schema';
import { contractMigrations } from '@commonworks/api-contract/schema';
import { governanceMigrations } from '@commonworks/api-governance/schema';
import { groupMigrations } from '@commonworks/api-group/schema';
import { identityMigrations } from '@commonworks/api-identity/schema';
import { opportunityMigrations } from '@commonworks/api-opportunity/schema';
import {
  decideMode,
  isPrepared,
  migrate,
  parseContextKey,
  platformMigrations,
  recordedMode,
  recordMode,
  withOwner,
  writeContextKey,
  writeJobKinds,
  writeNotificationKinds,
  type InstallationMode,
  type ModeFacts,
} from '@commonworks/api-platform/schema';
import { workbookMigrations } from '@commonworks/api-workbook/schema';
import { demoPeople, hasDemoAccounts, loadDemo, type DemoPerson } from '@commonworks/demo';
import { JOB_KINDS } from './job-kinds.js';
import { NOTIFICATION_KINDS } from './notification-kinds.js';

const MIGRATIONS = [
  ...platformMigrations,
  ...identityMigrations,
  ...catalogueMigrations,
  ...campaignMigrations,
  ...workbookMigrations,
  ...benchmarkMigrations,
  ...opportunityMigrations,
  ...groupMigrations,
  ...contractMigrations,
  ...governanceMigrations,
  ...communityMigrations,
];

export interface Prepared {
  readonly mode: InstallationMode;
  /** The demo's accounts; none in a real installation. */
  readonly accounts: readonly DemoPerson[];
}

/**
 * Brings the database up to date: schema, reference content and, in a demo, the two cases.
 * @throws Error that says what to do: for a variable that is missing, or a DEMO that contradicts what is there
 */
export async function prepareDatabase(env: NodeJS.ProcessEnv): Promise<Prepared> {
  const ownerUrl = required(env, 'OWNER_DATABASE_URL');
  const connections = {
    apiUrl: required(env, 'API_DATABASE_URL'),
    identityUrl: required(env, 'IDENTITY_DATABASE_URL'),
    key: parseContextKey(required(env, 'CONTEXT_KEY')),
  };
  // Before anything is touched: what contradicts the installation is refused.
  const facts = await modeFacts(env, ownerUrl);
  const decided = decideMode(facts);
  await migrate(ownerUrl, MIGRATIONS, async (query) => {
    await writeContextKey(query, connections.key);
    await writeJobKinds(query, JOB_KINDS);
    await writeNotificationKinds(query, NOTIFICATION_KINDS);
    await loadReferenceContent(query, readReferenceContent());
  });
  const mode = await settle(ownerUrl, facts, decided);
  if (mode !== 'DEMO') return { mode, accounts: [] };
  await loadDemo(connections);
  return { mode, accounts: demoPeople };
}

async function modeFacts(env: NodeJS.ProcessEnv, ownerUrl: string): Promise<ModeFacts> {
  const asked = modeOf(env.DEMO);
  const standard = modeOf(env.DEMO_WHEN_NEW) ?? 'DEMO';
  const { recorded, prepared } = await withOwner(ownerUrl, async (query) => ({
    recorded: await recordedMode(query),
    prepared: await isPrepared(query),
  }));
  if (!prepared) return { recorded, asked, standard, holds: 'NOTHING' };
  return { recorded, asked, standard, holds: (await hasDemoAccounts(ownerUrl)) ? 'DEMO_ACCOUNTS' : 'OTHER' };
}

/** Records the mode. Of two that prepare a new database at once the first decides, for both. */
async function settle(ownerUrl: string, facts: ModeFacts, decided: InstallationMode) {
  const recorded = await withOwner(ownerUrl, async (query) => {
    await recordMode(query, decided);
    return recordedMode(query);
  });
  return decideMode({ ...facts, recorded });
}

function modeOf(text: string | undefined): InstallationMode | null {
  if (!text) return null;
  if (text === 'true' || text === 'false') return text === 'true' ? 'DEMO' : 'REAL';
  throw new Error(`DEMO=${text} is neither true nor false`);
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}
