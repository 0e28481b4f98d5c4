import { MunicipalityObject, RefusalObject } from '@commonworks/api-platform';
import type {
  LintRule,
  Requirement,
  RequirementPriority,
  RequirementSourceKind,
  RequirementStatus,
  RequirementType,
  TestResult,
  TraceGap,
  VerificationMethod,
} from '@commonworks/domain-governance/requirements';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GovernanceTextObject } from '../governance.types.js';
import {
  RequirementPriorityEnum,
  RequirementSourceKindEnum,
  RequirementStatusEnum,
  RequirementTypeEnum,
  TestResultEnum,
  TraceGapEnum,
  VerificationMethodEnum,
} from './requirement.enums.js';

@ObjectType('RequirementMemberPriority', { description: 'How much a member needs what is required.' })
export class RequirementMemberPriorityObject {
  @Field(() => MunicipalityObject, { description: 'Which member.' }) municipality: MunicipalityObject;
  @Field(() => RequirementPriorityEnum, { description: 'How much.' }) priority: RequirementPriority;
}

@ObjectType('RequirementAcceptance', { description: 'When a requirement is met.' })
export class RequirementAcceptanceObject {
  @Field(() => GovernanceTextObject, { description: 'What there is before.' }) given: GovernanceTextObject;
  @Field(() => GovernanceTextObject, { description: 'What happens.' }) when: GovernanceTextObject;
  @Field(() => GovernanceTextObject, { description: 'What then is so.' }) then: GovernanceTextObject;
}

@ObjectType('RequirementNeed', { description: 'A question by whose answers members lack something.' })
export class RequirementNeedObject {
  @Field(() => ID, { description: 'Of the question.' }) id: string;
  @Field({ description: 'What it is about.' }) label: string;
}

@ObjectType('RequirementTest', { description: 'How it is seen whether a requirement is met.' })
export class RequirementTestObject {
  @Field(() => ID, { description: 'What people call it.' }) id: string;
  @Field(() => TestResultEnum, { nullable: true, description: 'What it came to; null: not carried out.' })
  result: TestResult | null;
}

@ObjectType('RequirementFinding', {
  description: 'Something to mend before a requirement is agreed.',
})
export class RequirementFindingObject {
  @Field(() => String, { description: 'The rule that it breaks.' }) rule: LintRule;
  @Field(() => String, { nullable: true, description: 'The field at fault.' }) field: string | null;
  @Field(() => String, { nullable: true, description: 'Of the text at fault: en or fr.' })
  language: string | null;
  @Field(() => Int, { description: 'From which character of it.' }) start: number;
  @Field(() => Int, { description: 'To before which; the same twice where something is missing.' })
  end: number;
  @Field({ description: 'What is wrong, in the reader’s language.' }) message: string;
}

@ObjectType('GovernanceRequirement', {
  description: 'What a solution shall do or be, as a row of a requirements specification.',
})
export class GovernanceRequirementObject {
  /** All of it, for what is resolved field by field. */
  whole: Requirement;

