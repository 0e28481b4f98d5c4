import { atomsOf } from './atoms.js';
import { type Contribution, type ReleasedCell } from './cell.js';
import { codesOf } from './distribution.js';

/** So many steps a search may take; what it has not decided by then counts as telling. */
const PATIENCE = 20_000;

/** How many of each atom chose each option. */
type World = readonly (readonly number[])[];

/** A reader who gave a hidden answer: of which atom, and which option. */
interface Reader {
  readonly atom: number;
  readonly option: number;
}

/** Counts that are published, cut into atoms: municipalities that are in the same cells cannot be told apart. */
interface Published {
  /** How many municipalities each atom has. */
  readonly sizes: readonly number[];
  /** What they chose in truth. */
  readonly truth: World;
  /** The cells that each atom is in. */
  readonly cellsOf: readonly (readonly number[])[];
  /** By cell and option, the entry that counts it: those put together as other share one. */
  readonly entryOf: readonly (readonly number[])[];
  /** By cell and entry, how many hidden it counts. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Whether the counts of these cells together, read with whole numbers in mind, leave a hidden municipality one option only:
 * for anybody, or for a hidden contributor who knows the own answer. A search over everything that fits what is published;
 * what it cannot look through counts as telling.
 *
 * Example: of six hidden, *C* was chosen by 3, and 3 stand together as *A or B*. Of six others, of whom three are the same,
 * *A* was chosen by 3, *B* by 3 and *C* by nobody. So none of the common three chose *C*, they are all of *A or B*, and the
 * three others of the first cell chose *C*. No difference of the two cells says so.
 *
 * Who may choose several options is not looked at here.
 */
export function countsTell(
  cells: readonly ReleasedCell[],
  answers: ReadonlyMap<string, Contribution>,
): boolean {
  const counted = cells.filter(({ hidden, counts }) => hidden.length > 0 && counts !== null);
  if (counted.length < 2) return false;
  const published = publishedOf(counted, answers);
  return published !== null && findsOut(published);
}

function publishedOf(
  cells: readonly ReleasedCell[],
  answers: ReadonlyMap<string, Contribution>,
): Published | null {
  const { atoms, vectors } = atomsOf(cells.map(({ hidden }) => new Set(hidden)));
  const optionOf = new Map<string, string>();
  for (const id of atoms.flat()) {
    const codes = [...codesOf(answers.get(id)?.value ?? [])];
    if (codes.length !== 1) return null;
    optionOf.set(id, codes[0]);
  }
  const options = [...new Set(optionOf.values())].sort();
  const truth = atoms.map((ids) =>
    options.map((option) => ids.filter((id) => optionOf.get(id) === option).length),
  );
  const entryOf = cells.map(({ counts }) => {
    const together = counts?.other?.values ?? [];
    return options.map((option, at) => (together.includes(option) ? options.length : at));
  });
  const counts = cells.map(({ hidden }, cell) => {
    const found = Array.from({ length: options.length + 1 }, () => 0);
    for (const id of hidden) found[entryOf[cell][options.indexOf(optionOf.get(id) ?? '')]] += 1;
    return found;
  });
  const cellsOf = atoms.map((_, atom) =>
    cells.map((_, cell) => cell).filter((cell) => vectors[cell][atom] !== 0),
  );
  return { sizes: atoms.map((ids) => ids.length), truth, cellsOf, entryOf, counts };
}

function findsOut(published: Published): boolean {
  const { truth } = published;
  const readers = truth.flatMap((chosen, atom) =>
    chosen.flatMap((number, option): Reader[] => (number > 0 ? [{ atom, option }] : [])),
  );
  // Other worlds that were found once serve for everybody whom they fit.
  const others: World[] = [];
  return truth.some((chosen, atom) =>
    [null, ...readers].some((reader) => {
      const rest = chosen.map((number, option) => number - (isOf(reader, atom, option) ? 1 : 0));
      const given = rest.flatMap((number, option) => (number > 0 ? [option] : []));
      // Where the others of an atom gave several answers, any of them may have given any.
      if (given.length !== 1) return false;
      const [option] = given;
      const leaves = (world: World) => world[atom][option] < chosen[option] && fits(world, reader);
      if (others.some(leaves)) return false;
      const other = findOther(published, atom, option, reader);
      if (other) others.push(other);
      return other === null;
    }),
  );
}

const isOf = (reader: Reader | null, atom: number, option: number) =>
  reader !== null && reader.atom === atom && reader.option === option;

/** Whether the reader, who knows the own answer, holds this world for possible. */
const fits = (world: World, reader: Reader | null) =>
  reader === null || world[reader.atom][reader.option] > 0;

/**
 * A world that gives all the same counts, and in which fewer of the atom chose the option than in truth; null where there is
 * none, or none was found in time. It is looked for near the truth first.
 */
function findOther(
  { sizes, truth, cellsOf, entryOf, counts }: Published,
  atom: number,
  option: number,
  reader: Reader | null,
): World | null {
  const options = truth[0].length;
  // The atom that has to differ comes first, so that all else is made to fit it.
  const order = [atom, ...sizes.map((_, at) => at).filter((at) => at !== atom)];
  const lastOf = counts.map((_, cell) => order.findLastIndex((at) => cellsOf[at].includes(cell)));
  const left = counts.map((entries) => [...entries]);
  const world = truth.map((chosen) => [...chosen]);
  let steps = 0;

  const room = (at: number, choice: number) =>
    Math.min(...cellsOf[at].map((cell) => left[cell][entryOf[cell][choice]]));
  const take = (at: number, choice: number, number: number) => {
    world[at][choice] = number;
    for (const cell of cellsOf[at]) left[cell][entryOf[cell][choice]] -= number;
  };
  const settled = (turn: number) =>
    lastOf.every((last, cell) => last !== turn || left[cell].every((number) => number === 0));

  const choose = (turn: number, choice: number, remaining: number): boolean => {
    steps += 1;
    if (steps > PATIENCE) return false;
    if (turn === order.length) return true;
    const at = order[turn];
    if (choice === options)
      return remaining === 0 && settled(turn) && choose(turn + 1, 0, sizes[order[turn + 1]]);
    const most = Math.min(
      remaining,
      room(at, choice),
      at === atom && choice === option ? truth[at][choice] - 1 : Infinity,
    );
    const least = Math.max(choice === options - 1 ? remaining : 0, isOf(reader, at, choice) ? 1 : 0);
    for (const number of nearest(truth[at][choice], least, most)) {
      take(at, choice, number);
      if (choose(turn, choice + 1, remaining - number)) return true;
      take(at, choice, -number);
    }
    return false;
  };
  return choose(0, 0, sizes[atom]) ? world : null;
}

/** The whole numbers from `least` to `most`, those nearest to one first. */
function* nearest(to: number, least: number, most: number): Generator<number> {
  const start = Math.min(Math.max(to, least), most);
  for (let away = 0; start - away >= least || start + away <= most; away += 1) {
    if (start - away >= least && start - away <= most) yield start - away;
    if (away > 0 && start + away <= most) yield start + away;
  }
}
