import { checkedShareOf, compare, shareOf } from './exact.js';
import { type SlaFault } from './fault.js';
import { type CreditTerms } from './credit-terms.js';

/**
 * Bands begin at the target and fall; what is credited rises with each. Source: governance.md, part C.
 *
 * @param targetPct a percentage that was checked
 */
export function creditFaults({ bands, capPct }: CreditTerms, targetPct: string): SlaFault[] {
  const faults = [
    ...percentage('credits.capPct', capPct),
    ...bands.flatMap(({ below, creditPct }, index) => [
      ...percentage(`credits.bands.${index}.below`, below),
      ...percentage(`credits.bands.${index}.creditPct`, creditPct),
    ]),
  ];
  if (faults.length > 0) return faults;
  bands.forEach(({ below, creditPct }, index) => {
    const field = `credits.bands.${index}`;
    const before = bands.at(index - 1);
    if (index === 0 || before === undefined) {
      if (order(below, targetPct) !== 0) faults.push({ field: `${field}.below`, reason: 'NOT_THE_TARGET' });
      return;
    }
    if (order(below, before.below) >= 0) {
      faults.push({ field: `${field}.below`, reason: 'BANDS_DO_NOT_FALL' });
    }
    if (order(creditPct, before.creditPct) <= 0) {
      faults.push({ field: `${field}.creditPct`, reason: 'CREDITS_DO_NOT_RISE' });
    }
  });
  return faults;
}

const order = (one: string, other: string): number => compare(checkedShareOf(one), checkedShareOf(other));

const percentage = (field: string, value: string): SlaFault[] =>
  shareOf(value) === null ? [{ field, reason: 'NOT_A_PERCENTAGE' }] : [];
