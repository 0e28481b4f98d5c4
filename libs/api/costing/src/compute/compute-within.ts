import { requestLoad, ToldError } from '@commonworks/api-platform';
import {
  computeModel,
  COSTING_LIMITS,
  readCosting,
  yearsOf,
  type Costing,
  type CostingFault,
} from '@commonworks/domain-costing';

/** What is weighed of a costing at least, in values read: reading it, and all that is not a share. */
const LEAST = 2_000;
/** What one share weighs: a microsecond and a half to compute, and it has bounds to keep. */
const SHARE = 2;

/**
 * Computes a costing as a part of a request: it weighs against what one request may ask for, so that many large ones
 * in one request are refused before they begin.
 *
 * @throws ToldError COSTING_INVALID with the first fault, and all of them in `faults`; AppError TOO_LARGE
 */
export function computeWithin(input: unknown): Costing {
  const load = requestLoad();
  load?.charge(LEAST);
  const read = readCosting(input);
  if (!read.ok) refuse(read.faults);
  const { lines, participants, years } = read.model;
  const pots = lines.reduce((sum, line) => sum + yearsOf(line, years).length, 0);
  load?.charge(pots * participants.length * SHARE);
  const outcome = computeModel(read.model);
  return outcome.ok ? outcome.costing : refuse(outcome.faults);
}

function refuse(faults: readonly CostingFault[]): never {
  const [{ field, reason }] = faults;
  const told = { field, reason, faults: faults.slice(0, COSTING_LIMITS.faults) };
  // The input itself is named as it is in the query.
  throw new ToldError('COSTING_INVALID', told, { field: field || 'input' }, `costing:invalid.${reason}`);
}
