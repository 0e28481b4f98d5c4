import { boxesMeet } from '../geometry/geometry.js';
import { type Draft, mutualTangle } from './label-tangle.js';

/** A place that a label could have, with what it costs whatever the others do. */
export interface Option {
  draft: Draft;
  cost: number;
}

/** How many pairs of labels are looked at in all, so that many labels take no longer than few. */
const PAIRS = 300_000;
/** How often a label that is in nobody's way is left where it is. */
const STAY = 0.7;
/** Costs that are accepted on the way to something clearer: at first many, in the end none. */
const WARMTH = { from: 70, to: 1 };
/** Labels may pass through one another on the way, but not stay there. */
const OVERLAP = 300;

/** Numbers between 0 and 1 that look like chance and are the same every time. */
function chances(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * Moves labels that stand in one another's way, where none could move alone: by trying places at random and keeping
 * what is clearer, and for a while also what is not (simulated annealing). Gives the clearest that was found, as the
 * options of each label; never less clear than the first option of each.
 */
export function untangle(options: readonly (readonly Option[])[], gap: number): Option[] {
  const chance = chances();
  const between = (a: Option, b: Option) =>
    mutualTangle(a.draft, b.draft) + (boxesMeet(a.draft.box, b.draft.box, gap) ? OVERLAP : 0);
  const current = options.map(([first]) => first);
  const withOthers = (index: number, option: Option) =>
    current.reduce((sum, other, at) => (at === index ? sum : sum + between(option, other)), 0);
  const tangled = current.map((option, index) => withOthers(index, option));
  let [clearest, lowest, total] = [[...current], 0, 0];
  const steps = PAIRS / options.length;
  for (let step = 0; step < steps; step += 1) {
    const index = Math.floor(chance() * options.length);
    if (tangled[index] === 0 && chance() < STAY) continue;
    const former = current[index];
    // The cheaper ones, which come first, are tried more often.
    const option = options[index][Math.floor(chance() ** 2 * options[index].length)];
    const tangle = withOthers(index, option);
    const more = option.cost - former.cost + tangle - tangled[index];
    const warmth = WARMTH.from * (WARMTH.to / WARMTH.from) ** (step / steps);
    if (more > 0 && chance() >= Math.exp(-more / warmth)) continue;
    current.forEach((other, at) => {
      if (at !== index) tangled[at] += between(option, other) - between(former, other);
    });
    [current[index], tangled[index]] = [option, tangle];
    total += more;
    if (total < lowest) [clearest, lowest] = [[...current], total];
  }
  return clearest;
}
