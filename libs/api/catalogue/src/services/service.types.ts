import { LAYERS, type Layer } from '@commonworks/domain-assessment';
import { enumOf } from '@commonworks/api-platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const LayerEnum = enumOf<Layer>(LAYERS);
registerEnumType(LayerEnum, {
  name: 'Layer',
  description: 'The four floors of the technology assessment, from what residents meet to what carries it.',
  valuesMap: {
    CUSTOMER_FACING: { description: 'Systems residents and businesses use themselves.' },
    INTEGRATION: { description: 'What connects systems, data and people across departments.' },
    MAJOR_BUSINESS_SYSTEMS: { description: 'Systems departments do their work with.' },
    INFRASTRUCTURE: { description: 'Networks, devices, security and the way IT is run.' },
  },
});

@ObjectType('ServiceArea', { description: 'A group of services that belong together.' })
export class ServiceAreaObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'Stable code, lower-case letters, digits and hyphens.' }) code: string;
  @Field({ description: 'Name, in the reader’s language.' }) name: string;
}

@ObjectType('CrossReference', { description: 'Where a service stands in a model of others.' })
export class CrossReferenceObject {
  @Field({ description: 'Name of the model, as “ITIL”.' }) model: string;
  @Field({ description: 'Version of the model.' }) version: string;
  @Field({ description: 'Code, or where the model has none the name, of the entry there.' }) code: string;
  @Field({
    description: 'How the entry compares with the service: EXACT, CLOSE, BROADER, NARROWER or RELATED.',
  })
  matchType: string;
}

@ObjectType('Service', {
  description: 'A municipal service or element of technology, as the catalogue defines it.',
})
export class ServiceObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'Stable code, lower-case letters, digits and hyphens.' }) code: string;
  @Field({ description: 'Name, in the reader’s language.' }) name: string;
  @Field({ description: 'What the service is, in the reader’s language.' }) definition: string;
  @Field(() => LayerEnum, { description: 'Layer of the technology assessment it belongs to.' }) layer: Layer;
  @Field(() => ServiceAreaObject, { description: 'Area it belongs to.' }) area: ServiceAreaObject;
  @Field(() => [String], {
    description: 'Other names in use, in the reader’s language, in alphabetical order.',
  })
  synonyms: string[];
  @Field(() => [CrossReferenceObject], { description: 'Entries of outside models that correspond to it.' })
  crossReferences: CrossReferenceObject[];
}
