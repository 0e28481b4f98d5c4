import { type AnswerState, type AnswerValue } from '@commonworks/domain-assessment';
import { AnswerStateEnum } from '@commonworks/api-catalogue';
import { DateTimeScalar, JsonScalar, RefusalObject, shownName } from '@commonworks/api-platform';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

const VALUE =
  'Value: the level of a scale, from 1; a number; the code of a rating or choice, or a list of codes; ' +
  'words; an object for a system. Null unless the state is ANSWERED.';

/** An answer to a question of the template, of a workbook that is known where it is used. */
@ObjectType({ isAbstract: true })
export class AnswerObject {
  @Field(() => ID, { description: 'Question it answers, as the template has it.' }) questionId: string;
  @Field(() => JsonScalar, { nullable: true, description: VALUE }) value: AnswerValue | null;
  @Field(() => AnswerStateEnum, { description: 'Whether and how it was answered.' }) state: AnswerState;
  @Field(() => Int, {
    description:
      'Grows by one with every save; 0 where nothing was ever saved, for derived answers and for those of others.',
  })
  version: number;
  @Field(() => String, {
    nullable: true,
    description: 'Remark, up to 4,000 characters; null in answers of others.',
  })
  comment: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last saved; null in answers of others.',
  })
  updatedAt: Date | null;
  @Field(() => String, {
    nullable: true,
    middleware: [shownName],
    description: 'Name of the person who last saved it; null in answers of others.',
  })
  updatedBy: string | null;
}

/** The answer of one workbook; its id is that of the workbook's question (see `partId`). */
@ObjectType('Answer', { description: 'What a municipality answered to a question.' })
export class WorkbookAnswerObject extends AnswerObject {
  @Field(() => ID, { description: 'Identifier: the same as that of the question in its workbook.' })
  id: string;
}

@ObjectType('RejectedAnswer', { description: 'What a refused save would have stored.' })
export class RejectedAnswerObject {
  @Field(() => JsonScalar, { nullable: true, description: VALUE }) value: AnswerValue | null;
  @Field(() => AnswerStateEnum, { description: 'State it would have had.' }) state: AnswerState;
  @Field(() => String, { nullable: true, description: 'Remark it would have had.' }) comment: string | null;
}

@ObjectType('AnswerConflict', {
  description: 'A save refused because somebody else saved since.',
  implements: () => RefusalObject,
})
export class AnswerConflictObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field(() => WorkbookAnswerObject, { description: 'The answer as it stands.' })
  current: WorkbookAnswerObject;
  @Field(() => RejectedAnswerObject, { description: 'The answer that was not saved.' })
  rejected: RejectedAnswerObject;
}

@ObjectType('AnswerInvalid', {
  description: 'A save refused because the value does not answer the question.',
  implements: () => RefusalObject,
})
export class AnswerInvalidObject implements RefusalObject {
  @Field({ description: 'What is wrong, in the reader’s language.' }) message: string;
  @Field({ description: 'The same as a code, as BELOW_MINIMUM.' }) reason: string;
}

@ObjectType('WorkbookLocked', {
  description: 'A save refused because the workbook takes no answers now.',
  implements: () => RefusalObject,
})
export class WorkbookLockedObject implements RefusalObject {
  @Field({ description: 'Why, in the reader’s language.' }) message: string;
}

export type SaveAnswerResult =
  WorkbookAnswerObject | AnswerConflictObject | AnswerInvalidObject | WorkbookLockedObject;

export const SaveAnswerResultUnion = createUnionType({
  name: 'SaveAnswerResult',
  description: 'The answer as saved, or why it was not.',
  types: () =>
    [WorkbookAnswerObject, AnswerConflictObject, AnswerInvalidObject, WorkbookLockedObject] as const,
  resolveType: (result: SaveAnswerResult) => {
    if ('questionId' in result) return WorkbookAnswerObject;
    if ('current' in result) return AnswerConflictObject;
    return 'reason' in result ? AnswerInvalidObject : WorkbookLockedObject;
  },
});

@InputType({ description: 'An answer to be saved.' })
export class SaveAnswerInput {
  @Field(() => ID, { description: 'Workbook.' }) workbookId: string;
  @Field(() => ID, {
    description: 'Question of the workbook, by its id there or in the template; not a derived one.',
  })
  questionId: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Value; looked at where the state is ANSWERED.' })
  value?: unknown;
  @Field(() => AnswerStateEnum, {
    nullable: true,
    defaultValue: 'ANSWERED',
    description: 'State; UNANSWERED clears the answer.',
  })
  state?: AnswerState | null;
  @Field(() => String, {
    nullable: true,
    description: 'Remark, up to 4,000 characters; null or empty takes it away, left out keeps it.',
  })
  comment?: string | null;
  @Field(() => Int, { description: 'Version the save is based on; 0 where nothing was saved yet.' })
  expectedVersion: number;
  @Field({
    description:
      'Chosen by the client, 1 to 64 visible ASCII characters: a save repeated with the same key changes nothing, ' +
      'and a key that saved something else is refused.',
  })
  idempotencyKey: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'Person who gave the answer, where it may be sent later than it was given: under the session of anybody ' +
      'else it is refused as though nobody were signed in.',
  })
  answeredBy?: string | null;
}
