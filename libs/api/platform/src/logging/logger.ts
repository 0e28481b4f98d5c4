import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { describeError } from './describe-error.js';

export type { Logger } from 'pino';

/** Injection token of the process's logger. */
export const LOGGER = Symbol('LOGGER');

/**
 * A logger that writes one JSON object a line. Of errors it writes what `describeError` lets through.
 * @param destination standard output where none is given
 */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: undefined,
      serializers: { err: describeError },
      formatters: { level: (label) => ({ level: label }), log: withoutRawErrors },
    },
    destination,
  );

/** An error under another name than `err` is described all the same. */
function withoutRawErrors(fields: Record<string, unknown>): Record<string, unknown> {
  const raw = Object.entries(fields).filter(([key, value]) => key !== 'err' && value instanceof Error);
  if (raw.length === 0) return fields;
  return { ...fields, ...Object.fromEntries(raw.map(([key, value]) => [key, describeError(value)])) };
}

/** Nest's own messages, through our logger: its words and who says them, nothing of what it caught but `err`. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  private write(level: 'debug' | 'warn' | 'error', message: unknown, rest: readonly unknown[]): void {
    const by = rest.at(-1);
    const from = typeof by === 'string' && /^\w+$/.test(by) ? { from: by } : {};
    const err = [message, ...rest].find((part) => part instanceof Error);
    // With a stack beside it, a text is the message of an error that was caught.
    const isWords = typeof message === 'string' && rest.every((part) => part === by);
    this.logger[level]({ ...from, ...(err ? { err } : {}) }, isWords ? message : 'caught by the framework');
  }
}
