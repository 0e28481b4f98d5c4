import type {
  RequirementPriority,
  RequirementStatus,
  RequirementType,
  TestResult,
  VerificationMethod,
} from '@commonworks/domain-governance/requirements';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  RequirementPriorityEnum,
  RequirementStatusEnum,
  RequirementTypeEnum,
  TestResultEnum,
  VerificationMethodEnum,
} from './requirement.enums.js';

@InputType({ description: 'A text in both languages.' })
export class GovernanceTextInput {
  @Field({ description: 'In English.' }) en: string;
  @Field({ description: 'In French.' }) fr: string;
}

@InputType({ description: 'When a requirement is met, each up to 500 characters.' })
export class RequirementAcceptanceInput {
  @Field(() => GovernanceTextInput, { description: 'What there is before.' }) given: GovernanceTextInput;
  @Field(() => GovernanceTextInput, { description: 'What happens.' }) when: GovernanceTextInput;
  @Field(() => GovernanceTextInput, { description: 'What then is so.' }) then: GovernanceTextInput;
}

@InputType({ description: 'What tests a requirement.' })
export class RequirementTestInput {
  @Field(() => ID, { description: 'What people call it, 1 to 40 characters.' }) id: string;
  @Field(() => TestResultEnum, { nullable: true, description: 'What it came to; null: not carried out.' })
  result?: TestResult | null;
}

@InputType({
  description:
    'A requirement to be written. Of one that is there, what is not given stays, and null takes it out.',
})
export class SaveGovernanceRequirementInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { nullable: true, description: 'Which; a new one where null.' })
  requirementId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a new one, two to eight capital letters: the middle of its number.',
  })
  area?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a new one, the member that asks for it.' })
  memberId?: string | null;
  @Field(() => RequirementTypeEnum, { description: 'What it is about.' }) type: RequirementType;
  @Field(() => GovernanceTextInput, {
    description: 'What it asks for, 1 to 1,000 characters in each language.',
  })
  statement: GovernanceTextInput;
  @Field(() => GovernanceTextInput, { nullable: true, description: 'Why, up to 2,000 characters.' })
  rationale?: GovernanceTextInput | null;
  @Field(() => RequirementAcceptanceInput, { nullable: true, description: 'When it is met.' })
  acceptance?: RequirementAcceptanceInput | null;
  @Field(() => VerificationMethodEnum, { nullable: true, description: 'How that is seen.' })
  verification?: VerificationMethod | null;
  @Field(() => GovernanceTextInput, {
    nullable: true,
    description: 'The position that answers for it, up to 200 characters.',
  })
  owner?: GovernanceTextInput | null;
  @Field(() => RequirementPriorityEnum, {
    nullable: true,
    description: 'What is agreed on; null follows the priorities of members.',
  })
  agreedPriority?: RequirementPriority | null;
  @Field(() => [String], { nullable: true, description: 'Numbers of those it is drawn from, 20 at most.' })
  parents?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Needs that it answers, of those the document knows.' })
  needs?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Fields of the service level agreement that keep it met, 20 at most.',
  })
  parameters?: string[] | null;
  @Field(() => [RequirementTestInput], { nullable: true, description: 'What tests it, 20 at most.' })
  tests?: RequirementTestInput[] | null;
  @Field(() => Int, { defaultValue: 0, description: 'Its edits when it was read; 0 of a new one.' })
  expectedEdits: number;
}

@InputType({ description: 'How far a requirement has come.' })
export class SetRequirementStatusInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { description: 'Which.' }) requirementId: string;
  @Field(() => RequirementStatusEnum, { description: 'How far.' }) status: RequirementStatus;
  @Field(() => String, {
    nullable: true,
    description: 'Why, up to 1,000 characters; may be empty but for one that is rejected.',
  })
  reason?: string | null;
  @Field(() => Int, { description: 'Its edits when it was read.' }) expectedEdits: number;
}

@InputType({ description: 'How much a member needs what is required.' })
export class GiveRequirementPriorityInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { description: 'Which requirement.' }) requirementId: string;
  @Field(() => ID, { description: 'Of the member.' }) municipalityId: string;
  @Field(() => RequirementPriorityEnum, { nullable: true, description: 'How much; null: it says nothing.' })
  priority?: RequirementPriority | null;
}

@InputType({ description: 'Two requirements of which one stands for both.' })
export class MergeRequirementsInput {
  @Field(() => ID, { description: 'Of the document.' }) documentId: string;
  @Field(() => ID, { description: 'The one that stays, by its words.' }) intoId: string;
  @Field(() => ID, { description: 'The one that it stands for.' }) fromId: string;
  @Field(() => Int, { description: 'The edits of the document when it was read.' }) expectedEdits: number;
}
