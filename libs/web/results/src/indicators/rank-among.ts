import { hasFewAnswers } from '@commonworks/domain-benchmark';

/** The place of a figure among others. */
export interface Rank {
  /** 1 for the first; equal figures share the place. */
  place: number;
  /** How many figures there are, its own among them. */
  of: number;
}

/**
 * The rank of one of these figures. It is told over nothing but figures that the reader sees one by one, so that it
 * says no more than they do; null among fewer than six, where a place says little (the few answers of a benchmark have
 * no rank either).
 * @param figures all that are to be seen, `own` among them
 * @param descending whether the highest comes first
 */
export function rankAmong(own: number, figures: readonly number[], descending: boolean): Rank | null {
  if (hasFewAnswers(figures.length)) return null;
  const ahead = figures.filter((figure) => (descending ? figure > own : figure < own)).length;
  return { place: ahead + 1, of: figures.length };
}
