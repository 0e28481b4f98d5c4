import type { CostingInput, CostingLine, Percent } from '../src/model.js';

/**
 * A costing computed a second time, as plainly as can be and by other ways: fractions that are always in lowest terms;
 * bounds by the one factor (or saving) at which the clamped shares come to the pot, looked for among the points where
 * somebody reaches a bound; spare cents given one by one; present values year by year; Shapley by all orders.
 */
export interface OracleAnswer {
  readonly shares: ReadonlyMap<string, number>;
  readonly npv: ReadonlyMap<string, number | null>;
  readonly group: number | null;
  readonly shapley: ReadonlyMap<string, Fraction> | null;
}

export class Fraction {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint | number, d: bigint | number = 1n) {
    let [a, b] = [BigInt(n), BigInt(d)];
    if (b < 0n) [a, b] = [-a, -b];
    let [x, y] = [a < 0n ? -a : a, b];
    while (y) [x, y] = [y, x % y];
    this.n = a / (x || 1n);
    this.d = b / (x || 1n);
  }

  static of(written: Percent): Fraction {
    const [whole, decimals = ''] = String(written).split('.');
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(b: Fraction): Fraction {
    return new Fraction(this.n * b.d + b.n * this.d, this.d * b.d);
  }

  minus(b: Fraction): Fraction {
    return new Fraction(this.n * b.d - b.n * this.d, this.d * b.d);
  }

  times(b: Fraction): Fraction {
    return new Fraction(this.n * b.n, this.d * b.d);
  }

  over(b: Fraction): Fraction {
    return new Fraction(this.n * b.d, this.d * b.n);
  }

  below(b: Fraction): boolean {
    return this.n * b.d < b.n * this.d;
  }

  power(by: number): Fraction {
    return new Fraction(this.n ** BigInt(by), this.d ** BigInt(by));
  }

  /** Half away from zero. */
  round(): bigint {
    if (this.n < 0n) return -new Fraction(-this.n, this.d).round();
    const cut = this.n / this.d;
    return 2n * (this.n - cut * this.d) >= this.d ? cut + 1n : cut;
  }
}

const NONE = new Fraction(0);
const ONE = new Fraction(1);
const HUNDRED = new Fraction(100);
const sum = (all: readonly Fraction[]) => all.reduce((a, b) => a.plus(b), NONE);
const grown = (by: Percent, year: number) =>
  ONE.plus(Fraction.of(by).over(HUNDRED)).power(Math.max(0, year - 1));

/** Null where a line cannot be shared out. */
export function oracle(input: CostingInput): OracleAnswer | null {
  const { participants, years } = input;
  const all = Array.from({ length: years + 1 }, (_, year) => year);
  const shares = new Map<string, number>();
  const paid = new Map(participants.map(({ code }) => [code, all.map(() => 0n)]));
  for (const line of input.lines) {
    for (const year of all.filter((year) => runs(line, year))) {
      const exact = exactShares(input, line, year, potOf(input, line, year));
      if (!exact) return null;
      const cents = wholeCents(
        exact,
        participants.map(({ code }) => code),
      );
      participants.forEach(({ code }, at) => {
        shares.set(JSON.stringify([code, line.code, year]), Number(cents[at]));
        const own = paid.get(code);
        if (own) own[year] += cents[at];
      });
    }
  }
  const values = participants.map((participant) => {
    if (participant.baselineCents === null) return null;
    let value = NONE;
    for (const year of all) {
      const saved =
        baseline(input, participant.baselineCents, participant.avoidedCents, year) -
        (paid.get(participant.code)?.[year] ?? 0n) -
        baseline(input, participant.localYearlyCents, participant.localOnceCents, year);
      const rate = ONE.plus(Fraction.of(input.ratePct).over(HUNDRED));
      value = value.plus(new Fraction(saved).over(rate.power(year)));
    }
    return value;
  });
  const known = values.filter((value) => value !== null);
  return {
    shares,
    npv: new Map(participants.map(({ code }, at) => [code, rounded(values[at])])),
    group: known.length < values.length ? null : rounded(sum(known)),
    shapley: known.length < values.length ? null : byOrders(input),
  };
}

