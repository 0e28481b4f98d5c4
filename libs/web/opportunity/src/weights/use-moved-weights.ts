import { STANDARD_WEIGHTS, type Weights } from '@commonworks/domain-opportunity';
import { type SavedWeightsFragment } from '@commonworks/web-graphql';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { weightsOf } from '../frame/factor-values.js';
import { asSliders, readWeights, sameWeights, writeWeights } from './moved-weights.js';

const PARAM = 'weights';

export interface MovedWeights {
  /** What the order follows, as sliders stand. */
  readonly shown: Weights;
  /** Other weights than the saved ones; null while the saved ones hold. */
  readonly moved: Weights | null;
  readonly isStandard: boolean;
  /** While a slider is moved. */
  readonly move: (weights: Weights) => void;
  /** Once it is let go: the address then says the weights, so that the view can be sent to a colleague. */
  readonly settle: (weights: Weights) => void;
  /** Takes back what was moved. */
  readonly back: () => void;
}

/** The weights that are looked at: those saved, or others that whoever may move them has not saved. */
export function useMovedWeights(saved: SavedWeightsFragment | null, mayMove: boolean): MovedWeights {
  const [address, setAddress] = useSearchParams();
  // Once one was moved, the address follows: what it says comes too late for the next step of a slider.
  const [chosen, setChosen] = useState<Weights | 'saved' | null>(null);
  const standing = saved ? weightsOf(saved) : STANDARD_WEIGHTS;
  const written = address.get(PARAM);
  const wanted = chosen ?? readWeights(written);
  const asked = mayMove && wanted !== 'saved' ? wanted : null;
  const moved = asked && !sameWeights(asked, standing) ? asked : null;
  const write = (weights: Weights | null) => {
    setChosen(weights ?? 'saved');
    const next = weights && !sameWeights(weights, standing) ? writeWeights(weights) : null;
    if (next === written) return;
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (next) after.set(PARAM, next);
        else after.delete(PARAM);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  const shown = asked ?? asSliders(standing);
  return {
    shown,
    moved,
    isStandard: sameWeights(shown, STANDARD_WEIGHTS),
    move: setChosen,
    settle: write,
    back: () => write(null),
  };
}
