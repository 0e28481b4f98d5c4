import { type OpportunityWholeFragment } from '@commonworks/web-graphql';

export type OpportunityWindow = OpportunityWholeFragment['windows'][number];
export type SystemEvidence = OpportunityWholeFragment['evidence'][number];

/** So many users of a product have room in a picture; a table holds them all. */
export const MOST_DRAWN = 40;

/** A window that two or more share, and the systems it was made of. */
export interface SharedWindow {
  readonly window: OpportunityWindow;
  /** All of them, by municipality. */
  readonly systems: readonly SystemEvidence[];
  /** Those in the picture: whose time is known before the others. */
  readonly drawn: readonly SystemEvidence[];
}

/** The windows in which two or more municipalities can replace a product, in their order. */
export function sharedWindows({ windows, evidence }: OpportunityWholeFragment): SharedWindow[] {
  return windows
    .filter(({ municipalityCount }) => municipalityCount > 1)
    .map((window) => {
      const systems = evidence.filter((system) => isOf(system, window));
      const isKnown = ({ from }: SystemEvidence) => from !== null;
      const known = systems.filter(isKnown);
      const unknown = systems.filter((system) => !isKnown(system));
      return { window, systems, drawn: [...known, ...unknown].slice(0, MOST_DRAWN) };
    });
}

function isOf(system: SystemEvidence, window: OpportunityWindow): boolean {
  return system.questionId === window.questionId && system.productKey === window.productKey;
}
