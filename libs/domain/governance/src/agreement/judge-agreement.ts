import { isBinding, standingDecisions, type Decided } from './agreement-decision.js';
import type { AgreementRule } from './agreement-rule.js';
import type { SentStatus } from './document-step.js';

/** A municipality that has to agree. */
export interface Signer {
  readonly municipalityId: string;
  /** Null where it is not known. */
  readonly population: number | null;
}

/** Of the whole population, how many in a hundred those have that agree, for a double majority, unless a charter says so. */
export const USUAL_POPULATION_PERCENT = 50;

/**
 * How far a version is agreed to. Members decide one after the other, so a version is agreed to once nothing that others
 * may still say would change it: a majority is one of all, and who has said nothing counts as one that may object.
 * - UNANIMITY: all agree.
 * - TWO_THIRDS: two thirds of all at least.
 * - SIMPLE_MAJORITY: more than half of all.
 * - DOUBLE_MAJORITY: more than half of all, and they have so many in a hundred of the population of all at least; where a
 *   population is not known, all.
 *
 * It is in force once each agreement binds its municipality.
 *
 * **Worked example.** Of four, three agree by council and one objects: by unanimity it stays in review; by two thirds it is
 * agreed and in force, for 3 of 4 are more and each binds. Had one of the three agreed as staff, it would be agreed alone.
 *
 * @param decisions in the order in which they were taken, the earlier ones of a municipality among them
 * @param populationPercent for a double majority
 */
export function judgeAgreement(
  rule: AgreementRule,
  signers: readonly Signer[],
  decisions: readonly Decided[],
  populationPercent = USUAL_POPULATION_PERCENT,
): Exclude<SentStatus, 'SUPERSEDED'> {
  const standing = standingDecisions(decisions);
  const agreeing = signers.filter(({ municipalityId }) => standing.get(municipalityId)?.decision === 'AGREE');
  if (signers.length === 0 || !JUDGES[rule](signers, agreeing, populationPercent)) return 'IN_REVIEW';
  const binds = ({ municipalityId }: Signer) => {
    const decision = standing.get(municipalityId);
    return decision !== undefined && isBinding(decision);
  };
  return agreeing.every(binds) ? 'IN_FORCE' : 'AGREED';
}

type Judge = (all: readonly Signer[], agreeing: readonly Signer[], populationPercent: number) => boolean;

const populationOf = (signers: readonly Signer[]): number =>
  signers.reduce((sum, { population }) => sum + (population ?? 0), 0);

const all: Judge = (signers, agreeing) => agreeing.length === signers.length;
const moreThanHalf: Judge = (signers, agreeing) => 2 * agreeing.length > signers.length;

const JUDGES: Readonly<Record<AgreementRule, Judge>> = {
  UNANIMITY: all,
  TWO_THIRDS: (signers, agreeing) => 3 * agreeing.length >= 2 * signers.length,
  SIMPLE_MAJORITY: moreThanHalf,
  DOUBLE_MAJORITY: (signers, agreeing, populationPercent) =>
    signers.some(({ population }) => population === null)
      ? all(signers, agreeing, populationPercent)
      : moreThanHalf(signers, agreeing, populationPercent) &&
        100 * populationOf(agreeing) >= populationPercent * populationOf(signers),
};
