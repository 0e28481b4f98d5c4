import { foldProduct } from '@commonworks/domain-assessment';
import { type OpportunityWholeFragment } from '@commonworks/web-graphql';

export type OpportunityWindow = OpportunityWholeFragment['windows'][number];
export type SystemEvidence = OpportunityWholeFragment['evidence'][number];

/** A window that two or more share, and the systems it was made of, by municipality. */
export interface SharedWindow {
  readonly window: OpportunityWindow;
  readonly systems: readonly SystemEvidence[];
}

/** The windows in which two or more municipalities can replace a product, in their order. */
export function sharedWindows({ windows, evidence }: OpportunityWholeFragment): SharedWindow[] {
  return windows
    .filter(({ municipalityCount }) => municipalityCount > 1)
    .map((window) => ({ window, systems: evidence.filter((system) => isOf(system, window)) }));
}

function isOf(system: SystemEvidence, window: OpportunityWindow): boolean {
  return (
    system.questionId === window.questionId && foldProduct(system.product) === foldProduct(window.product)
  );
}
