/** The place of each code in the order of codes, by UTF-16 units, as everywhere: C, A, B gives 2, 0, 1. */
export function codeOrder(codes: readonly string[]): number[] {
  const places: number[] = Array.from({ length: codes.length }, () => 0);
  codes
    .map((_, at) => at)
    .sort((a, b) => (codes[a] < codes[b] ? -1 : codes[a] > codes[b] ? 1 : 0))
    .forEach((at, place) => {
      places[at] = place;
    });
  return places;
}
