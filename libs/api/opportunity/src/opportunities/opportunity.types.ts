import { ReplacementStatusEnum, ServiceObject } from '@commonworks/api-catalogue';
import { DateScalar, DateTimeScalar, MunicipalityObject, PartialDateScalar } from '@commonworks/api-platform';
import type { ReplacementStatus } from '@commonworks/domain-assessment';
import type { CandidateKind, Factor } from '@commonworks/domain-opportunity';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  ChartPlaceEnum,
  OpportunityFactorEnum,
  OpportunityKindEnum,
  OpportunityStatusEnum,
  type ChartPlace,
  type OpportunityStatus,
} from './opportunity.enums.js';

@ObjectType('OpportunityFactor', { description: 'A part of an opportunity’s score.' })
export class OpportunityFactorObject {
  @Field(() => OpportunityFactorEnum, { description: 'Which.' }) code: Factor;
  @Field(() => Float, {
    nullable: true,
    description: '0 to 1; null where it is not known, which is never 0.',
  })
  value: number | null;
  @Field(() => Float, {
    description: 'Its weight among the known factors, 0 to 1, together 1; 0 where it is not known.',
  })
  weight: number;
  @Field(() => Float, { description: 'Points of the score: the four together are the score.' })
  contribution: number;
}

@ObjectType('OpportunityWindow', {
  description: 'The months in which most users of a product can replace it together.',
})
export class OpportunityWindowObject {
  @Field(() => ID, { description: 'The question of the register that the product answers.' })
  questionId: string;
  @Field({ description: 'The product, whatever it is called: the same as of the systems that are it.' })
  productKey: string;
  @Field({ description: 'The product.' }) product: string;
  @Field(() => PartialDateScalar, { description: 'The first of the months.' }) from: string;
  @Field(() => PartialDateScalar, { description: 'The last of the months.' }) to: string;
  @Field(() => Int, { description: 'Municipalities that can replace it in each of them.' })
  municipalityCount: number;
  @Field(() => Int, { description: 'Municipalities that named any system for the question.' }) named: number;
  @Field(() => Float, { description: 'How urgent it is, 0 to 1.' }) urgency: number;
}

@ObjectType('OpportunityEvidence', {
  description: 'A system in use that an opportunity was found from, shared by name.',
})
export class OpportunityEvidenceObject {
  @Field(() => MunicipalityObject, { description: 'Who uses it.' }) municipality: MunicipalityObject;
  @Field(() => ID, { description: 'The question of the register that it answers.' }) questionId: string;
  @Field({ description: 'The product, whatever it is called: the same as of its window.' })
  productKey: string;
  @Field({ description: 'The product, as the municipality wrote it.' }) product: string;
  @Field(() => ReplacementStatusEnum, { description: 'How far its replacement is.' })
  status: ReplacementStatus;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When its support ends: as the municipality says, else as it is known of the product.',
  })
  supportEnds: string | null;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When its replacement is to begin, or began.',
  })
  plannedFrom: string | null;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When its replacement is to end, or ended.',
  })
  plannedTo: string | null;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first month in which the municipality can replace it; null where no date is known.',
  })
  from: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The last of those months.' })
  to: string | null;
}

@ObjectType('OpportunityPlace', {
  description: 'Where a municipality stands with the service, of what it shares by name.',
})
export class OpportunityPlaceObject {
  @Field(() => MunicipalityObject, { description: 'The municipality.' }) municipality: MunicipalityObject;
  @Field(() => ChartPlaceEnum, { description: 'By priority and improvement.' }) client: ChartPlace;
  @Field(() => ChartPlaceEnum, { description: 'By readiness and improvement.' }) supplier: ChartPlace;
}

