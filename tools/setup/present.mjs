/**
 * What was looked for, where its absence means that something else is wrong.
 *
 * @template T
 * @param {T | null | undefined} value
 * @param {string} what it is, in words
 * @returns {T}
 * @throws {Error} if there is none
 */
export function present(value, what) {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
