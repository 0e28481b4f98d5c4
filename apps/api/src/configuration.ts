import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TenantConnections } from '@commonworks/api-platform';
import { defaultIdentityOptions, type IdentityOptions } from '@commonworks/api-identity';
import { readTrustProxy, type TrustProxy } from './http/trust-proxy.js';

const MEBIBYTE = 1024 * 1024;

/** What the environment decides for the process. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** How the two roles that serve requests reach the database; null where only the schema is wanted. */
  readonly database: TenantConnections | null;
  readonly production: boolean;
  /** Where people reach the product, without a slash at its end: links in mails begin with it. */
  readonly publicUrl: string;
  /** One of pino's: fatal, error, warn, info, debug, silent. */
  readonly logLevel: string;
  /** End when the process that started us does. */
  readonly exitWithParent: boolean;
  /** Whether a demo may listen where other machines reach it, though its passwords are published. */
  readonly demoExposed: boolean;
  readonly trustProxy: TrustProxy;
  readonly identity: IdentityOptions;
  /** Where the contents of files lie, and how many bytes one may have. */
  readonly files: {
    readonly directory: string;
    readonly most: number;
    /** Of kinds with a limit of their own. */
    readonly mostOf?: Readonly<Record<string, number>>;
  };
}

/** @throws Error that names the variable when one is missing or cannot be used */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration & { database: TenantConnections } {
  const port = wholeNumber(env, 'PORT', 3000, 65_535);
  return {
    host: env.HOST || '127.0.0.1',
    port,
    publicUrl: (env.PUBLIC_URL || `http://127.0.0.1:${port}`).replace(/\/+$/, ''),
    database: {
      apiUrl: required(env, 'API_DATABASE_URL', 'the api role’s connection string'),
      identityUrl: required(env, 'IDENTITY_DATABASE_URL', 'the identity role’s connection string'),
      contextKey: required(env, 'CONTEXT_KEY', 'what tenant contexts are signed with, 64 hexadecimal digits'),
    },
    production: env.NODE_ENV === 'production',
    logLevel: env.LOG_LEVEL || 'info',
    exitWithParent: env.EXIT_WITH_PARENT === 'true' || env.EXIT_WITH_PARENT === '1',
    demoExposed: env.DEMO_EXPOSED === 'true',
    trustProxy: readTrustProxy(env.TRUST_PROXY),
    files: {
      directory: resolve(required(env, 'FILES_DIR', 'the folder in which the contents of files lie')),
      most: wholeNumber(env, 'FILE_MAX_BYTES', 20 * MEBIBYTE, 1024 * MEBIBYTE),
      mostOf: {
        group_file: wholeNumber(env, 'GROUP_FILE_MAX_BYTES', 50 * MEBIBYTE, 1024 * MEBIBYTE),
      },
    },
    identity: {
      ...defaultIdentityOptions,
      setupToken: env.SETUP_TOKEN || null,
      version: productVersion(),
      session: {
        idleSeconds: wholeNumber(env, 'SESSION_IDLE_MINUTES', 12 * 60) * 60,
        absoluteSeconds: wholeNumber(env, 'SESSION_ABSOLUTE_HOURS', 14 * 24) * 3_600,
      },
    },
  };
}

function required(env: NodeJS.ProcessEnv, name: string, meaning: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is missing: ${meaning}`);
  return value;
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
