/**
 * The file whose specs are defined or run in this process.
 *
 * @type {{ globals: typeof import('@jest/globals') | Record<string, never> }}
 */
export const CURRENT = { globals: {} };
