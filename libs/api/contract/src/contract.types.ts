import { ServiceObject } from '@commonworks/api-catalogue';
import { DateScalar, DateTimeScalar, MunicipalityObject, StoredFileObject } from '@commonworks/api-platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

/** `municipality`, `service` and `files` are resolved by loaders: give the ids. */
@ObjectType('Contract', { description: 'A contract that a municipality lays out for its consortium.' })
export class ContractObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field(() => MunicipalityObject, { description: 'Who holds it.' }) municipality?: MunicipalityObject;
  @Field(() => ServiceObject, { description: 'The service it is for.' }) service?: ServiceObject;
  @Field({ description: 'With whom it was made.' }) vendor: string;
  @Field({ description: 'The number under which it is held; may be empty.' }) number: string;
  @Field(() => DateScalar, { description: 'The day on which it ends.' }) endsOn: string;
  @Field({ description: 'Whether that day has passed.' }) ended: boolean;
  @Field(() => String, { nullable: true, description: 'Who may join it; null where nobody may.' })
  openTo: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day to join it; null where it can be joined as long as it runs, or not at all.',
  })
  openUntil: string | null;
  @Field({ description: 'Whether others may join it today.' }) joinable: boolean;
  @Field({ description: 'On what terms; may be empty.' }) terms: string;
  @Field({ description: 'Whom to turn to; may be empty.' }) contact: string;
  @Field(() => Int, { description: 'Which version this is; a change names the one it was made from.' })
  version: number;
  @Field(() => DateTimeScalar, { description: 'When it was changed last.' }) savedAt: Date;
  @Field({ description: 'Whether the reader may change it.' }) mayChange: boolean;
  @Field(() => [StoredFileObject], { description: 'Its documents, by name.' }) files?: StoredFileObject[];
  municipalityId: string;
  serviceId: string;
}

@InputType({ description: 'What a contract says.' })
export class ContractWordsInput {
  @Field({ description: 'What it is called, 1 to 200 characters.' }) title: string;
  @Field(() => ID, { description: 'The service it is for.' }) serviceId: string;
  @Field({ description: 'With whom it was made, 1 to 200 characters.' }) vendor: string;
  @Field({ defaultValue: '', description: 'Its number, up to 100 characters.' }) number: string;
  @Field(() => DateScalar, { description: 'The day on which it ends.' }) endsOn: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who may join it, up to 1,000 characters; null or empty where nobody may.',
  })
  openTo?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day to join it, not after its end; null: as long as it runs.',
  })
  openUntil?: string | null;
  @Field({ defaultValue: '', description: 'On what terms, up to 4,000 characters.' }) terms: string;
  @Field({ defaultValue: '', description: 'Whom to turn to, up to 200 characters.' }) contact: string;
}

@InputType({ description: 'A contract to be laid out.' })
export class AddContractInput {
  @Field({ description: 'Code of the consortium that is to see it.' }) consortiumCode: string;
  @Field(() => ID, { description: 'The municipality that holds it.' }) municipalityId: string;
  @Field(() => ContractWordsInput, { description: 'What it says.' }) words: ContractWordsInput;
}

@InputType({ description: 'A change of a contract.' })
export class ChangeContractInput {
  @Field(() => ID, { description: 'Which.' }) id: string;
  @Field(() => Int, { description: 'The version that was read.' }) expectedVersion: number;
  @Field(() => ContractWordsInput, { description: 'What it says from now on.' }) words: ContractWordsInput;
}