  @Field(() => ID, { description: 'Unique; of a version another one than of the draft.' }) id: string;
  @Field({ description: 'Never changed and never given to another: REQ-AREA-nnn.' }) number: string;
  @Field(() => RequirementTypeEnum, { description: 'What it is about.' }) type: RequirementType;
  @Field(() => GovernanceTextObject, { description: 'What it asks for.' }) statement: GovernanceTextObject;
  @Field(() => GovernanceTextObject, { description: 'Why; may be empty.' }) rationale: GovernanceTextObject;
  @Field(() => RequirementSourceKindEnum, { description: 'Where it comes from.' })
  sourceKind: RequirementSourceKind;
  @Field(() => ID, { nullable: true, description: 'Of the question, the service or the member.' })
  sourceId: string | null;
  @Field(() => String, { nullable: true, description: 'What that was called, in the reader’s language.' })
  sourceLabel: string | null;
  @Field(() => RequirementPriorityEnum, {
    nullable: true,
    description: 'As it was set, else as the priorities of members come to; null: nobody gave one.',
  })
  agreedPriority: RequirementPriority | null;
  @Field(() => RequirementPriorityEnum, {
    nullable: true,
    description: 'What the priorities of members come to; null: nobody gave one.',
  })
  membersPriority: RequirementPriority | null;
  @Field({ description: 'Whether the agreed priority follows the members’.' }) followsMembers: boolean;
  @Field(() => RequirementAcceptanceObject, { nullable: true, description: 'When it is met.' })
  acceptance: RequirementAcceptanceObject | null;
  @Field(() => VerificationMethodEnum, { nullable: true, description: 'How that is seen.' })
  verification: VerificationMethod | null;
  @Field(() => GovernanceTextObject, { nullable: true, description: 'The position that answers for it.' })
  owner: GovernanceTextObject | null;
  @Field(() => RequirementStatusEnum, { description: 'How far it has come.' }) status: RequirementStatus;
  @Field({ description: 'Why it has come so far; may be empty, as it is of a version.' }) reason: string;
  @Field(() => [RequirementStatusEnum], { description: 'What its status may become.' })
  nextStatuses: RequirementStatus[];
  @Field(() => [String], { description: 'Numbers of those it was drawn from.' }) parents: string[];
  @Field(() => [RequirementNeedObject], { description: 'What it answers.' }) needs: RequirementNeedObject[];
  @Field(() => [ID], { description: 'Fields of the service level agreement that keep it met.' })
  parameters: string[];
  @Field(() => [RequirementTestObject], { description: 'What tests it.' }) tests: RequirementTestObject[];
  @Field(() => Int, { description: 'From 1 on; rises with each change of its words.' }) version: number;
  @Field(() => Int, { description: 'Counts its changes: who changes it names what was read.' }) edits: number;
  @Field(() => [RequirementFindingObject], { description: 'What is to be mended.' })
  findings: RequirementFindingObject[];

  // Resolved field by field.
  priorities?: RequirementMemberPriorityObject[];
}

@ObjectType('RequirementConflict', {
  description: 'A change of a requirement refused because somebody else changed it meanwhile.',
  implements: () => RefusalObject,
})
export class RequirementConflictObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field({ description: 'How it would read with what was sent.' }) yours: string;
  @Field({ description: 'How it reads now.' }) theirs: string;
  @Field(() => GovernanceRequirementObject, { description: 'It as it stands.' })
  current: GovernanceRequirementObject;
}

export type RequirementResult = GovernanceRequirementObject | RequirementConflictObject;
export const RequirementResultUnion = createUnionType({
  name: 'RequirementResult',
  description: 'The requirement as it is now, or both texts where somebody else changed it too.',
  types: () => [GovernanceRequirementObject, RequirementConflictObject] as const,
  resolveType: (value: RequirementResult) =>
    'current' in value ? RequirementConflictObject : GovernanceRequirementObject,
});

@ObjectType('GovernanceTrace', {
  description: 'A way from a need to the result of a test; null where it is broken.',
})
export class GovernanceTraceObject {
  @Field(() => ID, { nullable: true, description: 'Of the need.' }) needId: string | null;
  @Field(() => String, { nullable: true, description: 'What the need is about.' }) needLabel: string | null;
  @Field(() => String, { nullable: true, description: 'The number of the requirement.' })
  requirementId: string | null;
  @Field(() => [ID], { description: 'Fields of the service level agreement.' }) parameterIds: string[];
  @Field(() => [String], { description: 'What these fields are called.' }) parameterLabels: string[];
  @Field(() => ID, { nullable: true, description: 'What the test is called.' }) testId: string | null;
  @Field(() => TestResultEnum, { nullable: true, description: 'What it came to.' })
  result: TestResult | null;
  @Field(() => [TraceGapEnum], { description: 'Where the way is broken.' }) gaps: TraceGap[];
}
