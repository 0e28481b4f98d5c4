/** How a pot is shared out. */
export const SHARE_RULES = [
  'EQUAL',
  'POPULATION',
  'USAGE',
  'ASSESSMENT',
  'BASELINE',
  'FIXED_VARIABLE',
  'EQUALISED',
] as const;
export type ShareRule = (typeof SHARE_RULES)[number];

export const LINE_KINDS = ['ONE_TIME', 'RECURRING'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const LINE_NATURES = ['CAPITAL', 'OPERATING'] as const;
export type LineNature = (typeof LINE_NATURES)[number];

/** Per cent, as an exact decimal: 2.5 or "1.76". */
export type Percent = number | string;

/** What one participant pays at least and at most of each pot of a line, per cent of the pot. */
export interface ShareBound {
  readonly participant: string;
  readonly floorPct?: Percent | null;
  readonly capPct?: Percent | null;
}

export interface LineShare {
  readonly rule: ShareRule;
  /** FIXED_VARIABLE: the part that is split equally, unless `perUserCents` says it. */
  readonly fixedPct?: Percent | null;
  /** For all who have no bound of their own. */
  readonly floorPct?: Percent | null;
  readonly capPct?: Percent | null;
  readonly bounds?: readonly ShareBound[] | null;
}

export interface CostingParticipant {
  /** Names the participant, and breaks ties: the lower text, by UTF-16 units, gets a spare cent first. */
  readonly code: string;
  /** For pages and workbooks; no figure depends on it. */
  readonly name?: string | null;
  readonly population: Percent;
  readonly users: Percent;
  readonly assessment: Percent;
  /** Running cost of one year without the group; null where it is not known, which blocks savings, not shares. */
  readonly baselineCents: number | null;
  /** A replacement in year 0 that the group spares. */
  readonly avoidedCents: number;
  /** What the participant pays by itself because of the group: once, in year 0, and every year from 1 on. */
  readonly localOnceCents: number;
  readonly localYearlyCents: number;
}

export interface CostingLine {
  readonly code: string;
  readonly name?: string | null;
  readonly kind: LineKind;
  readonly nature: LineNature;
  /** ONE_TIME: the year it falls in, 0 … years. RECURRING: the first year, and 0 counts as 1. */
  readonly year: number;
  readonly amountCents: number;
  /** Comes on top of the amount for each user of all participants. */
  readonly perUserCents?: number | null;
  /** Whether contingency is added; on ONE_TIME lines only. */
  readonly contingency: boolean;
  /** Whether it rises by the escalation from year 2 on. */
  readonly escalates: boolean;
  readonly share: LineShare;
}

export interface CostingGrant {
  readonly lineCode: string;
  readonly amountCents: number;
}

/** What a costing is computed from. Money is whole cents. */
export interface CostingInput {
  /** The horizon, 1 … 15. */
  readonly years: number;
  /** The nominal rate of discount. */
  readonly ratePct: Percent;
  readonly escalationPct: Percent;
  readonly contingencyPct: Percent;
  readonly participants: readonly CostingParticipant[];
  readonly lines: readonly CostingLine[];
  readonly grants?: readonly CostingGrant[] | null;
}
