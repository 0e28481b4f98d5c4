/** How many bytes a file may have: of its kind, where that has a limit of its own. */
export class FileLimits {
  constructor(
    private readonly most: number,
    private readonly ofKinds: Readonly<Record<string, number>> = {},
  ) {}

  of(kindName: string): number {
    return this.ofKinds[kindName] ?? this.most;
  }

  /** Of any kind. */
  get greatest(): number {
    return Math.max(this.most, ...Object.values(this.ofKinds));
  }
}
