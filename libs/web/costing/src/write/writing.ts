import type { CostingFault } from '@commonworks/domain-costing';
import { createContext, useContext } from 'react';
import type { TypedFigure } from './use-draft.js';

/** What fields of a scenario need from the form around them. */
export interface Writing {
  readonly typed: ReadonlyMap<string, TypedFigure>;
  readonly type: (path: string, figure: TypedFigure | null) => void;
  /** What is wrong, by its place in the model: `lines[2].share.floorPct`. */
  readonly faults: readonly CostingFault[];
}

export const WritingContext = createContext<Writing>({
  typed: new Map(),
  type: () => undefined,
  faults: [],
});

export const useWriting = (): Writing => useContext(WritingContext);
