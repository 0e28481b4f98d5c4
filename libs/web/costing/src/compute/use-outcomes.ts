import type { CostingInput } from '@commonworks/domain-costing';
import { useEffect, useMemo, useRef, useState } from 'react';
import { computeApart } from './computing-thread.js';
import { sharesIn, summarise, type Outcome } from './summary.js';

/** Up to so many shares a costing is computed where it is asked: in a few milliseconds, within the frame. */
const AT_ONCE = 4_000;

export interface Asked {
  readonly id: string;
  readonly input: CostingInput;
}

export interface Computed {
  /** Null while the first is still computed. */
  readonly outcome: Outcome | null;
  /** It is of what stood before: what stands now is being computed. */
  readonly isBehind: boolean;
}

interface Done {
  readonly input: CostingInput;
  readonly outcome: Outcome;
}

/** Of every input that was computed, so that one that comes back is there at once. */
const known = new WeakMap<CostingInput, Outcome>();

function knownOutcome(input: CostingInput): Outcome | null {
  const before = known.get(input);
  if (before) return before;
  if (sharesIn(input) > AT_ONCE) return null;
  const outcome = summarise(input);
  known.set(input, outcome);
  return outcome;
}

/**
 * What these costings come to, by id. Small ones are computed at once; a large one on a thread of its own, of which
 * the figures from before stay until the new ones are there. Of changes that come faster than that, the last counts.
 */
export function useOutcomes(asked: readonly Asked[]): ReadonlyMap<string, Computed> {
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(new Map());
  const running = useRef(new Map<string, CostingInput>());
  const latest = useRef(asked);

  const computed = useMemo(
    () =>
      new Map(
        asked.map(({ id, input }): [string, Computed] => {
          const outcome = knownOutcome(input);
          const before = done.get(id);
          if (outcome) return [id, { outcome, isBehind: false }];
          return [id, { outcome: before?.outcome ?? null, isBehind: true }];
        }),
      ),
    [asked, done],
  );

  useEffect(() => {
    latest.current = asked;
    const compute = ({ id, input }: Asked): void => {
      if (running.current.has(id) || known.has(input)) return;
      running.current.set(id, input);
      const finish = (outcome: Outcome) => {
        known.set(input, outcome);
        running.current.delete(id);
        setDone((before) => new Map(before).set(id, { input, outcome }));
        const next = latest.current.find((each) => each.id === id);
        if (next && next.input !== input) compute(next);
      };
      // Where there is no thread, typing stops for a moment, and the figures are there all the same.
      computeApart(input).then(finish, () => finish(summarise(input)));
    };
    asked.forEach(compute);
  }, [asked]);

  return computed;
}
