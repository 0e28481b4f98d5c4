import { parseContextKey } from '@commonworks/api-platform/schema';
import type { TenantConnections } from '@commonworks/api-platform';
import {
  loadDemoCommunities,
  loadDemoGroup,
  loadDemoInterests,
  loadDemoOpportunities,
  type DemoOutcome,
} from '@commonworks/demo';
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 60_000;

interface DemoLog {
  info(message: string): void;
  warn(fields: object, message: string): void;
}

/** A part of the demo that stands on what the worker or another part does first. */
interface DemoPart {
  /** What is said once it is there. */
  readonly loaded: string;
  load(connections: DemoConnections): Promise<DemoOutcome>;
}
type DemoConnections = Parameters<typeof loadDemoOpportunities>[0];

/** In the order in which they stand on one another. */
const PARTS: readonly DemoPart[] = [
  { loaded: 'people of the demo asked and told each other something', load: loadDemoCommunities },
  { loaded: 'the opportunities of the demo are published', load: loadDemoOpportunities },
  { loaded: 'the municipalities of the demo said what they would do', load: loadDemoInterests },
  { loaded: 'the group of the demo stands', load: loadDemoGroup },
];

/**
 * Brings what of the demo stands on released results, which the worker computes while the api serves already: tries each
 * part until it is there. Where it is there, nothing is done.
 */
export async function completeDemo(
  { apiUrl, identityUrl, contextKey }: TenantConnections,
  log: DemoLog,
  parts: readonly DemoPart[] = PARTS,
): Promise<void> {
  const connections = { apiUrl, identityUrl, key: parseContextKey(contextKey) };
  for (const { loaded, load } of parts) {
    let pause = FIRST_PAUSE_MILLISECONDS;
    for (;;) {
      try {
        const outcome = await load(connections);
        if (outcome === 'LOADED') log.info(loaded);
        if (outcome !== 'TOO_EARLY') break;
      } catch (err) {
        // Of several processes that do it at once one comes first; the others find it done.
        log.warn({ err }, `not yet, and will be tried again: ${loaded}`);
      }
      // Whoever waits for nothing else may end.
      await sleep(pause, undefined, { ref: false });
      pause = Math.min(pause * 1.5, LONGEST_PAUSE_MILLISECONDS);
    }
  }
}
