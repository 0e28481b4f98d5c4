import type { PlannedRelease, Shared } from './stored-release.js';

const member = (priority: number, readiness: number, improvement: number): Shared => ({
  priority,
  readiness,
  improvement,
});

/**
 * Three services of four municipalities of the same size: the first is wanted by all and supplied by nobody, the second
 * wanted by one and supplied by two, the third wanted by nobody and supplied by nobody.
 */
export const THREE_SERVICES: PlannedRelease = {
  populations: [10_000, 10_000, 10_000, 10_000],
  shared: [
    [member(5, 1, 2), member(5, 1, 5), member(5, 1, 5), member(5, 1, 5)],
    [member(5, 1, 5), member(1, 5, 5), member(1, 5, 5), member(1, 1, 1)],
    [member(1, 1, 1), member(1, 1, 1), member(1, 1, 1), member(1, 1, 1)],
  ],
};
