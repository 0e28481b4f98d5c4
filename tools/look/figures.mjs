/**
 * The middle one of an odd number of figures, or the mean of the two in the middle.
 *
 * @param {readonly number[]} figures
 */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/**
 * One line of the report.
 *
 * @typedef {{ what: string, figure: string, target: string, met: boolean }} Row
 */

const KB = 1_000;
/** What pages have to reach; all but the last two hold of the pages that Lighthouse looks at. */
const TARGETS = {
  performance: 90,
  lcp: 3_000,
  overBare: 1.25,
  warmLcp: 1_800,
  cls: 0.02,
  scripts: 210,
  nodes: 2_000,
};

/**
 * Measures beside what they have to reach, the bare page's among them for comparison.
 *
 * @param {readonly import('./lighthouse.mjs').Measures[]} pages
 * @param {import('./lighthouse.mjs').Measures} bare
 * @returns {Row[]}
 */
export function rowsOf(pages, bare) {
  /** @param {number} milliseconds */
  const ms = (milliseconds) => `${Math.round(milliseconds)} ms`;
  return pages.flatMap((page) => {
    const rows = [
      atLeast(`${page.name}: performance`, page.performance, TARGETS.performance),
      atMost(`${page.name}: LCP`, page.lcp, TARGETS.lcp, ms),
      atMost(
        `${page.name}: LCP of the bare page’s ${ms(bare.lcp)}`,
        page.lcp / bare.lcp,
        TARGETS.overBare,
        times,
      ),
      atMost(`${page.name}: LCP, warm`, page.warmLcp, TARGETS.warmLcp, ms),
      atMost(`${page.name}: CLS, phone`, page.clsPhone, TARGETS.cls, thousandths),
      atMost(`${page.name}: CLS, wide`, page.clsWide, TARGETS.cls, thousandths),
      atMost(`${page.name}: scripts before its own`, page.scriptBytes / KB, TARGETS.scripts, kilobytes),
    ];
    if (page.name !== 'benchmark') return rows;
    return [...rows, atMost(`${page.name}: nodes`, page.nodes, TARGETS.nodes, String)];
  });
}

/** @param {number} factor */
const times = (factor) => `${factor.toFixed(2)} ×`;
/** @param {number} figure */
const thousandths = (figure) => figure.toFixed(3);
/** @param {number} figure */
const kilobytes = (figure) => `${figure.toFixed(0)} kB`;

/**
 * @param {string} what
 * @param {number} figure
 * @param {number} target
 * @param {(figure: number) => string} say
 * @returns {Row}
 */
const atMost = (what, figure, target, say) => ({
  what,
  figure: say(figure),
  target: `≤ ${say(target)}`,
  met: figure <= target,
});

/**
 * @param {string} what
 * @param {number} figure
 * @param {number} target
 * @returns {Row}
 */
const atLeast = (what, figure, target) => ({
  what,
  figure: String(figure),
  target: `≥ ${target}`,
  met: figure >= target,
});

/**
 * Rows as a table of Markdown.
 *
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const lines = rows.map(
    ({ what, figure, target, met }) => `| ${met ? '✓' : '✗'} | ${what} | ${figure} | ${target} |`,
  );
  return ['| | what | figure | target |', '| - | - | -: | -: |', ...lines].join('\n');
}
