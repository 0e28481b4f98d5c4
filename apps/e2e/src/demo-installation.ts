import { join } from 'node:path';
import { test } from './browser.js';
import type { EmptyInstallation } from './empty-installation.js';

/** A Commonworks of its own with the demo in it, for what would disturb the journeys of the others. */
export interface DemoInstallation extends Omit<EmptyInstallation, 'start'> {
  readonly dataDir: string;
  /** Starts it with these settings; resolves when it is ready. */
  start(settings?: Record<string, string>): Promise<unknown>;
  /** Another api on the same database, on a free port unless it takes the place of one that ended. */
  startAnotherApi(onPort?: number): Promise<AnotherApi>;
  /** How a role reaches the database. */
  databaseUrl(role: 'owner' | 'api' | 'worker' | 'superuser'): string;
}

/** An api beside the one of an installation. */
export interface AnotherApi {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
  /** Ends it at once: it does not get to tidy up. */
  kill(): Promise<void>;
}

interface Installations {
  createInstallation(options: { demo: boolean }): Promise<DemoInstallation>;
}

export async function createDemoInstallation(): Promise<DemoInstallation> {
  const tool = join(import.meta.dirname, '../../../tools/measure/installation.mjs');
  const { createInstallation } = (await import(tool)) as Installations;
  return createInstallation({ demo: true });
}

/** Starts a demo for all tests of the file that calls it, and takes it away after them. @returns what gives it to them */
export function demoOfThisFile(): () => DemoInstallation {
  let installation: DemoInstallation;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    installation = await createDemoInstallation();
    await installation.start();
  });
  test.afterAll(async () => {
    await installation.stop();
    installation.remove();
  });
  return () => installation;
}
