import { ClearError } from '../setup/clear-error.mjs';

/**
 * The steps to run, for a developer in a hurry: `npm test -- --only unit,integration --affected`.
 *
 * @param {string[]} args
 * @param {string[]} names of all steps
 * @returns {{ only: string[], affected: boolean }} `affected`: projects that differ from the main branch
 */
export function readTestOptions(args, names) {
  const options = { only: names, affected: false };
  const rest = [...args];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    const [name, value] = option.split('=');
    if (name === '--affected') options.affected = true;
    else if (name === '--only') options.only = (value ?? rest.shift() ?? '').split(',');
    else throw new ClearError(`Unknown option ${name}. Known: --only <steps>, --affected.`);
  }
  const unknown = options.only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new ClearError(`No step is called ${unknown.join(', ')}. The steps: ${names.join(', ')}.`);
  }
  return options;
}
