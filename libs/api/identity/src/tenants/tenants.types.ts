import type { MunicipalityType } from '@commonworks/domain-assessment';
import { MunicipalityTypeEnum } from '@commonworks/api-platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A consortium to be created.' })
export class CreateConsortiumInput {
  @Field({ description: 'Stable code, lower-case letters, digits and hyphens; nobody else’s.' }) code: string;
  @Field({ description: 'Name, 1 to 200 characters.' }) name: string;
  @Field({ description: 'Province or territory, two capital letters.' }) province: string;
}

@InputType({ description: 'A municipality to be created.' })
export class CreateMunicipalityInput {
  @Field({ description: 'Name, 1 to 200 characters; nobody else’s.' }) name: string;
  @Field(() => MunicipalityTypeEnum, { description: 'Legal status.' }) type: MunicipalityType;
  @Field({ description: 'Province or territory, two capital letters.' }) province: string;
  @Field(() => Int, { description: 'Inhabitants, 0 or more.' }) population: number;
  @Field(() => Int, { description: 'The year the population is of, 1900 to 2200.' }) year: number;
}

@InputType({ description: 'A municipality that joins a consortium.' })
export class AddMunicipalityToConsortiumInput {
  @Field(() => ID, { description: 'The consortium.' }) consortiumId: string;
  @Field(() => ID, { description: 'The municipality.' }) municipalityId: string;
}
