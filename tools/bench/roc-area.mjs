/**
 * The area under the ROC curve of two samples: how often a value of the second is larger than one of the first, halves for
 * equals. 0.5 where nothing tells them apart, 0 or 1 where everything does.
 *
 * @param {readonly number[]} first
 * @param {readonly number[]} second
 */
export function rocArea(first, second) {
  const all = [
    ...first.map((value) => ({ value, second: false })),
    ...second.map((value) => ({ value, second: true })),
  ].sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to].value === all[from].value) to++;
    // Equals share the mean of their ranks, which count from 1.
    for (let i = from; i < to; i++) if (all[i].second) ranks += (from + 1 + to) / 2;
    from = to;
  }
  const n = second.length;
  return (ranks - (n * (n + 1)) / 2) / (n * first.length);
}

/**
 * How far from 0.5 the area of samples that do not differ comes to lie by chance, in 95 of 100 cases.
 *
 * @param {number} n
 * @param {number} m
 */
export const rocChance = (n, m) => 1.96 * Math.sqrt((n + m + 1) / (12 * n * m));
