import { RATING_CODES, type AnswerState, type Layer, type RatingCode } from '@commonworks/domain-assessment';
import { AnswerStateEnum, LayerEnum, ServiceObject } from '@commonworks/api-catalogue';
import { enumOf, MunicipalityObject } from '@commonworks/api-platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const RatingCodeEnum = enumOf<RatingCode>(RATING_CODES);
registerEnumType(RatingCodeEnum, {
  name: 'RatingCode',
  description: 'How well an element of technology serves.',
  valuesMap: {
    MEETS_NEEDS: { description: 'It does what is needed of it.' },
    NEEDS_IMPROVEMENT: { description: 'It serves, but not well enough.' },
    RISK_OR_KEY_ENABLER: { description: 'It puts other things at risk, or others depend on it.' },
    GAP: { description: 'It is missing.' },
  },
});

@ObjectType('AssessmentElement', { description: 'One element of technology and how it was rated.' })
export class AssessmentElementObject {
  @Field(() => ID, { description: 'Question it was rated in, as the template has it.' }) questionId: string;
  @Field(() => ServiceObject, { description: 'The element, as the catalogue defines it.' })
  service: ServiceObject;
  @Field(() => AnswerStateEnum, { description: 'Whether and how it was rated.' }) state: AnswerState;
  @Field(() => RatingCodeEnum, { nullable: true, description: 'Rating; null unless the state is ANSWERED.' })
  rating: RatingCode | null;
  @Field({ description: 'Whether work on it is planned; false unless the state is ANSWERED.' })
  workPlanned: boolean;
  @Field(() => String, { nullable: true, description: 'Remark; null for other municipalities.' })
  comment: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'What a published document says of it, in the reader’s language; the rating follows from it. Null where ' +
      'there is none, or the municipality has since rated otherwise.',
  })
  observation: string | null;
}

@ObjectType('AssessmentLayer', { description: 'A floor of the assessment map.' })
export class AssessmentLayerObject {
  @Field(() => LayerEnum, { description: 'Which floor.' }) layer: Layer;
  @Field(() => [AssessmentElementObject], {
    description: 'Its elements, at least one, in the order of the template.',
  })
  elements: AssessmentElementObject[];
}

@ObjectType('AssessmentMap', { description: 'The technology of a municipality, rated element by element.' })
export class AssessmentMapObject {
  @Field(() => MunicipalityObject, { description: 'The municipality whose technology it is.' })
  municipality?: MunicipalityObject;
  @Field({ description: 'Name of the campaign in which it was rated.' }) campaignName: string;
  @Field({ description: 'Whether ratings are made up, for demonstration.' }) synthetic: boolean;
  @Field({ description: 'Whether all that is rated follows from what a published document says.' })
  published: boolean;
  @Field(() => [AssessmentLayerObject], {
    description:
      'Floors with elements the reader may see: customer facing, integration, major business systems, infrastructure.',
  })
  layers: AssessmentLayerObject[];
  municipalityId: string;
}
