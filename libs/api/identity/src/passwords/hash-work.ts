const ARGON2ID = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/;

/**
 * What it takes to compute a hash: KiB of memory times passes over it, as its own text says. 0 for a hash of
 * another kind, which is to be replaced whatever it costs.
 */
export function workOf(passwordHash: string): number {
  const [, memory, passes] = ARGON2ID.exec(passwordHash) ?? [];
  return Number(memory ?? 0) * Number(passes ?? 0);
}
