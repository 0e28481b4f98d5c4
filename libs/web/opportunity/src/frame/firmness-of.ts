/** How firm a place among the first is, in words. */
export type Firmness = 'FIRM' | 'MOSTLY' | 'DEPENDS' | 'RARELY' | 'NEVER';

/**
 * What the share, 0 to 1, of weighings in which an opportunity is among the first three means: in nine of ten it is
 * firm, in half of them mostly there; below a tenth it hardly ever is.
 */
export function firmnessOf(share: number): Firmness {
  if (share >= 0.9) return 'FIRM';
  if (share >= 0.5) return 'MOSTLY';
  if (share >= 0.1) return 'DEPENDS';
  return share > 0 ? 'RARELY' : 'NEVER';
}
