export interface LineLimits {
  /** How many may be at it at the same time. */
  readonly atOnce: number;
  /** How many may wait for their turn. */
  readonly waiting: number;
  /** How long one waits at most, in milliseconds. */
  readonly patience: number;
}

/** Says that somebody is done. The second call and those after it do nothing. */
export type Leave = () => void;

/** Lets a few through at a time, the others in the order they came. */
export class WaitingLine {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly limits: LineLimits) {}

  /** Nobody is inside and nobody waits. */
  get isEmpty(): boolean {
    return this.inside === 0;
  }

  /**
   * Resolves when it is one's turn.
   * @returns null where too many wait already, or the turn did not come in time
   */
  enter(): Promise<Leave | null> {
    if (this.inside < this.limits.atOnce) {
      this.inside += 1;
      return Promise.resolve(this.leaving());
    }
    if (this.line.length >= this.limits.waiting) return Promise.resolve(null);
    return new Promise((resolve) => {
      const admit = () => {
        clearTimeout(timer);
        resolve(this.leaving());
      };
      const timer = setTimeout(() => {
        this.line.splice(this.line.indexOf(admit), 1);
        resolve(null);
      }, this.limits.patience);
      this.line.push(admit);
    });
  }

  private leaving(): Leave {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.line.shift();
      // Who comes next takes the place of who leaves: the number inside stays.
      if (next) next();
      else this.inside -= 1;
    };
  }
}
