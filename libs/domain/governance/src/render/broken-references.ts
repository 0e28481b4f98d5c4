import type { Filling, GovernanceTemplate } from '../template/template.js';
import { namesIn } from './split-marks.js';
import { partsOf, standingClauses, textsOf } from './standing-clauses.js';

/** A clause that speaks of another that does not stand. */
export interface BrokenReference {
  readonly clauseId: string;
  /** The id of a clause, or of a paragraph. */
  readonly to: string;
}

/**
 * References that lead nowhere, because what they lead to is left out or does not stand at this level. Whoever leaves a
 * clause out is asked about these first: a document that has one is not rendered at all.
 * @param withOptions those of options that are not taken as well, as a blank template shows them
 */
export function brokenReferences(
  template: Pick<GovernanceTemplate, 'clauses'>,
  filling: Filling,
  withOptions = false,
): BrokenReference[] {
  const standing = standingClauses(template, filling);
  const places = new Set(
    standing.flatMap((clause) => [
      clause.id,
      ...partsOf(clause, filling).flatMap((part) => (part.type === 'paragraph' && part.id ? [part.id] : [])),
    ]),
  );
  return standing.flatMap((clause) => {
    const texts = partsOf(clause, filling).flatMap((part) =>
      textsOf(part, clause, withOptions ? null : filling),
    );
    const named = texts.flatMap(({ en, fr }) => [...namesIn(en, 'clause'), ...namesIn(fr, 'clause')]);
    return [...new Set(named)].filter((to) => !places.has(to)).map((to) => ({ clauseId: clause.id, to }));
  });
}
