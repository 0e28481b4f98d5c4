import { parseDisclosureParameters, type DisclosureParameters } from '@commonworks/domain-benchmark';

export interface WorkerSettings {
  /** Connection string of the role that may aggregate. */
  readonly databaseUrl: string;
  readonly disclosure: DisclosureParameters;
  /** Stop when standard input closes: the process that started this one is gone. */
  readonly exitWithParent: boolean;
}

/**
 * Reads the settings of the environment. There is no default for any of them but the last: a worker without
 * its disclosure thresholds must not start, for it could only withhold everything or nothing.
 *
 * @throws Error that names the setting
 */
export function readSettings(env: NodeJS.ProcessEnv): WorkerSettings {
  const databaseUrl = env.WORKER_DATABASE_URL;
  if (!databaseUrl) throw new Error('WORKER_DATABASE_URL is not set.');
  return { databaseUrl, disclosure: readDisclosure(env), exitWithParent: env.EXIT_WITH_PARENT === '1' };
}

function readDisclosure(env: NodeJS.ProcessEnv): DisclosureParameters {
  try {
    return parseDisclosureParameters({
      minimumHidden: env.DISCLOSURE_MINIMUM_HIDDEN,
      dominancePercent: env.DISCLOSURE_DOMINANCE_PERCENT,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `${reason} Set DISCLOSURE_MINIMUM_HIDDEN (whole number, 3 or more) and DISCLOSURE_DOMINANCE_PERCENT (above 0, up to 100).`,
      { cause },
    );
  }
}
