import { parseContextKey } from '@commonworks/api-platform/schema';
import type { TenantConnections } from '@commonworks/api-platform';
import { loadDemoOpportunities } from '@commonworks/demo';
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 60_000;

interface DemoLog {
  info(message: string): void;
  warn(fields: object, message: string): void;
}

/**
 * Brings what of the demo stands on released results, which the worker computes while the api serves already: tries
 * until it is there. Where it is there, nothing is done.
 * @param load one try
 */
export async function completeDemo(
  { apiUrl, identityUrl, contextKey }: TenantConnections,
  log: DemoLog,
  load = loadDemoOpportunities,
): Promise<void> {
  const connections = { apiUrl, identityUrl, key: parseContextKey(contextKey) };
  let pause = FIRST_PAUSE_MILLISECONDS;
  for (;;) {
    try {
      const outcome = await load(connections);
      if (outcome === 'LOADED') log.info('the opportunities of the demo are published');
      if (outcome !== 'TOO_EARLY') return;
    } catch (err) {
      // Of several processes that do it at once one comes first; the others find it done.
      log.warn({ err }, 'the opportunities of the demo were not published, and will be tried again');
    }
    // Whoever waits for nothing else may end.
    await sleep(pause, undefined, { ref: false });
    pause = Math.min(pause * 1.5, LONGEST_PAUSE_MILLISECONDS);
  }
}
