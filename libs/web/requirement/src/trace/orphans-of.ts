import { type SpecifiedDocument } from '../frame/of-requirements.js';

/** Numbers of requirements that lead back to no need. */
export const orphansOf = (rows: SpecifiedDocument['traceability']): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ requirementId, gaps }) =>
      requirementId && gaps.includes('NO_NEED') ? [requirementId] : [],
    ),
  );
