import pg from 'pg';
import { AppError } from '../errors/app-error.js';

/** What of an error may stand in a log. */
export interface ErrorDescription {
  readonly name: string;
  readonly code?: string;
  /** Only where no value of a request can stand in it. */
  readonly message?: string;
  /** Of the database: the names of what a statement ran against. */
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  /** Of the operating system: what was tried. */
  readonly syscall?: string;
  /** Where it was thrown, without the message that V8 puts before it. */
  readonly stack: string;
  readonly cause?: ErrorDescription;
}

const CAUSES = 4;

/**
 * An error for the log, by an allow-list: whatever failed, no answer, e-mail address, token or hash comes with
 * it. Parameters and texts of statements, PostgreSQL's `detail`, and messages that could quote a value are
 * left out; the code, the names and the place say what happened.
 */
export function describeError(error: unknown, causes = CAUSES): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' };
  const cause = causes > 0 ? causeOf(error) : undefined;
  return {
    name: nameOf(error),
    ...texts(error, ['code', 'syscall', 'table', 'column', 'constraint']),
    ...messageOf(error),
    stack: placeOf(error),
    ...(cause === undefined ? {} : { cause: describeError(cause, causes - 1) }),
  };
}

/** Names are identifiers; anything else in their place is not one. */
const IDENTIFIER = /^\w{1,80}$/;
const nameOf = ({ name }: Error) => (IDENTIFIER.test(name) ? name : 'Error');

function texts(error: Error, keys: readonly string[]): Record<string, string> {
  const all = Object.entries(error).filter(
    ([key, value]) => keys.includes(key) && typeof value === 'string' && IDENTIFIER.test(value),
  );
  return Object.fromEntries(all) as Record<string, string>;
}

/**
 * Classes of PostgreSQL's errors whose messages name things of the schema or the server, never a value:
 * connection, constraint, transaction state, access, resources, operator, system.
 */
const NAMES_ONLY = /^(08|23|25|28|40|42501|53|55|57|58)/;
/** The driver's own words about a connection. */
const DRIVER_WORDS =
  /^(Connection terminated|Client (was closed|has encountered)|Query read timeout|timeout exce|timeout exp|Cannot use a pool)/;
/** What V8 says of our own mistakes; what it quotes is taken out. */
const V8_ERRORS: readonly unknown[] = [TypeError, ReferenceError];

function messageOf(error: Error): { message?: string } {
  const { message } = error;
  if (error instanceof AppError) return { message: error.messageKey };
  if (error instanceof pg.DatabaseError) return NAMES_ONLY.test(error.code ?? '') ? { message } : {};
  if ('syscall' in error || DRIVER_WORDS.test(message)) return { message };
  return V8_ERRORS.includes(error.constructor) ? { message: message.replace(/(["'`]).*\1/gs, '…') } : {};
}

/** TypeORM wraps the driver's error; ours have a cause, GraphQL's an original. */
function causeOf(error: Error): unknown {
  if ('driverError' in error) return error.driverError;
  if ('originalError' in error && error.originalError !== undefined) return error.originalError;
  return error.cause;
}

const placeOf = ({ stack = '' }: Error) =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at [^"'`]*$/.test(line))
    .map((line) => line.trim())
    .join('\n');
