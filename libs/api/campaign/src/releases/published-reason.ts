/**
 * Why a figure is withheld, as readers are told: one word, whatever rule held it. Told apart, the rules would
 * themselves tell: read by a hidden contributor, "the same answer" is the answer of all the others.
 */
export type PublishedReason = 'PROTECTED';
