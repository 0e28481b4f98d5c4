import { parseArgs } from 'node:util';
import { ClearError } from '../setup/clear-error.mjs';

const PARTS = ['shots', 'axe', 'lighthouse'];

/**
 * What is asked for: by default all parts, both languages, colours and widths.
 *
 * @param {string[]} args
 * @throws {ClearError} for a part, language, colour or width that there is not
 */
export function readLookOptions(args) {
  /** @type {{ values: Record<string, string | undefined> }} */
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string' },
      only: { type: 'string' },
      state: { type: 'string' },
      locale: { type: 'string' },
      colours: { type: 'string' },
      width: { type: 'string' },
      runs: { type: 'string' },
    },
  });
  const runs = Number(values.runs ?? 5);
  if (!Number.isInteger(runs) || runs < 1) throw new ClearError(`--runs ${values.runs} is no count.`);
  return {
    /** An installation that runs, with the demo; else one of its own is started. */
    url: values.url?.replace(/\/$/, ''),
    parts: among('only', values.only, PARTS),
    /** The states whose names it finds. */
    state: new RegExp(values.state ?? ''),
    locales: among('locale', values.locale, /** @type {const} */ (['en', 'fr'])),
    colours: among('colours', values.colours, /** @type {const} */ (['light', 'dark'])),
    widths: among('width', values.width, /** @type {const} */ (['1440', '390'])),
    runs,
  };
}

/**
 * Those named, divided by commas; all unless any are.
 *
 * @template {string} T
 * @param {string} option
 * @param {string | undefined} text
 * @param {readonly T[]} all
 * @returns {T[]}
 */
function among(option, text, all) {
  if (!text) return [...all];
  return text.split(',').map((name) => {
    const found = all.find((one) => one === name);
    if (found === undefined) throw new ClearError(`--${option} ${name} is none of ${all.join(', ')}.`);
    return found;
  });
}
