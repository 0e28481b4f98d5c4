import { ToldError } from '@commonworks/api-platform';
import { COSTING_LIMITS, type CostingFault } from '@commonworks/domain-costing';

/**
 * Refuses a costing for all that is wrong with it, as `computeCosting` does, whose words these are.
 * @throws ToldError COSTING_INVALID with the first fault, and all of them in `faults`
 */
export function refuseCosting(faults: readonly CostingFault[]): never {
  const [first] = faults;
  const { field = '', reason = 'MISSING' } = first ?? {};
  const told = { field, reason, faults: faults.slice(0, COSTING_LIMITS.faults) };
  throw new ToldError('COSTING_INVALID', told, { field: field || 'model' }, `costing:invalid.${reason}`);
}
