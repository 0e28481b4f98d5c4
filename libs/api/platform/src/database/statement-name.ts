import { createHash, randomBytes } from 'node:crypto';

/** So that nobody who can only send statements knows a name: who did could put another statement under it. */
const SALT = randomBytes(16);

const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement prepared: parsing, the rewriting for row-level security
 * and planning take longer than most statements run. Texts of statements are constant, so they are few.
 */
export function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(SALT).update(sql).digest('base64url');
  names.set(sql, name);
  return name;
}