const rounded = (value: Fraction | null) => value && Number(value.round());

const runs = ({ kind, year: first }: CostingLine, year: number) =>
  kind === 'ONE_TIME' ? year === first : year >= 1 && year >= first;

const baseline = (input: CostingInput, yearly: number, once: number, year: number): bigint =>
  year === 0 ? BigInt(once) : new Fraction(yearly).times(grown(input.escalationPct, year)).round();

function potOf(input: CostingInput, line: CostingLine, year: number): bigint {
  const users = sum(input.participants.map(({ users }) => Fraction.of(users)));
  let cost = new Fraction(line.amountCents).plus(new Fraction(line.perUserCents ?? 0).times(users));
  if (line.kind === 'ONE_TIME' && line.contingency) {
    cost = cost.times(ONE.plus(Fraction.of(input.contingencyPct).over(HUNDRED)));
  }
  if (line.escalates) cost = cost.times(grown(input.escalationPct, year));
  const grants = (input.grants ?? []).filter(({ lineCode }) => lineCode === line.code);
  return grants.reduce((rest, { amountCents }) => rest - BigInt(amountCents), cost.round());
}

function exactShares(input: CostingInput, line: CostingLine, year: number, pot: bigint): Fraction[] | null {
  const { participants } = input;
  const { rule, floorPct, capPct, bounds } = line.share;
  const part = (pct: Percent | null | undefined, usual: Fraction) =>
    (pct ?? null) === null ? usual : new Fraction(pot).times(Fraction.of(pct ?? 0)).over(HUNDRED);
  const own = participants.map(({ code }) => bounds?.find((bound) => bound.participant === code));
  const low = own.map((bound) => part(bound?.floorPct ?? floorPct, NONE));
  const high = own.map((bound) => part(bound?.capPct ?? capPct, new Fraction(pot)));
  const total = new Fraction(pot);

  if (rule === 'EQUALISED') {
    const alone = participants.map(({ baselineCents }) =>
      baselineCents === null ? null : new Fraction(baseline(input, baselineCents, 0, Math.max(1, year))),
    );
    const each = alone.filter((value) => value !== null);
    if (each.length < alone.length) return null;
    return meet(
      total,
      low,
      high,
      each,
      each.map(() => ONE),
    );
  }
  const weights = weightsOf(input, line, year);
  if (!weights || weights.every(({ n }) => n === 0n)) return null;
  return meet(
    total,
    low,
    high,
    weights.map(() => NONE),
    weights,
  );
}

function weightsOf(input: CostingInput, line: CostingLine, year: number): Fraction[] | null {
  const { participants } = input;
  const users = participants.map(({ users }) => Fraction.of(users));
  const all = sum(users);
  switch (line.share.rule) {
    case 'POPULATION':
      return participants.map(({ population }) => Fraction.of(population));
    case 'ASSESSMENT':
      return participants.map(({ assessment }) => Fraction.of(assessment));
    case 'USAGE':
      return users;
    case 'BASELINE': {
      if (participants.some(({ baselineCents }) => baselineCents === null)) return null;
      const of = Math.max(1, year);
      return participants.map(
        ({ baselineCents }) => new Fraction(baseline(input, baselineCents ?? 0, 0, of)),
      );
    }
    case 'FIXED_VARIABLE': {
      if (all.n === 0n) return null;
      const variable = new Fraction(line.perUserCents ?? 0).times(all);
      const cost = variable.plus(new Fraction(line.amountCents));
      const fixed =
        (line.perUserCents ?? null) === null
          ? Fraction.of(line.share.fixedPct ?? 0).over(HUNDRED)
          : cost.n === 0n
            ? ONE
            : new Fraction(line.amountCents).over(cost);
      return users.map((own) =>
        fixed.over(new Fraction(participants.length)).plus(ONE.minus(fixed).times(own).over(all)),
      );
    }
    default:
      return participants.map(() => ONE);
  }
}