@ObjectType('OpportunityQuadrants', {
  description: 'How many stand where with the service, of those that share by name.',
})
export class OpportunityQuadrantsObject {
  @Field(() => Int, { description: 'On the chart of priority and improvement, on its line too.' }) n: number;
  @Field(() => Int, { description: 'High priority, high improvement.' }) pursue: number;
  @Field(() => Int, { description: 'High priority, low improvement.' }) explore: number;
  @Field(() => Int, { description: 'Low priority, high improvement.' }) test: number;
  @Field(() => Int, { description: 'Low priority, low improvement.' }) monitor: number;
  @Field(() => Int, { description: 'On a line of that chart, in no region.' }) onLine: number;
  @Field(() => Int, { description: 'High readiness, high improvement.' }) harvest: number;
  @Field(() => Int, { description: 'High readiness, low improvement.' }) improve: number;
  @Field(() => Int, { description: 'Low readiness, high improvement.' }) invest: number;
  @Field(() => Int, { description: 'Low readiness, low improvement.' }) maybe: number;
}

@ObjectType('OpportunityCandidate', {
  description: 'What was found in a release, as an opportunity cites it.',
})
export class OpportunityCandidateObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field(() => OpportunityKindEnum, { description: 'What it is about.' }) kind: CandidateKind;
  @Field({ description: 'Its service or product, in the reader’s language.' }) name: string;
  @Field(() => Float, {
    nullable: true,
    description: '0 to 100; null where no factor that is known has weight.',
  })
  score: number | null;
}

@ObjectType('OpportunityTexts', {
  description: 'What an opportunity is called, and more about it, in both languages.',
})
export class OpportunityTextsObject {
  @Field({ description: 'Its name in English.' }) nameEn: string;
  @Field({ description: 'Its name in French.' }) nameFr: string;
  @Field({ description: 'More about it in English; may be empty.' }) descriptionEn: string;
  @Field({ description: 'More about it in French; may be empty.' }) descriptionFr: string;
}

@ObjectType('Opportunity', {
  description:
    'Something that municipalities could do together: found in a release, or made of such by a coordinator.',
})
export class OpportunityObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field(() => OpportunityKindEnum, { description: 'What it is about.' }) kind: CandidateKind;
  @Field({
    description: 'In the reader’s language; of a candidate its service, or the product to be replaced.',
  })
  name: string;
  @Field({ description: 'More about it, in the reader’s language; empty for a candidate.' })
  description: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'Its place among those that the reader’s list holds, from 1; equal scores share one. Null where it is not in the list, or has no score.',
  })
  rank: number | null;
  @Field(() => Float, {
    nullable: true,
    description: '0 to 100, by the weights saved last; null where no factor that is known has weight.',
  })
  score: number | null;
  @Field(() => OpportunityStatusEnum, { description: 'Who sees it.' }) status: OpportunityStatus;
  @Field({ description: 'Whether a coordinator made it of candidates.' }) curated: boolean;
  @Field(() => ID, { description: 'The campaign in whose release it was found.' }) campaignId: string;
  @Field({ description: 'Whether the answers are synthetic demonstration data.' }) synthetic: boolean;
  @Field(() => Int, { description: 'Grows with each change of it; 0 for a candidate, which never changes.' })
  version: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null before.' })
  publishedAt: Date | null;
  @Field(() => [ServiceObject], { description: 'The services it is about.' }) services: ServiceObject[];
  @Field(() => [OpportunityFactorObject], {
    description:
      'The four factors, in their order; of one that cites several candidates those of the candidate that scores highest, as its score, kind, quadrants and firmness are.',
  })
  factors: OpportunityFactorObject[];
  @Field(() => Float, {
    description:
      'How firm its rank is: the share, 0 to 1, of drawn weights by which it is among the first three candidates of its release.',
  })
  firmness: number;
  @Field(() => DateScalar, { description: 'The day from which windows are looked at.' }) asOf: string;
  @Field(() => DateTimeScalar, { description: 'When the release was published.' }) releasedAt: Date;
  @Field(() => [OpportunityCandidateObject], {
    description: 'The candidates it cites, of a candidate itself, the highest score first.',
  })
  candidates: OpportunityCandidateObject[];
  @Field(() => OpportunityTextsObject, {
    nullable: true,
    description: 'Its words in both languages, for those who may change them; null for a candidate.',
  })
  texts: OpportunityTextsObject | null;

  /** What its fields are loaded by: the candidates it cites, the highest score first. */
  readonly candidateIds: readonly [string, ...string[]];
}
