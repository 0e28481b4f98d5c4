import pg from 'pg';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';

/** PostgreSQL's code for an error of a statement, as 23505; an empty text for any other error. */
export const sqlState = (error: unknown): string => {
  const cause = driverError(error);
  return cause instanceof pg.DatabaseError ? (cause.code ?? '') : '';
};

/**
 * Codes by which a server says that this connection is over, or that it serves nobody at present: class 08, the
 * shutdowns and crashes of class 57, too many connections, and a transaction that idled too long.
 */
const SERVER_SAYS = /^(08...|57P0[1-5]|53300|25P03)$/;

/** Codes by which the operating system says that there is no way, or no longer. */
const SYSTEM_SAYS = new Set(
  'ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN'.split(
    ' ',
  ),
);

/** What the driver says without a code, of a connection that went away under a statement. */
const DRIVER_SAYS = /^(Connection terminated|Query read timeout)/;

/** What the driver says when no connection could be had in time. */
const TOO_LATE = /connection timeout|timeout exceeded|timeout expired/;

/** What the driver says of a statement that never left, because the connection had gone before. */
const NEVER_SENT = /^(Client has encountered a connection error|Client was closed|Cannot use a pool after)/;

/** Whether the connection is gone, so that an open transaction is undone by the server. */
export function isConnectionLost(error: unknown): boolean {
  const cause = driverError(error);
  const code = codeOf(cause);
  return (
    isNeverSent(error) ||
    SERVER_SAYS.test(code) ||
    SYSTEM_SAYS.has(code) ||
    DRIVER_SAYS.test(messageOf(cause))
  );
}

/** Whether the statement never left this process: the server has certainly not carried it out. */
export const isNeverSent = (error: unknown): boolean =>
  error instanceof QueryRunnerAlreadyReleasedError || NEVER_SENT.test(messageOf(driverError(error)));

/** Whether no connection was to be had within the time allowed. */
export const isConnectionLate = (error: unknown): boolean => TOO_LATE.test(messageOf(driverError(error)));

/** Whether the server had no room on its disk, or no memory. What it was asked to write it has not written. */
export const isOutOfRoom = (error: unknown): boolean => /^53[12]00$/.test(sqlState(error));

const driverError = (error: unknown): unknown =>
  error instanceof QueryFailedError ? error.driverError : error;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');
