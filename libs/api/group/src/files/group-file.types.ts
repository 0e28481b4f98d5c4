import { DateTimeScalar, StoredFileObject } from '@commonworks/api-platform';
import type { FileMark } from '@commonworks/domain-group';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { GroupAuthorObject } from '../people/person.types.js';
import { FileMarkEnum } from './group-file.enums.js';

@ObjectType('GroupFile', { description: 'A file of a group.' })
export class GroupFileObject {
  @Field(() => ID, { description: 'Of the file.' }) id: string;
  @Field(() => StoredFileObject, { description: 'The file, as the reader sees it.' }) file: StoredFileObject;
  @Field(() => FileMarkEnum, { description: 'What it is for the group.' }) mark: FileMark;
  @Field({ description: 'Whether it is for members alone.' }) restricted: boolean;
  @Field(() => GroupAuthorObject, { description: 'Who added it.' }) addedBy: GroupAuthorObject;
  @Field(() => DateTimeScalar, { description: 'When.' }) addedAt: Date;
}

@InputType({ description: 'What a file of a group is for it, and for whom.' })
export class MarkGroupFileInput {
  @Field(() => ID, { description: 'The file.' }) fileId: string;
  @Field(() => FileMarkEnum, { description: 'What it is for the group.' }) mark: FileMark;
  @Field({ description: 'Whether it is for members alone.' }) restricted: boolean;
}
