import { ServiceObject } from '@commonworks/api-catalogue';
import { DateTimeScalar, MunicipalityObject } from '@commonworks/api-platform';
import { type Lens, type Region } from '@commonworks/domain-opportunity';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { LensEnum, QuadrantRegionEnum } from '../results/results.enums.js';

@ObjectType('QuadrantThresholds', {
  description: 'Where low becomes high on each axis; on the line is high.',
})
export class QuadrantThresholdsObject {
  @Field(() => Float, { description: 'On the axis across, 0 to 100.' }) x: number;
  @Field(() => Float, { description: 'On the axis up, 0 to 100.' }) y: number;
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
  @Field(() => QuadrantRegionEnum, { description: 'The region it falls in.' }) region: Region;
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

@ObjectType('UnplacedService', { description: 'A service that has no place, because a score is unknown.' })
export class UnplacedServiceObject {
  @Field(() => ServiceObject, { description: 'The service.' }) service: ServiceObject;
  @Field(() => QuadrantRegionEnum, {
    nullable: true,
    description: 'Supplier lens: MAYBE; client lens: none.',
  })
  region: Region | null;
  @Field({ description: 'Which score is missing, in the reader’s language.' }) explanation: string;
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
  @Field(() => [UnplacedServiceObject], { description: 'Services with a score unknown.' })
  unplaced: UnplacedServiceObject[];
  @Field({ description: 'Whether the answers are synthetic demonstration data.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the figures were published; null before.',
  })
  releasedAt: Date | null;
}
