import { quorumOf } from '@commonworks/domain-meeting';

/** By which rule a group decides. */
export const VOTING_RULES = [
  'CONSENSUS',
  'SIMPLE_MAJORITY',
  'TWO_THIRDS',
  'DOUBLE_MAJORITY',
  'UNANIMITY',
] as const;
export type VotingRule = (typeof VOTING_RULES)[number];

export const VOTES = ['YES', 'NO', 'ABSTAIN'] as const;
export type Vote = (typeof VOTES)[number];

export type VoteResult = 'CARRIED' | 'LOST';

/** Of the whole population, how many in a hundred the members have that say yes, for a double majority. */
export const POPULATION_PERCENT = 50;

/** A municipality that is a member at the moment of a vote, whether it was there or not. */
export interface Voter {
  readonly municipalityId: string;
  /** Null where it is not known. */
  readonly population: number | null;
  readonly isPresent: boolean;
  /** Null where it did not vote. */
  readonly vote: Vote | null;
}

export interface Quorum {
  readonly present: number;
  readonly needed: number;
  readonly met: boolean;
}

/** More than half of the members have to be there; each counts once, whatever its size. Who abstains is there. */
export function quorumAmong(voters: readonly Pick<Voter, 'isPresent'>[]): Quorum {
  const present = voters.filter(({ isPresent }) => isPresent).length;
  const needed = quorumOf(voters.length);
  return { present, needed, met: present >= needed };
}

/**
 * What came of a vote. Without a quorum nothing is carried. An abstention counts for the quorum and is no vote.
 * - CONSENSUS: nobody says no.
 * - SIMPLE_MAJORITY: more say yes than no.
 * - TWO_THIRDS: of those that say yes or no, two thirds at least say yes.
 * - DOUBLE_MAJORITY: more than half of **all** members say yes, and they have half of the population of all at least.
 * - UNANIMITY: all members say yes.
 *
 * **Worked example.** Of 5 members 4 are there: 2 yes, 1 no, 1 abstains. A quorum is 3, so it meets. A simple majority and
 * two thirds (2 of 3) carry it; a double majority does not, whatever their population: 2 are not more than half of 5.
 *
 * @param voters all members; for a double majority their populations are known
 */
export function resultOf(rule: VotingRule, voters: readonly Voter[]): VoteResult {
  const isCarried = quorumAmong(voters).met && JUDGES[rule](voters);
  return isCarried ? 'CARRIED' : 'LOST';
}

const count = (voters: readonly Voter[], vote: Vote): number =>
  voters.filter((voter) => voter.vote === vote).length;

const populationOf = (voters: readonly Voter[]): number =>
  voters.reduce((sum, { population }) => sum + (population ?? 0), 0);

const JUDGES: Readonly<Record<VotingRule, (voters: readonly Voter[]) => boolean>> = {
  CONSENSUS: (voters) => count(voters, 'NO') === 0,
  SIMPLE_MAJORITY: (voters) => count(voters, 'YES') > count(voters, 'NO'),
  TWO_THIRDS: (voters) => count(voters, 'YES') > 0 && count(voters, 'YES') >= 2 * count(voters, 'NO'),
  DOUBLE_MAJORITY: (voters) => {
    const inFavour = voters.filter(({ vote }) => vote === 'YES');
    return (
      2 * inFavour.length > voters.length &&
      100 * populationOf(inFavour) >= POPULATION_PERCENT * populationOf(voters)
    );
  },
  UNANIMITY: (voters) => count(voters, 'YES') === voters.length,
};