/** Shares clamp(startᵢ + factor · slopeᵢ) that come to the total; null where there is no such factor. */
function meet(
  total: Fraction,
  low: readonly Fraction[],
  high: readonly Fraction[],
  start: readonly Fraction[],
  slope: readonly Fraction[],
): Fraction[] | null {
  const at = (factor: Fraction) =>
    start.map((from, i) => {
      const share = from.plus(factor.times(slope[i]));
      return share.below(low[i]) ? low[i] : high[i].below(share) ? high[i] : share;
    });
  const turns = start
    .flatMap((from, i) =>
      slope[i].n === 0n ? [] : [low[i].minus(from).over(slope[i]), high[i].minus(from).over(slope[i])],
    )
    .sort((a, b) => (a.below(b) ? -1 : b.below(a) ? 1 : 0));
  for (const [place, turn] of turns.entries()) {
    const there = sum(at(turn));
    if (there.below(total)) continue;
    if (place === 0 || !total.below(there)) return at(turn);
    // Between two turns the sum rises evenly.
    const before = sum(at(turns[place - 1]));
    const step = total.minus(before).over(there.minus(before));
    return at(turns[place - 1].plus(step.times(turn.minus(turns[place - 1]))));
  }
  return null;
}

function wholeCents(exact: readonly Fraction[], codes: readonly string[]): bigint[] {
  const cents = exact.map(({ n, d }) => n / d);
  const left = exact.map((share, at) => share.minus(new Fraction(cents[at])));
  const given = new Set<number>();
  let spare = sum(left).round();
  while (spare > 0n) {
    let next = -1;
    for (let at = 0; at < codes.length; at += 1) {
      if (given.has(at)) continue;
      if (next < 0 || left[next].below(left[at])) next = at;
      else if (!left[at].below(left[next]) && codes[at] < codes[next]) next = at;
    }
    given.add(next);
    cents[next] += 1n;
    spare -= 1n;
  }
  return cents;
}

function byOrders(input: CostingInput): Map<string, Fraction> | null {
  const { participants } = input;
  if (participants.length > 4) return null;
  const lines = input.lines.filter((line) => line.kind === 'RECURRING' && runs(line, 1));
  const users = sum(participants.map(({ users }) => Fraction.of(users)));
  const alone = participants.map(({ baselineCents }) => new Fraction(baselineCents ?? 0));
  const together = (members: readonly number[]) => {
    if (members.length === 0) return NONE;
    if (members.length === 1) return alone[members[0]];
    const part = sum(members.map((at) => Fraction.of(participants[at].users)));
    return sum(lines.map((line) => costFor(input, line, part, users)));
  };
  const orders = permutations(participants.map((_, at) => at));
  return new Map(
    participants.map(({ code }, own) => {
      const added = orders.map((order) => {
        const before = order.slice(0, order.indexOf(own));
        return together([...before, own]).minus(together(before));
      });
      return [code, sum(added).over(new Fraction(orders.length))];
    }),
  );
}

/** What a line costs in year 1 for those who have `part` of all users. */
function costFor(input: CostingInput, line: CostingLine, part: Fraction, users: Fraction): Fraction {
  const pot = new Fraction(potOf(input, line, 1));
  if (users.n === 0n) return pot;
  let variable = NONE;
  if ((line.perUserCents ?? null) !== null) {
    const all = new Fraction(line.perUserCents ?? 0).times(users);
    const cost = all.plus(new Fraction(line.amountCents));
    if (cost.n > 0n) variable = pot.times(all).over(cost);
  } else if (line.share.rule === 'FIXED_VARIABLE') {
    variable = pot.times(ONE.minus(Fraction.of(line.share.fixedPct ?? 0).over(HUNDRED)));
  }
  return pot.minus(variable).plus(variable.times(part).over(users));
}

function permutations(of: readonly number[]): number[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) => permutations(of.filter((at) => at !== first)).map((rest) => [first, ...rest]));
}
