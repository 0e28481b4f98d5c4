import { StoredFileObject } from '@commonworks/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Evidence', { description: 'A file that a municipality attached to an answer of its own.' })
export class EvidenceObject extends StoredFileObject {
  @Field(() => ID, { description: 'Question whose answer it is attached to, as the template has it.' })
  questionId: string;
}
