import { costingBlocks } from '../costing/costing-blocks.js';
import { requirementBlocks } from '../requirements/requirement-blocks.js';
import type { KeptParts } from '../template/kept-parts.js';
import type { ShownRows } from '../template/template.js';

/** What a document keeps apart from its prose, as its clauses show it; what it keeps nothing of shows where rows will stand. */
export const shownRows =
  ({ requirements = [], costing }: KeptParts): ShownRows =>
  (rows, language) => {
    const blocks =
      rows === 'REQUIREMENTS'
        ? requirementBlocks(requirements, language)
        : costing
          ? costingBlocks(costing, language)
          : [];
    return blocks.length > 0 ? blocks : null;
  };
