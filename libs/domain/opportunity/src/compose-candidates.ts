import { type Lens, type Thresholds } from './classify-quadrant.js';
import { demand } from './demand.js';
import { STANDARD_WEIGHTS, type FactorValues } from './factor.js';
import { firmness } from './firmness.js';
import { placeMember, type MemberPlace, type MemberScores } from './member-place.js';
import { firstMonthOf } from './month.js';
import { type ProductWindow } from './product-window.js';
import { rankOpportunities } from './rank-opportunities.js';
import { reach } from './reach.js';
import { registerWindows, type RegisterEvidence, type RegisterWindows } from './register-windows.js';
import { type FactorShare } from './score-opportunity.js';
import { supply } from './supply.js';

/** Members' scores of a service that the release shows by name. */
export interface ServiceEvidence {
  readonly serviceId: string;
  readonly members: readonly MemberScores[];
}

/** What a release shows by name, as far as opportunities are made of it. */
export interface ReleaseEvidence {
  /** Seeds the draws of firmness. */
  readonly releaseId: string;
  /** The day (YYYY-MM-DD) on which the campaign closed, or was to: never today. */
  readonly asOf: string;
  /** Where low becomes high on the charts of each lens. */
  readonly thresholds: Readonly<Record<Lens, Thresholds>>;
  /** Each service once. */
  readonly services: readonly ServiceEvidence[];
  /** Each question once. */
  readonly registers: readonly RegisterEvidence[];
}

export const CANDIDATE_KINDS = ['SERVICE', 'REPLACEMENT'] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** What a candidate is about, and what its factors are taken from. */
interface Subject {
  /** The same whenever the release is composed, and no other's. */
  readonly id: string;
  readonly values: FactorValues;
  /** The named members of its service. */
  readonly places: readonly MemberPlace[];
  /** One a product; for a replacement its own alone. */
  readonly windows: readonly ProductWindow[];
}

interface Standing {
  /** 0 to 100, under the standard weights. */
  readonly score: number;
  readonly rank: number;
  readonly factors: readonly FactorShare[];
  /** The share of weight draws, 0 to 1, in which it is among the first three. */
  readonly firmness: number;
}

type ServiceSubject = Subject & { readonly kind: 'SERVICE'; readonly serviceId: string };
type ReplacementSubject = Subject & {
  readonly kind: 'REPLACEMENT';
  readonly serviceId: string | null;
  readonly questionId: string;
  readonly productKey: string;
};

export type ServiceCandidate = ServiceSubject & Standing;
export type ReplacementCandidate = ReplacementSubject & Standing;
export type Candidate = ServiceCandidate | ReplacementCandidate;

/**
 * The candidates of a release, in the order of the standard weights: each service, and each product that two or more
 * could replace at the same time. What is all unknown is none. The order of the evidence changes nothing.
 */
export function composeCandidates(evidence: ReleaseEvidence): Candidate[] {
  const asOf = firstMonthOf(evidence.asOf);
  const registers = evidence.registers.map((register) => ({
    register,
    found: registerWindows(register, asOf),
  }));
  const places = new Map(
    evidence.services.map(({ serviceId, members }) => [serviceId, placeMembers(members, evidence)]),
  );
  const placesOf = (serviceId: string | null) => (serviceId === null ? [] : (places.get(serviceId) ?? []));

  const serviceIds = new Set([
    ...places.keys(),
    ...registers.flatMap(({ register }) => register.serviceId ?? []),
  ]);
  const services = [...serviceIds].map((serviceId) =>
    serviceSubject(
      serviceId,
      placesOf(serviceId),
      registers.filter(({ register }) => register.serviceId === serviceId).map(({ found }) => found),
    ),
  );
  const replacements = registers.flatMap(({ register, found }) =>
    found.windows
      .filter(({ municipalityIds }) => municipalityIds.length > 1)
      .map((window) => replacementSubject(register, window, placesOf(register.serviceId))),
  );

  const subjects = [...services, ...replacements];
  const firm = firmness(subjects, evidence.releaseId);
  return rankOpportunities(subjects, STANDARD_WEIGHTS).flatMap(({ item, score, rank, factors }) =>
    score === null || rank === null
      ? []
      : [{ ...item, score, rank, factors, firmness: firm.get(item.id) ?? 0 }],
  );
}

function placeMembers(members: readonly MemberScores[], { thresholds }: ReleaseEvidence): MemberPlace[] {
  return members
    .map((member) => placeMember(member, thresholds))
    .sort((a, b) => (a.municipalityId < b.municipalityId ? -1 : 1));
}

function serviceSubject(
  serviceId: string,
  places: readonly MemberPlace[],
  found: readonly RegisterWindows[],
): ServiceSubject {
  const known = found.flatMap(({ urgency }) => urgency ?? []);
  return {
    kind: 'SERVICE',
    id: `SERVICE ${serviceId}`,
    serviceId,
    values: factorValues(places, known.length === 0 ? null : Math.max(...known)),
    places,
    windows: found.flatMap(({ windows }) => windows).sort(byQuestion),
  };
}

function replacementSubject(
  { questionId, serviceId }: RegisterEvidence,
  window: ProductWindow,
  places: readonly MemberPlace[],
): ReplacementSubject {
  const { productKey } = window;
  return {
    kind: 'REPLACEMENT',
    id: `REPLACEMENT ${questionId} ${productKey}`,
    serviceId,
    questionId,
    productKey,
    values: factorValues(places, window.urgency),
    places,
    windows: [window],
  };
}

function factorValues(places: readonly MemberPlace[], urgency: number | null): FactorValues {
  return { DEMAND: demand(places), SUPPLY: supply(places), REACH: reach(places), URGENCY: urgency };
}

function byQuestion(a: ProductWindow, b: ProductWindow): number {
  return a.questionId < b.questionId ? -1 : Number(a.questionId > b.questionId);
}
