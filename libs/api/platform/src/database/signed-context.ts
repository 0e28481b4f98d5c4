import { createHash, createHmac } from 'node:crypto';
import type { TenantContext } from '../context/tenant-context.js';

/** What of a context the database is told. */
export type ActingFor = Pick<
  TenantContext,
  'personId' | 'municipalityIds' | 'coordinatedConsortiumIds' | 'consortiumIds' | 'purpose'
>;

/** The key contexts are signed with: 32 random bytes, known to the api process and in a table only the owner reads. */
export type ContextKey = Buffer;

/** What tells a transaction from every other: PostgreSQL's process and the moment it began, as it says them. */
export interface TransactionMark {
  readonly pid: number;
  /** Seconds since 1970 with six decimals. */
  readonly began: string;
}

const SHA256_BLOCK_BYTES = 64;

/** @throws Error for a text that is not 64 hexadecimal digits */
export function parseContextKey(text: string): ContextKey {
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error('the context key is not 64 hexadecimal digits in lower case');
  return Buffer.from(text, 'hex');
}

/**
 * The text that is signed: purpose, person and the three lists. Its separator stands in none of them, so that
 * no two contexts have the same text.
 */
export const contextText = (acting: ActingFor): string =>
  [
    acting.purpose,
    acting.personId ?? '',
    ...[acting.municipalityIds, acting.coordinatedConsortiumIds, acting.consortiumIds].map(uuidArray),
  ].join('|');

const uuidArray = (ids: readonly string[]) => `{${ids.join(',')}}`;

/**
 * What signs this context on this role's connections, and no other. Derived from the key, so that it can be
 * handed to somebody who may act for this person, as `npm run db:context` does, without the key itself.
 */
export const deriveContextKey = (key: ContextKey, role: string, context: string): Buffer =>
  createHmac('sha256', key).update(`${role}|${context}`).digest();

/**
 * The signature of a context in one transaction; 64 hexadecimal digits. PostgreSQL computes the same in
 * `verified_context()`, so this changes by a migration alone.
 */
export function signContext(derived: Buffer, { pid, began }: TransactionMark): string {
  return sha256(derived, Buffer.from(`${pid}|${began}`)).toString('hex');
}

const sha256 = (...parts: Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** HMAC's two pads of the key, from which PostgreSQL computes an HMAC by two calls of `sha256`. */
export function contextKeyPads(key: ContextKey): { inner: Buffer; outer: Buffer } {
  const block = Buffer.concat([key, Buffer.alloc(SHA256_BLOCK_BYTES - key.length)]);
  return {
    inner: Buffer.from(block.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(block.map((byte) => byte ^ 0x5c)),
  };
}
