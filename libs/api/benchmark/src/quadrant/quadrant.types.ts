import { ServiceObject } from '@commonworks/api-catalogue';
import { DateTimeScalar, MunicipalityObject } from '@commonworks/api-platform';
import { type Lens, type Region } from '@commonworks/domain-opportunity';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { LensEnum, QuadrantRegionEnum } from '../results/results.enums.js';
import { WithheldObject } from '../results/withheld.js';

@ObjectType('QuadrantThresholds', {
  description: 'Where low becomes high on each axis.',
})
export class QuadrantThresholdsObject {
  @Field(() => Float, { description: 'On the axis across, 0 to 100.' }) x: number;
  @Field(() => Float, { description: 'On the axis up, 0 to 100.' }) y: number;
  @Field({ description: 'Whether a score exactly on the line is high; else it is neither low nor high.' })
  lineIsHigh: boolean;
}

@ObjectType('QuadrantRegionName', { description: 'What the consortium calls a region.' })
export class QuadrantRegionNameObject {
  @Field(() => QuadrantRegionEnum, { description: 'The region.' }) code: Region;
  @Field({ description: 'Its name, in the reader’s language.' }) name: string;
}

@ObjectType('QuadrantPoint', { description: 'A service in its place.' })
export class QuadrantPointObject {
  @Field(() => ServiceObject, { description: 'The service.' }) service: ServiceObject;
  @Field(() => Float, { description: 'Client lens: priority; supplier lens: readiness. 0 to 100.' })
  x: number;
  @Field(() => Float, { description: 'Improvement, 0 to 100.' }) y: number;
  @Field(() => QuadrantRegionEnum, {
    nullable: true,
    description: 'The region it stands in; null on the line between regions, where it stands in none.',
  })
  region: Region | null;
  @Field({ description: 'Whether it stands exactly on a line that does not count as high.' })
  onLine: boolean;
  @Field({ description: 'Why it stands there, in the reader’s language.' }) explanation: string;
  @Field(() => Int, {
    nullable: true,
    description: 'For the region: municipalities in the scores, at least.',
  })
  n: number | null;
  @Field({
    description: 'For the region: whether a score, or a part of it, is of answers shared by name alone.',
  })
  namedOnly: boolean;
}

@ObjectType('UnplacedService', {
  description: 'A service that has no place, because a score is unknown or withheld.',
})
export class UnplacedServiceObject {
  @Field(() => ServiceObject, { description: 'The service.' }) service: ServiceObject;
  @Field(() => QuadrantRegionEnum, {
    nullable: true,
    description: 'Supplier lens: MAYBE where a score is unknown and none withheld; else none.',
  })
  region: Region | null;
  @Field(() => WithheldObject, {
    nullable: true,
    description: 'Why a score of it is withheld; null where none is, and one is unknown.',
  })
  withheld: WithheldObject | null;
  @Field({ description: 'Which score is missing and how, in the reader’s language.' }) explanation: string;
}

@ObjectType('Quadrant', { description: 'Services on two axes, for a municipality or for the region.' })
export class QuadrantObject {
  @Field(() => LensEnum, { description: 'The side the services are looked at from.' }) lens: Lens;
  @Field(() => MunicipalityObject, { nullable: true, description: 'Whose services; null for the region.' })
  municipality: MunicipalityObject | null;
  @Field(() => QuadrantThresholdsObject, { description: 'Where low becomes high.' })
  thresholds: QuadrantThresholdsObject;
  @Field(() => [QuadrantRegionNameObject], { description: 'Names of the lens’s four regions.' })
  regions: QuadrantRegionNameObject[];
  @Field(() => [QuadrantPointObject], {
    description: 'Services with both scores, in the order of the template.',
  })
  points: QuadrantPointObject[];
  @Field(() => [UnplacedServiceObject], { description: 'Services with a score unknown or withheld.' })
  unplaced: UnplacedServiceObject[];
  @Field({ description: 'Whether the answers are synthetic demonstration data.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the figures were published; null before.',
  })
  releasedAt: Date | null;
}
