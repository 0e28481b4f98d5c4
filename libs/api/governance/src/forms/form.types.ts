import { DateTimeScalar, GovernanceKindEnum, LocaleEnum, type Locale } from '@commonworks/api-platform';
import type { GovernanceKind } from '@commonworks/domain-governance';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('GovernanceForm', {
  description:
    'A consortium’s own Word document into which a group’s documents are filled: what stands in double braces in it is looked up by its name.',
})
export class GovernanceFormObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field(() => GovernanceKindEnum, { description: 'Documents of which kind it takes.' }) kind: GovernanceKind;
  @Field(() => LocaleEnum, { description: 'In which language it is filled in.' }) language: Locale;
  @Field({ description: 'As its sender called it.' }) name: string;
  @Field(() => [String], { description: 'The names it has, in their order.' }) placeholders: string[];
  @Field(() => DateTimeScalar, { description: 'When it was sent in.' }) uploadedAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'By whom; null where that is not to be seen any more.',
  })
  uploadedBy: string | null;
}

@ObjectType('GovernancePlaceholder', { description: 'What a form may name.' })
export class GovernancePlaceholderObject {
  @Field({ description: 'As it stands between double braces.' }) name: string;
  @Field({ description: 'What comes in its place, in the reader’s language.' }) label: string;
  @Field({ description: 'Whether that is paragraphs, which need one of their own.' }) paragraphs: boolean;
}

@InputType({ description: 'A form to take away.' })
export class RemoveGovernanceFormInput {
  @Field(() => ID, { description: 'Which.' }) id: string;
}

@ObjectType('RemovedGovernanceForm', { description: 'A form that was taken away.' })
export class RemovedGovernanceFormObject {
  @Field(() => ID, { description: 'Which it was.' }) id: string;
}
