/**
 * Chance that depends on its name alone: the same key gives the same draw on every machine and in any
 * order, so that a question added to a template does not change the answers to all the others.
 */

/** FNV-1a with a final avalanche: 32 well-mixed bits of the key. */
function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A uniform draw from [0, 1). */
export function uniform(...key: (string | number)[]): number {
  return hash(key.join('\u0000')) / 2 ** 32;
}

/** A standard normal draw (Box–Muller), cut at ±3. */
export function normal(...key: (string | number)[]): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(...key, 'radius')));
  const draw = radius * Math.cos(2 * Math.PI * uniform(...key, 'angle'));
  return Math.max(-3, Math.min(3, draw));
}

/** One of the items, each as likely. */
export function pick<T>(items: readonly T[], ...key: (string | number)[]): T {
  return items[Math.floor(uniform(...key) * items.length)];
}
