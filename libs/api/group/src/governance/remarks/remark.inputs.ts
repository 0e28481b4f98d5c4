import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { GovernanceFieldInput, GovernanceParagraphInput } from '../governance.inputs.js';

@InputType({ description: 'A comment on a clause.' })
export class AddGovernanceCommentInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { description: 'Of the clause.' }) clauseId: string;
  @Field({ description: 'What, 1 to 4,000 characters.' }) text: string;
}

@InputType({ description: 'What somebody would have otherwise in a clause of a draft.' })
export class SuggestGovernanceChangeInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { description: 'Of the clause.' }) clauseId: string;
  @Field(() => Int, { description: 'How often the clause was changed when it was read.' })
  expectedEdits: number;
  @Field({ defaultValue: '', description: 'Why, up to 4,000 characters; may be empty.' }) text: string;
  @Field(() => [GovernanceParagraphInput], {
    nullable: true,
    description: 'Its paragraphs; an empty list is the template’s words again.',
  })
  paragraphs?: GovernanceParagraphInput[] | null;
  @Field(() => [GovernanceFieldInput], { nullable: true, description: 'Values of its blanks.' })
  fields?: GovernanceFieldInput[] | null;
}

@InputType({ description: 'An answer to what was said of a clause.' })
export class AnswerGovernanceRemarkInput {
  @Field(() => ID, { description: 'To which.' }) remarkId: string;
  @Field({ description: 'The answer, 1 to 4,000 characters.' }) text: string;
}

@InputType({ description: 'Whether something is still to be done about a comment.' })
export class ResolveGovernanceRemarkInput {
  @Field(() => ID, { description: 'Which.' }) remarkId: string;
  @Field({ description: 'Whether it is resolved.' }) resolved: boolean;
}

@InputType({ description: 'What becomes of a suggested change.' })
export class DecideGovernanceSuggestionInput {
  @Field(() => ID, { description: 'Which.' }) remarkId: string;
  @Field({ description: 'Whether the clause is written so.' }) accepted: boolean;
  @Field({
    defaultValue: '',
    description: 'Why, up to 1,000 characters; may be empty where it is accepted.',
  })
  reason: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'To accept it over other words than those it was made on: how often the clause was changed when both texts were read.',
  })
  expectedEdits?: number | null;
}
