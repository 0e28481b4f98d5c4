/**
 * What a failed call of the system, or a refused statement, is known by: `ENOENT`, `42501`.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function codeOf(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * What was wrong, in words.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function messageOf(error) {
  const isWorded = typeof error === 'object' && error !== null && 'message' in error;
  return String(isWorded ? error.message : error);
}
