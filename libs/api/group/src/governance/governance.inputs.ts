import { DateScalar, GovernanceKindEnum } from '@commonworks/api-platform';
import type { AgreementAuthority, AgreementDecision, GovernanceKind } from '@commonworks/domain-governance';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AgreementAuthorityEnum, AgreementDecisionEnum } from './governance.enums.js';

@InputType({ description: 'A governance document to be begun.' })
export class CreateGovernanceDocumentInput {
  @Field(() => ID, { description: 'Of the group.' }) groupId: string;
  @Field(() => GovernanceKindEnum, { description: 'What it is.' }) kind: GovernanceKind;
  @Field({ description: 'What it is called, 1 to 200 characters.' }) title: string;
}

@InputType({ description: 'The value of a blank; without any it follows its source again.' })
export class GovernanceFieldInput {
  @Field(() => ID, { description: 'Which.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'The member whose it is, where each has its own.' })
  municipalityId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its value: of a text the English one; a day as YYYY-MM-DD, cents and numbers in digits.',
  })
  value?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a text the French one.' }) valueFr?: string | null;
}

@InputType({ description: 'The option that is taken.' })
export class GovernanceChoiceInput {
  @Field(() => ID, { description: 'Of the choice.' }) id: string;
  @Field(() => ID, { description: 'Of the option.' }) optionId: string;
}

@InputType({ description: 'A paragraph in both languages, with the same marks in each.' })
export class GovernanceParagraphInput {
  @Field(() => String, { nullable: true, description: 'Of the paragraph, where others refer to it.' })
  id?: string | null;
  @Field({ description: 'In English, 1 to 4,000 characters.' }) en: string;
  @Field({ description: 'In French, 1 to 4,000 characters.' }) fr: string;
}

@InputType({ description: 'What is to be otherwise in a clause of a draft; what is not given stays.' })
export class WriteGovernanceClauseInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { description: 'Of the clause.' }) clauseId: string;
  @Field(() => Int, { description: 'How often the clause was changed when it was read.' })
  expectedEdits: number;
  @Field(() => [GovernanceFieldInput], { nullable: true, description: 'Values of its blanks.' })
  fields?: GovernanceFieldInput[] | null;
  @Field(() => [GovernanceChoiceInput], { nullable: true, description: 'Options that are taken.' })
  choices?: GovernanceChoiceInput[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is left out.' }) leftOut?: boolean | null;
  @Field(() => [GovernanceParagraphInput], {
    nullable: true,
    description: 'Its paragraphs in words of the group; an empty list takes the template’s again.',
  })
  paragraphs?: GovernanceParagraphInput[] | null;
}

@InputType({ description: 'A draft to be sent for review.' })
export class SendGovernanceDocumentInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => Int, { description: 'How often it was changed when it was read.' }) expectedEdits: number;
  @Field(() => DateScalar, { nullable: true, description: 'By when members are asked to decide.' })
  decideBy?: string | null;
}

@InputType({ description: 'A document to be taken back to be written on.' })
export class ReviseGovernanceDocumentInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => Int, { description: 'The version that was read.' }) version: number;
  @Field({ description: 'Why, 1 to 1,000 characters.' }) reason: string;
}

@InputType({ description: 'What a municipality says to a version.' })
export class DecideGovernanceDocumentInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => Int, { description: 'The version that was read.' }) version: number;
  @Field({ description: 'The hash of what was read.' }) hash: string;
  @Field(() => AgreementDecisionEnum, { description: 'What it says.' }) decision: AgreementDecision;
  @Field({
    defaultValue: '',
    description: 'Why, up to 1,000 characters; may be empty for an agreement.',
  })
  reason: string;
  @Field(() => AgreementAuthorityEnum, { description: 'By what right.' }) authority: AgreementAuthority;
  @Field(() => ID, {
    nullable: true,
    description: 'For which municipality; where not given, the first that the person approves for.',
  })
  municipalityId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a delegated authority the by-law, up to 100 characters: without it, it binds nobody.',
  })
  byLaw?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Of a council’s the number of its resolution, up to 100 characters: without it, it binds nobody.',
  })
  resolution?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of that resolution, not one to come.' })
  resolvedOn?: string | null;
}
