import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Unit, UnitLook } from './units.js';

export type Change = 'SAME' | 'ADDED' | 'REMOVED';

export interface Piece {
  readonly change: Change;
  readonly text: string;
}

/** A paragraph or a row of either version or of both; where it is of both, its words may differ. */
export interface TrackedUnit {
  readonly change: Change;
  readonly look: UnitLook;
  /** As the texts of a unit, each in its pieces. */
  readonly texts: readonly (readonly Piece[])[];
}

/** How long comparing may take, in milliseconds; what is not done by then is taken out and put in as a whole. */
const LIMIT = 3_000;
/** More pairs than these are not looked at one by one. */
const MOST_PAIRS = 10_000;
/** Paragraphs that share fewer of their words are two. */
const ALIKE = 0.4;

/** What became of one document in another, in the order of both: what was taken out stands before what took its place. */
export function compareUnits(
  before: readonly Unit[],
  after: readonly Unit[],
  now: () => number = Date.now,
): TrackedUnit[] {
  const end = now() + LIMIT;
  const [keysBefore, keysAfter] = [before.map(keyOf), after.map(keyOf)];
  const changes = diffArrays(keysBefore, keysAfter, { timeout: LIMIT }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  const tracked: TrackedUnit[] = [];
  let [from, to] = [0, 0];
  let gone: readonly Unit[] = [];
  let come: readonly Unit[] = [];
  const settle = () => {
    tracked.push(...changed(gone, come, () => end - now()));
    [gone, come] = [[], []];
  };
  for (const { removed, added, count = 0 } of changes) {
    if (removed) gone = [...gone, ...before.slice(from, (from += count))];
    else if (added) come = [...come, ...after.slice(to, (to += count))];
    else {
      settle();
      tracked.push(...after.slice(to, (to += count)).map((unit) => whole(unit, 'SAME')));
      from += count;
    }
  }
  settle();
  return tracked;
}

const keyOf = ({ look, texts }: Unit): string => JSON.stringify([look, texts]);

const whole = ({ look, texts }: Unit, change: Change): TrackedUnit => ({
  change,
  look,
  texts: texts.map((text) => (text === '' ? [] : [{ change, text }])),
});

/** What was taken out and what was put in at one place: those that are alike are one that was changed. */
function changed(gone: readonly Unit[], come: readonly Unit[], left: () => number): TrackedUnit[] {
  const tracked: TrackedUnit[] = [];
  let [from, to] = [0, 0];
  const pass = (untilGone: number, untilCome: number) => {
    tracked.push(...gone.slice(from, untilGone).map((unit) => whole(unit, 'REMOVED')));
    tracked.push(...come.slice(to, untilCome).map((unit) => whole(unit, 'ADDED')));
    [from, to] = [untilGone, untilCome];
  };
  for (const [was, is] of pairsOf(gone, come)) {
    pass(was, is);
    const [old, current] = [gone[was], come[is]];
    if (!old || !current) continue;
    tracked.push({
      change: 'SAME',
      look: current.look,
      texts: current.texts.map((text, at) => piecesOf(old.texts[at] ?? '', text, left())),
    });
    [from, to] = [was + 1, is + 1];
  }
  pass(gone.length, come.length);
  return tracked;
}

/** Which are alike, in the order of both, so that together they have most in common. */
function pairsOf(gone: readonly Unit[], come: readonly Unit[]): [number, number][] {
  if (gone.length * come.length > MOST_PAIRS) return [];
  const [bagsGone, bagsCome] = [gone.map(bagOf), come.map(bagOf)];
  const width = come.length + 1;
  const best = new Float64Array((gone.length + 1) * width);
  const scoreOf = (was: number, is: number): number =>
    keyOfLook(gone[was]) === keyOfLook(come[is]) ? likeness(bagsGone[was], bagsCome[is]) : 0;
  const at = (was: number, is: number) => best[was * width + is] ?? 0;
  for (let was = gone.length - 1; was >= 0; was -= 1)
    for (let is = come.length - 1; is >= 0; is -= 1) {
      const score = scoreOf(was, is);
      const paired = score >= ALIKE ? score + at(was + 1, is + 1) : 0;
      best[was * width + is] = Math.max(paired, at(was + 1, is), at(was, is + 1));
    }
  const pairs: [number, number][] = [];
  for (let was = 0, is = 0; was < gone.length && is < come.length;) {
    const score = scoreOf(was, is);
    if (score >= ALIKE && at(was, is) === score + at(was + 1, is + 1)) pairs.push([was++, is++]);
    else if (at(was, is) === at(was + 1, is)) was += 1;
    else is += 1;
  }
  return pairs;
}

const keyOfLook = (unit: Unit | undefined): string => JSON.stringify([unit?.look, unit?.texts.length]);

const bagOf = ({ texts }: Unit): readonly string[] => texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many of their words two texts share, from 0 to 1; each word as often as it is there. */
function likeness(one: readonly string[] = [], other: readonly string[] = []): number {
  if (one.length + other.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared += 1;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
}

function piecesOf(from: string, to: string, timeout: number): Piece[] {
  if (from === to) return to === '' ? [] : [{ change: 'SAME', text: to }];
  const words =
    timeout > 0 && from !== '' && to !== '' ? diffWordsWithSpace(from, to, { timeout }) : undefined;
  const pieces: Piece[] = words
    ? words.map(({ added, removed, value }) => ({
        change: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
        text: value,
      }))
    : [
        { change: 'REMOVED', text: from },
        { change: 'ADDED', text: to },
      ];
  return pieces.filter(({ text }) => text !== '');
}
