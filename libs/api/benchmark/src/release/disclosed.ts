import { type LedgerEntry } from '@commonworks/domain-benchmark';

/** Which hidden contributors figures are out about, by the code of the question whose answers they carry. */
export class Disclosed {
  private readonly byCode = new Map<string, LedgerEntry[]>();

  constructor(earlier: readonly { codes: readonly string[]; hidden: readonly string[] }[]) {
    for (const { codes, hidden } of earlier) this.add(codes, [{ hidden }]);
  }

  add(codes: readonly string[], entries: readonly LedgerEntry[]): void {
    for (const code of codes) this.byCode.set(code, [...(this.byCode.get(code) ?? []), ...entries]);
  }

  /** What is out that carries the answers to any of these questions, each set once. */
  about(codes: readonly string[]): LedgerEntry[] {
    const entries = codes.flatMap((code) => this.byCode.get(code) ?? []);
    return [...new Map(entries.map((entry) => [[...entry.hidden].sort().join(), entry])).values()];
  }
}
