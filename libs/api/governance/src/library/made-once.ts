/** What a failure is answered with until it may be tried anew. */
interface Failed {
  readonly error: unknown;
  readonly until: number;
}

/**
 * Things that are made when somebody wants them first, and kept. Whoever wants one that is being made waits for it; one that
 * failed is not tried again for a while, however often it is asked for. As many are kept as there are keys: give it few.
 */
export class MadeOnce<T> {
  private readonly made = new Map<string, Promise<T>>();
  private readonly failed = new Map<string, Failed>();

  /** @param pause after a failure, in milliseconds */
  constructor(
    private readonly pause: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws what the maker throws, and that again until the pause is over */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const failed = this.failed.get(key);
    if (failed && this.now() < failed.until) return Promise.reject(failed.error);
    const known = this.made.get(key);
    if (known) return known;
    const making = make();
    this.made.set(key, making);
    making.catch((error: unknown) => {
      this.made.delete(key);
      this.failed.set(key, { error, until: this.now() + this.pause });
    });
    return making;
  }
}
