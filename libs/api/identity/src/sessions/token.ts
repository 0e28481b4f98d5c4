import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in a cookie and in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: with the table alone nobody can make the token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whether the text could be a token at all. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);
