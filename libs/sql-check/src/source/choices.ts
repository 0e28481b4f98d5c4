/**
 * Decisions of which the text alone does not tell the outcome, such as the branch of a `switch`. An evaluation asks
 * for each as it comes to it; run again after `next`, it takes the branches that are still missing.
 */
export class Choices {
  private path: { taken: number; of: number }[] = [];
  private position = 0;
  private remembered = new Map<unknown, Map<unknown, number>>();

  /**
   * One of `of` ways, counted from 0. The same place in the same call gives the same answer throughout one run:
   * table and column that come from one branch belong together.
   */
  choose(place: unknown, call: unknown, of: number): number {
    if (of < 2) return 0;
    const known = this.remembered.get(place)?.get(call);
    if (known !== undefined) return known;
    const step = (this.path[this.position] ??= { taken: 0, of });
    this.position += 1;
    const calls = this.remembered.get(place) ?? new Map<unknown, number>();
    this.remembered.set(place, calls.set(call, step.taken));
    return step.taken;
  }

  /** Makes ready for the next run. @returns false where every way was taken */
  next(): boolean {
    this.path.length = this.position;
    this.position = 0;
    this.remembered = new Map();
    for (let last = this.path.at(-1); last; last = this.path.at(-1)) {
      if (++last.taken < last.of) return true;
      this.path.pop();
    }
    return false;
  }
}
