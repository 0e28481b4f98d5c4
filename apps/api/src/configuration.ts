import { readFileSync } from 'node:fs';
import { defaultIdentityOptions, type IdentityOptions } from '@commonworks/api-identity';
import { readTrustProxy, type TrustProxy } from './http/trust-proxy.js';

/** What the environment decides for the process. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** The api role's connection; null where only the schema is wanted. */
  readonly databaseUrl: string | null;
  readonly production: boolean;
  /** One of pino's: fatal, error, warn, info, debug, silent. */
  readonly logLevel: string;
  /** End when the process that started us does. */
  readonly exitWithParent: boolean;
  readonly trustProxy: TrustProxy;
  readonly identity: IdentityOptions;
}

/** @throws Error that names the variable when one is missing or cannot be used */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  if (!env.API_DATABASE_URL) throw new Error('API_DATABASE_URL is missing: the api role’s connection string');
  return {
    host: env.HOST || '127.0.0.1',
    port: wholeNumber(env, 'PORT', 3000, 65_535),
    databaseUrl: env.API_DATABASE_URL,
    production: env.NODE_ENV === 'production',
    logLevel: env.LOG_LEVEL || 'warn',
    exitWithParent: env.EXIT_WITH_PARENT === 'true' || env.EXIT_WITH_PARENT === '1',
    trustProxy: readTrustProxy(env.TRUST_PROXY),
    identity: {
      ...defaultIdentityOptions,
      setupToken: env.SETUP_TOKEN || null,
      demo: env.DEMO === 'true',
      version: productVersion(),
      session: {
        idleSeconds: wholeNumber(env, 'SESSION_IDLE_MINUTES', 12 * 60) * 60,
        absoluteSeconds: wholeNumber(env, 'SESSION_ABSOLUTE_HOURS', 14 * 24) * 3_600,
      },
    },
  };
}

/** A whole number of 1 or more. */
function wholeNumber(env: NodeJS.ProcessEnv, name: string, standard: number, most = 1_000_000): number {
  const value = Number(env[name] || standard);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Error(`${name}=${env[name]} is not a whole number from 1 to ${most}`);
}

function productVersion(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
