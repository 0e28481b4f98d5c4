import {
  SHARING_LEVELS,
  WORKBOOK_STATUSES,
  type Dimension,
  type QuestionKind,
  type SharingLevel,
  type WorkbookStatus,
} from '@commonworks/domain-assessment';
import {
  DimensionEnum,
  QuestionKindEnum,
  QuestionSettingsObject,
  ServiceObject,
} from '@commonworks/api-catalogue';
import { DateTimeScalar, enumOf, MunicipalityObject, PersonObject } from '@commonworks/api-platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { WorkbookAnswerObject } from '../answers/answer.types.js';
import { CampaignObject } from '../campaigns/campaign.types.js';

export const WorkbookStatusEnum = enumOf<WorkbookStatus>(WORKBOOK_STATUSES);
registerEnumType(WorkbookStatusEnum, {
  name: 'WorkbookStatus',
  description: 'Where a workbook stands.',
  valuesMap: {
    IN_PROGRESS: { description: 'Being answered.' },
    IN_REVIEW: { description: 'With the approver; answers are locked.' },
    CHANGES_REQUESTED: { description: 'Sent back with a remark; being answered again.' },
    SUBMITTED: { description: 'Signed off; answers are locked.' },
  },
});

export const SharingLevelEnum = enumOf<SharingLevel>(SHARING_LEVELS);
registerEnumType(SharingLevelEnum, {
  name: 'SharingLevel',
  description: 'To whom an answer may be shown.',
  valuesMap: {
    PRIVATE: { description: 'To nobody outside the municipality; it enters no figure.' },
    AGGREGATE: { description: 'Only within figures of a group.' },
    NAMED: { description: 'Under the municipality’s name, to the consortium.' },
    PUBLIC: { description: 'Under the municipality’s name, to all.' },
  },
});

@ObjectType('Progress', {
  description: 'How far answering is. Unknown, not applicable and declined count as answered.',
})
export class ProgressObject {
  @Field(() => Int, { description: 'Questions answered, 0 to the total.' }) answered: number;
  @Field(() => Int, { description: 'Questions to answer; derived ones are not counted.' }) total: number;
}

@ObjectType('WorkbookQuestion', { description: 'A question as the workbook asks it, with its answer.' })
export class WorkbookQuestionObject {
  @Field(() => ID, { description: 'Identifier: of this question in this workbook alone.' }) id: string;
  @Field(() => ID, { description: 'The question in the template, the same in every workbook that asks it.' })
  questionId: string;
  @Field({ description: 'Stable code, unique in the template version, as “recreation.priority”.' })
  code: string;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' }) kind: QuestionKind;
  @Field({ description: 'The question, in the reader’s language.' }) text: string;
  @Field(() => String, { nullable: true, description: 'What to consider, in the reader’s language.' })
  help: string | null;
  @Field(() => ServiceObject, { nullable: true, description: 'Service it belongs to.' })
  service: ServiceObject | null;
  @Field(() => DimensionEnum, { nullable: true, description: 'What it measures of the service.' })
  dimension: Dimension | null;
  @Field(() => QuestionSettingsObject, { description: 'What an answer may be.' })
  settings: QuestionSettingsObject;
  @Field(() => SharingLevelEnum, {
    nullable: true,
    description: 'Sharing set on this question; null where it follows its section, or is not one’s own.',
  })
  sharing: SharingLevel | null;
  @Field(() => WorkbookAnswerObject, {
    nullable: true,
    description: 'The answer: in the own workbook always; of others only where it is shared by name.',
  })
  answer: WorkbookAnswerObject | null;
}

@ObjectType('WorkbookSection', { description: 'A section of a workbook.' })
export class WorkbookSectionObject {
  @Field(() => ID, { description: 'Identifier: of this section in this workbook alone.' }) id: string;
  @Field(() => ID, { description: 'The section in the template, the same in every workbook that has it.' })
  sectionId: string;
  @Field({ description: 'Stable code, unique in the template version.' }) code: string;
  @Field({ description: 'Title, in the reader’s language.' }) title: string;
  @Field(() => ProgressObject, {
    description: 'How far it is; of others, how much of it they share by name.',
  })
  progress: ProgressObject;
  @Field(() => SharingLevelEnum, {
    nullable: true,
    description: 'Sharing set on this section; null where it follows the workbook, or is not one’s own.',
  })
  sharing: SharingLevel | null;
  @Field({ description: 'Whether the reader can answer it now.' }) editable: boolean;
  @Field(() => [PersonObject], {
    description: 'People it is handed to, by name; empty in workbooks of others.',
  })
  assignees: PersonObject[];
  @Field(() => [WorkbookQuestionObject], { description: 'Its questions, in order.' })
  questions: WorkbookQuestionObject[];
}

@ObjectType('Workbook', { description: 'One municipality’s copy of what a campaign asks.' })
export class WorkbookObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field(() => WorkbookStatusEnum, { description: 'Where it stands.' }) status: WorkbookStatus;
  @Field(() => MunicipalityObject, { description: 'The municipality that answers.' })
  municipality?: MunicipalityObject;
  @Field(() => CampaignObject, { description: 'The campaign that asks.' }) campaign?: CampaignObject;
  @Field(() => ProgressObject, {
    description:
      'How far it is; to contributors of their sections, and of others how much they share by name.',
  })
  progress: ProgressObject;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  submittedAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Last remark of the approver; null in workbooks of others.',
  })
  remark: string | null;
  @Field(() => SharingLevelEnum, {
    nullable: true,
    description: 'Sharing of what has none of its own; null in workbooks of others.',
  })
  sharing: SharingLevel | null;
  @Field({ description: 'Whether the reader can answer any of it now.' }) editable: boolean;
  @Field({
    description: 'Whether its answers follow from the words of a document that the municipality published.',
  })
  published: boolean;
  @Field(() => [WorkbookSectionObject], {
    description:
      'Sections with questions and answers: to contributors theirs alone; none to those who see progress only.',
  })
  sections?: WorkbookSectionObject[];
  municipalityId: string;
  campaignId: string;
}

@InputType({ description: 'A workbook sent back.' })
export class RequestWorkbookChangesInput {
  @Field(() => ID, { description: 'Workbook in review.' }) workbookId: string;
  @Field({ description: 'What to change, 1 to 4,000 characters.' }) remark: string;
}

@InputType({
  description: 'What is to be shared with whom. Without section and question: the whole workbook.',
})
export class SetSharingInput {
  @Field(() => ID, { description: 'Workbook.' }) workbookId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Only this section, by its id in the workbook or in the template.',
  })
  sectionId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Only this question, by its id in the workbook or in the template.',
  })
  questionId?: string | null;
  @Field(() => SharingLevelEnum, {
    nullable: true,
    description:
      'Level; null takes the level of a section or question away, so that it follows the wider one.',
  })
  level?: SharingLevel | null;
}

@InputType({ description: 'A section handed to a person, or taken back.' })
export class AssignSectionInput {
  @Field(() => ID, { description: 'Workbook.' }) workbookId: string;
  @Field(() => ID, { description: 'Section, by its id in the workbook or in the template.' })
  sectionId: string;
  @Field(() => ID, { description: 'Lead or contributor of the same municipality.' }) personId: string;
  @Field({ description: 'True hands it over, false takes it back.' }) assigned: boolean;
}
