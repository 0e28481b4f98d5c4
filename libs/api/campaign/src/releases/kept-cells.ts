/** Groups of cells, those last asked for: what is longest ago goes when there are too many cells. */
export class KeptCells<Cells extends { readonly size: number }> {
  private readonly groups = new Map<string, Cells>();
  private size = 0;

  /** @param most cells kept, of all groups together */
  constructor(private readonly most: number) {}

  get(key: string): Cells | undefined {
    const cells = this.groups.get(key);
    if (cells) {
      // The order of a map is that of insertion: the last asked for goes to its end.
      this.groups.delete(key);
      this.groups.set(key, cells);
    }
    return cells;
  }

  keep(key: string, cells: Cells): void {
    this.forget(key);
    this.groups.set(key, cells);
    this.size += cells.size;
    for (const oldest of this.groups.keys()) {
      if (this.size <= this.most) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.size -= this.groups.get(key)?.size ?? 0;
    this.groups.delete(key);
  }
}
