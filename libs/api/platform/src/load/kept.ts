/** Values kept in this process, those last asked for: what is longest ago goes when there are too many. */
export class Kept<V> {
  private readonly values = new Map<string, V>();

  /** @param most values kept */
  constructor(private readonly most: number) {}

  get(key: string): V | undefined {
    const value = this.values.get(key);
    // The order of a map is that of insertion: the last asked for goes to its end.
    if (value !== undefined) this.keep(key, value);
    return value;
  }

  keep(key: string, value: V): void {
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
  }
}
