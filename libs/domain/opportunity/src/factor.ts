/** What the score of an opportunity is made of. */
export const FACTORS = ['DEMAND', 'SUPPLY', 'REACH', 'URGENCY'] as const;
export type Factor = (typeof FACTORS)[number];

/** Each factor's value, 0 to 1; null where it is unknown, which is never 0. */
export type FactorValues = Readonly<Record<Factor, number | null>>;

/** What each factor counts beside the others: 0 or more; only their proportions matter. */
export type Weights = Readonly<Record<Factor, number>>;

/** The order in which a release ranks its candidates. */
export const STANDARD_WEIGHTS: Weights = { DEMAND: 0.4, SUPPLY: 0.2, REACH: 0.15, URGENCY: 0.25 };
