import { join } from 'node:path';
import { test } from './browser.js';
import type { EmptyInstallation } from './empty-installation.js';

/** A Commonworks of its own with the demo in it, for what would disturb the journeys of the others. */
export interface DemoInstallation extends Omit<EmptyInstallation, 'start'> {
  readonly dataDir: string;
  /** Starts it with these settings; resolves when it is ready. */
  start(settings?: Record<string, string>): Promise<unknown>;
  /** How a role reaches the database. */
  databaseUrl(role: 'owner' | 'api' | 'worker' | 'superuser'): string;
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
