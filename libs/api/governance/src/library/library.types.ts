import { DateScalar, GovernanceKindEnum, JsonScalar } from '@commonworks/api-platform';
import type { GovernanceKind } from '@commonworks/domain-governance';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('GovernanceTemplate', {
  description: 'A template of a document that municipalities agree by. Anyone may read it.',
})
export class GovernanceTemplateObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field(() => GovernanceKindEnum, { description: 'What it is for.' }) kind: GovernanceKind;
  @Field({ description: 'What it is called, in the reader’s language.' }) name: string;
  @Field({ description: 'Of its content: “1.0”.' }) version: string;
  @Field(() => DateScalar, { description: 'Since when it stands so.' }) dated: string;
  @Field({ description: 'What it is for, in the reader’s language.' }) about: string;
  @Field(() => [String], { description: 'As what it can be downloaded: endings of files.' })
  formats: readonly string[];
}

@ObjectType('GovernanceTemplateText', { description: 'What a template says, in one language.' })
export class GovernanceTemplateTextObject {
  @Field(() => GovernanceTemplateObject, { description: 'Which it is.' }) template: GovernanceTemplateObject;
  @Field(() => JsonScalar, {
    description:
      'The document that its files are made of: sections, numbered paragraphs, lists, tables, what may be chosen, guidance.',
  })
  document: unknown;
}
