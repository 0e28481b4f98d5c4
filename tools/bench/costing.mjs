import { performance } from 'node:perf_hooks';

/** As it is built; types are those of its sources. */
const BUILT = new URL('../../libs/domain/costing/dist/index.js', import.meta.url).href;

const [MEMBERS, LINES, YEARS] = [12, 200, 15];
const RUNS = 41;
/** At once, for who changes a figure and looks at the others. */
const MOST_MS = 50;

const RULES = ['EQUAL', 'POPULATION', 'USAGE', 'BASELINE', 'EQUALISED', 'ASSESSMENT', 'FIXED_VARIABLE'];

/** Every rule, a third of the lines within floors and caps, a fifth of them one-time. */
const INPUT = {
  years: YEARS,
  ratePct: 4,
  escalationPct: 3,
  contingencyPct: 15,
  participants: Array.from({ length: MEMBERS }, (_, at) => ({
    code: `member ${String(at).padStart(2, '0')}`,
    population: 8_400 + at * 3_571,
    users: 40 + at * 17,
    assessment: 1_000_000 * (at + 1),
    baselineCents: 3_400_000 + at * 1_234_567,
    avoidedCents: at * 100_000,
    localOnceCents: 1_200_000,
    localYearlyCents: 500_000,
  })),
  lines: Array.from({ length: LINES }, (_, at) => ({
    code: `line ${at}`,
    kind: at % 5 === 0 ? 'ONE_TIME' : 'RECURRING',
    nature: 'OPERATING',
    year: at % 5 === 0 ? 0 : 1,
    amountCents: 1_000_000 + at * 997,
    contingency: true,
    escalates: true,
    share: {
      rule: RULES[at % RULES.length],
      ...(RULES[at % RULES.length] === 'FIXED_VARIABLE' && { fixedPct: 25 }),
      ...(at % 3 === 0 && { floorPct: 5, capPct: 30 }),
    },
  })),
  grants: [],
};

/**
 * How long a large costing takes to be computed, as a page does while somebody types. Time of the processor beside time on
 * the clock: on a busy machine only the first says something of the code.
 */
export async function measureCosting() {
  const { computeCosting } = /** @type {typeof import('@commonworks/domain-costing')} */ (
    await import(BUILT)
  );
  /** @type {number[]} */
  const clock = [];
  /** @type {number[]} */
  const processor = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    const outcome = computeCosting(INPUT);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1_000);
    clock.push(performance.now() - began);
  }
  const what = `a costing of ${MEMBERS} members, ${LINES} lines and ${YEARS} years`;
  return [rowOf(`${what}, on the clock`, clock), rowOf(`${what}, of the processor`, processor)];
}

/**
 * @param {string} what
 * @param {readonly number[]} times
 */
function rowOf(what, times) {
  const median = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { what, figure: `${median.toFixed(1)} ms`, target: `< ${MOST_MS} ms`, met: median < MOST_MS };
}
