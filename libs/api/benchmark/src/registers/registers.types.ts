import { ReplacementStatusEnum } from '@commonworks/api-catalogue';
import { DateTimeScalar, enumOf, MunicipalityObject, PartialDateScalar } from '@commonworks/api-platform';
import { HOSTINGS, type Hosting, type ReplacementStatus } from '@commonworks/domain-assessment';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { WithheldObject } from '../results/withheld.js';

export const HostingEnum = enumOf<Hosting>(HOSTINGS);
registerEnumType(HostingEnum, {
  name: 'Hosting',
  description: 'Where a system runs.',
  valuesMap: {
    CLOUD_OR_HOSTED: { description: 'In a cloud, or hosted by somebody else.' },
    ON_PREMISE: { description: 'On the municipality’s own premises.' },
  },
});

@ObjectType('Replacement', { description: 'How far the replacement of a system is, as its user says.' })
export class ReplacementObject {
  @Field(() => ReplacementStatusEnum, { description: 'How far it is.' }) status: ReplacementStatus;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it starts, or started.' })
  from: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends, or ended.' })
  to: string | null;
}

@ObjectType('SystemInUse', { description: 'A system a municipality uses, shared by name.' })
export class SystemInUseObject {
  @Field(() => ID, { description: 'The question it answers.' }) questionId: string;
  @Field({ description: 'What it is used for: the question’s words, in the reader’s language.' })
  function: string;
  @Field(() => MunicipalityObject, { description: 'Who uses it.' }) municipality: MunicipalityObject;
  @Field({ description: 'Product, as the municipality calls it.' }) product: string;
  @Field(() => String, {
    nullable: true,
    description: 'The name under which the consortium knows the product; null where it does not.',
  })
  knownAs: string | null;
  @Field(() => String, { nullable: true, description: 'Vendor.' }) vendor: string | null;
  @Field(() => HostingEnum, { nullable: true, description: 'Where it runs.' }) hosting: Hosting | null;
  @Field(() => String, { nullable: true, description: 'Version.' }) version: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When its support ends.' })
  supportEnds: string | null;
  @Field(() => ReplacementObject, {
    nullable: true,
    description: 'How far its replacement is; null where nothing is said of it, which counts as undecided.',
  })
  replacement: ReplacementObject | null;
  @Field(() => String, { nullable: true, description: 'What is to replace it, in the municipality’s words.' })
  plannedReplacement: string | null;
}

@ObjectType('SystemsRegister', { description: 'The systems in use that municipalities share by name.' })
export class SystemsRegisterObject {
  @Field({ description: 'Whether the answers are synthetic demonstration data.' }) synthetic: boolean;
  @Field(() => [SystemInUseObject], {
    description: 'By function, in the template’s order, then by municipality.',
  })
  rows: SystemInUseObject[];
}

@ObjectType('Indicator', { description: 'A number or derived figure, with the mean of the whole campaign.' })
export class IndicatorObject {
  @Field(() => ID, { description: 'The question.' }) questionId: string;
  @Field({ description: 'Its code, stable within its template.' }) code: string;
  @Field({ description: 'Its words, in the reader’s language.' }) text: string;
  @Field({ description: 'Unit, in the reader’s language.' }) unit: string;
  @Field(() => Int, { description: 'Decimals to show.' }) decimals: number;
  @Field({ description: 'Whether it is computed from other answers.' }) derived: boolean;
  @Field({ description: 'Whether a higher figure is a better one.' }) higherIsBetter: boolean;
  @Field(() => String, { nullable: true, description: 'Formula of a derived figure, over short codes.' })
  formula: string | null;
  @Field(() => Float, { nullable: true, description: 'Mean of the municipalities’ figures, in its unit.' })
  mean: number | null;
  @Field(() => Int, { nullable: true, description: 'Municipalities in the mean; 0 where none answered.' })
  n: number | null;
  @Field({ description: 'Whether the mean is of answers shared by name alone.' }) namedOnly: boolean;
  @Field(() => WithheldObject, { nullable: true, description: 'Why there is no mean; null where there is.' })
  withheld: WithheldObject | null;
}

@ObjectType('IndicatorValue', { description: 'A municipality’s figure, shared by name.' })
export class IndicatorValueObject {
  @Field(() => ID, { description: 'The question.' }) questionId: string;
  @Field(() => ID, { description: 'The municipality.' }) municipalityId: string;
  @Field(() => Float, {
    nullable: true,
    description: 'The figure; null where it is not known or does not apply.',
  })
  value: number | null;
}

@ObjectType('IndicatorTable', {
  description: 'Numbers and derived figures side by side, of a released campaign.',
})
export class IndicatorTableObject {
  @Field({ description: 'Whether the answers are synthetic demonstration data.' }) synthetic: boolean;
  @Field(() => DateTimeScalar, { description: 'When the figures were published.' }) releasedAt: Date;
  @Field(() => [IndicatorObject], { description: 'Indicators, in the order of the template.' })
  indicators: IndicatorObject[];
  @Field(() => [MunicipalityObject], {
    description: 'Municipalities that share any of them by name, by name.',
  })
  municipalities: MunicipalityObject[];
  @Field(() => [IndicatorValueObject], { description: 'What they share.' }) values: IndicatorValueObject[];
}
