/**
 * The most that one costing holds: far beyond what a group of municipalities plans, and small enough that every sum
 * of whole cents stays an exact JavaScript number, and that the largest of them is computed in tens of milliseconds.
 */
export const COSTING_LIMITS = {
  years: 15,
  participants: 60,
  lines: 400,
  grants: 400,
  /** Participants × the years in which lines have a pot: cells of the table of shares. */
  shares: 36_000,
  /** Characters of a code. */
  code: 64,
  /** Characters of a name. */
  name: 200,
  /** Of one amount: ten billion dollars. */
  cents: 1_000_000_000_000,
  /** Of all pots, all baselines or all local costs of one year: a trillion dollars. */
  yearCents: 100_000_000_000_000,
  /** People, users, dollars of assessment. */
  weight: 1_000_000_000_000_000,
  /** Decimals of a percentage or a weight. */
  decimals: 6,
  percent: 100,
  /** Faults that are told at once. */
  faults: 50,
  /** Beyond it there is no view by Shapley. */
  shapleyParticipants: 12,
} as const;
