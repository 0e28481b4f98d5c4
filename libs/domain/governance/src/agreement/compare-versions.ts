import { diffWordsWithSpace } from 'diff';

/** A clause as it reads in one version. */
export interface ReadClause {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

export interface DiffPiece {
  readonly change: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/** What became of one clause; where it stands in only one of the versions, that one's alone. */
export interface ClauseDifference {
  readonly id: string;
  readonly change: 'SAME' | 'CHANGED' | 'ADDED' | 'REMOVED';
  /** Its numbers; null where it is not there. A clause that was only numbered anew is the same. */
  readonly numberBefore: string | null;
  readonly numberAfter: string | null;
  readonly title: readonly DiffPiece[];
  readonly text: readonly DiffPiece[];
}

/** How long comparing all clauses may take, in milliseconds; what is not done by then is shown as taken out and put in. */
export const COMPARE_LIMIT = 500;

/**
 * What is otherwise between two versions, clause by clause in the order of the later one; a clause that was taken out stands
 * after the one that it followed.
 */
export function compareVersions(
  before: readonly ReadClause[],
  after: readonly ReadClause[],
  { limit = COMPARE_LIMIT, now = () => Date.now() }: { limit?: number; now?: () => number } = {},
): ClauseDifference[] {
  const end = now() + limit;
  const pieces = (from: string, to: string) => comparePieces(from, to, end - now());
  const earlier = new Map(before.map((clause) => [clause.id, clause]));
  return inOrder(before, after).map(({ id, old, current }) => ({
    id,
    change: changeOf(old, current),
    numberBefore: old?.number ?? null,
    numberAfter: current?.number ?? null,
    title: pieces(old?.title ?? '', current?.title ?? ''),
    text: pieces(earlier.get(id)?.text ?? '', current?.text ?? ''),
  }));
}

function changeOf(old: ReadClause | undefined, current: ReadClause | undefined): ClauseDifference['change'] {
  if (!old) return 'ADDED';
  if (!current) return 'REMOVED';
  return old.title === current.title && old.text === current.text ? 'SAME' : 'CHANGED';
}

interface Pair {
  readonly id: string;
  readonly old: ReadClause | undefined;
  readonly current: ReadClause | undefined;
}

function inOrder(before: readonly ReadClause[], after: readonly ReadClause[]): Pair[] {
  const earlier = new Map(before.map((clause) => [clause.id, clause]));
  const pairs: Pair[] = after.map((current) => ({ id: current.id, old: earlier.get(current.id), current }));
  before.forEach((old, index) => {
    if (pairs.some(({ id }) => id === old.id)) return;
    const previous = before[index - 1]?.id;
    const at = previous === undefined ? 0 : pairs.findIndex(({ id }) => id === previous) + 1;
    pairs.splice(at, 0, { id: old.id, old, current: undefined });
  });
  return pairs;
}

function comparePieces(from: string, to: string, timeout: number): DiffPiece[] {
  if (from === to) return from === '' ? [] : [{ change: 'SAME', text: from }];
  const changes =
    timeout > 0 && from !== '' && to !== '' ? diffWordsWithSpace(from, to, { timeout }) : undefined;
  if (changes)
    return changes.map(({ added, removed, value }) => ({
      change: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
      text: value,
    }));
  const whole: DiffPiece[] = [
    { change: 'REMOVED', text: from },
    { change: 'ADDED', text: to },
  ];
  return whole.filter(({ text }) => text !== '');
}
