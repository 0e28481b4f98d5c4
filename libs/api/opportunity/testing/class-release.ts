import type { PlannedRelease } from './stored-release.js';

const system = (product: string, status: string | null) => ({
  system: {
    product,
    vendor: null,
    hosting: 'ON_PREMISE',
    version: null,
    supportEnds: product.toUpperCase() === 'CLASS' ? '2017-12-31' : null,
    plannedReplacement: null,
    replacement: status && { status, from: null, to: null },
  },
});

/**
 * The published case: five municipalities, of which two use CLASS, two are replacing it and one has replaced it. It says
 * nothing of priorities, so that urgency alone is known.
 */
export const CLASS_RELEASE: PlannedRelease = {
  populations: [76_000, 129_000, 97_000, 166_000, 133_000],
  shared: [
    [
      system('CLASS', null),
      system('Class', 'UNDECIDED'),
      system('CLASS', 'REPLACING'),
      system('CLASS', 'REPLACING'),
      system('ActiveNet', 'DONE'),
    ],
  ],
  closesOn: '2017-07-01',
};
