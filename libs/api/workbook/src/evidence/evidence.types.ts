import { DateTimeScalar, shownName } from '@commonworks/api-platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Evidence', {
  description: 'A file that a municipality attached to an answer of its own, as `GET /files/<id>` gives it.',
})
export class EvidenceObject {
  @Field(() => ID, { description: 'Identifier, also of the file.' }) id: string;
  @Field(() => ID, { description: 'Question of the workbook whose answer it is attached to.' })
  questionId: string;
  @Field({ description: 'What it is called.' }) name: string;
  @Field({ description: 'Media type, as `application/pdf`.' }) contentType: string;
  @Field(() => Int, { description: 'Its size in bytes.' }) bytes: number;
  @Field(() => Int, { description: 'Number of the last version, from 1.' }) version: number;
  @Field(() => DateTimeScalar, { description: 'When that version came in.' }) uploadedAt: Date;
  @Field(() => String, {
    nullable: true,
    middleware: [shownName],
    description: 'Name of the person who sent that version in.',
  })
  uploadedBy: string | null;
}

@ObjectType('EvidenceVersion', {
  description: 'One version of a file; `GET /files/<id>?version=<number>` gives it.',
})
export class EvidenceVersionObject {
  @Field(() => Int, { description: 'Its number, from 1.' }) number: number;
  @Field({ description: 'Media type.' }) contentType: string;
  @Field(() => Int, { description: 'Its size in bytes.' }) bytes: number;
  @Field(() => DateTimeScalar, { description: 'When it came in.' }) uploadedAt: Date;
  @Field(() => String, {
    nullable: true,
    middleware: [shownName],
    description: 'Name of the person who sent it in.',
  })
  uploadedBy: string | null;
}

@ObjectType('EvidenceHistory', { description: 'Every version there was of a file.' })
export class EvidenceHistoryObject {
  @Field(() => ID, { description: 'The file.' }) evidenceId: string;
  @Field(() => [EvidenceVersionObject], { description: 'Its versions, the newest first.' })
  versions: EvidenceVersionObject[];
}
