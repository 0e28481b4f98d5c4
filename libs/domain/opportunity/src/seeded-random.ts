const GOLDEN = 0x9e3779b9;

/**
 * Numbers from 0 to below 1, the same sequence on every machine for the same seed: a hash of the text (FNV-1a over its
 * UTF-16 units) starts a 32-bit generator (Mulberry32). To draw samples with, never to keep a secret with.
 */
export function seededRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) {
    state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  }
  return () => {
    state = (state + GOLDEN) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
