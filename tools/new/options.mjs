import { parseArgs } from 'node:util';
import { ClearError } from '../setup/clear-error.mjs';

export const USAGE = `npm run new feature <name>         a feature on both sides: table, api, worker, page, specs
npm run new table <feature> <name> a table of a municipality in the api’s library of a feature
npm run new page <feature> <name>  a page in the web’s library of a feature

  --plural <names>        where English makes the plural otherwise than by -s
  --french <nom>          the thing in French, and --french-plural <noms>; the English words where not given`;

/**
 * @typedef {object} NewOptions
 * @property {'feature' | 'table' | 'page'} what
 * @property {string} feature the library it is made in; the new feature itself
 * @property {string} name
 * @property {string | undefined} plural
 * @property {string | undefined} french
 * @property {string | undefined} frenchPlural
 */

/**
 * @param {string[]} argv
 * @returns {NewOptions}
 * @throws {ClearError} for what is not understood
 */
export function readNewOptions(argv) {
  const { values, positionals } = parsed(argv);
  const [what, ...names] = positionals;
  const expected = what === 'feature' ? 1 : 2;
  if ((what !== 'feature' && what !== 'table' && what !== 'page') || names.length !== expected)
    throw new ClearError(USAGE);
  return {
    what,
    feature: /** @type {string} */ (names[0]),
    name: /** @type {string} */ (names.at(-1)),
    plural: values.plural,
    french: values.french,
    frenchPlural: values['french-plural'],
  };
}

/** @param {string[]} argv */
function parsed(argv) {
  const options = /** @type {const} */ ({
    plural: { type: 'string' },
    french: { type: 'string' },
    'french-plural': { type: 'string' },
  });
  try {
    return parseArgs({ args: argv, allowPositionals: true, options });
  } catch (error) {
    throw new ClearError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
