import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { shownName } from '../graphql/shown-name.js';

/** What is told of a file; a feature that tells more of its own extends it. */
@ObjectType('StoredFile', { description: 'A file, as `GET /files/<id>` gives it.' })
export class StoredFileObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
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

@ObjectType('FileVersion', {
  description: 'One version of a file; `GET /files/<id>?version=<number>` gives it.',
})
export class FileVersionObject {
  @Field(() => Int, { description: 'Its number, from 1.' }) number: number;
  @Field({ description: 'What it was called.' }) name: string;
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

@ObjectType('FileHistory', { description: 'Every version there was of a file.' })
export class FileHistoryObject {
  @Field(() => ID, { description: 'The file.' }) fileId: string;
  @Field(() => [FileVersionObject], { description: 'Its versions, the newest first.' })
  versions: FileVersionObject[];
}
