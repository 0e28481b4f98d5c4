import { CollaborationLevelEnum, DateTimeScalar } from '@commonworks/api-platform';
import type { CollaborationLevel } from '@commonworks/domain-opportunity';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GroupConflictObject } from '../groups/group-conflict.types.js';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { GroupAuthorObject } from '../people/person.types.js';

@ObjectType('ScopeNote', { description: 'A version of what is in the scope of a group, and what is not.' })
export class ScopeNoteObject {
  @Field(() => ID, { description: 'Of the group and the version.' }) id: string;
  @Field(() => Int, { description: 'Its number, from 1.' }) version: number;
  @Field({ description: 'What is in.' }) inScope: string;
  @Field({ description: 'What is out; may be empty.' }) outOfScope: string;
  @Field(() => CollaborationLevelEnum, { description: 'How far the group goes together.' })
  collaborationLevel: CollaborationLevel;
  @Field({ description: 'The ways to do it that are weighed; may be empty.' }) options: string;
  @Field(() => DateTimeScalar, { description: 'When it was saved.' }) savedAt: Date;
  @Field(() => GroupAuthorObject, { description: 'By whom.' }) savedBy: GroupAuthorObject;
}

@InputType({ description: 'Another version of a group’s scope note.' })
export class SaveScopeNoteInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field({ description: 'What is in, 1 to 8,000 characters.' }) inScope: string;
  @Field({ defaultValue: '', description: 'What is out, up to 8,000 characters.' }) outOfScope: string;
  @Field(() => CollaborationLevelEnum, { description: 'How far the group goes together.' })
  collaborationLevel: CollaborationLevel;
  @Field({ defaultValue: '', description: 'The ways to do it that are weighed, up to 8,000 characters.' })
  options: string;
  @Field(() => Int, { description: 'The version that was read; 0 where there was none.' })
  expectedVersion: number;
}

export const SaveScopeNoteResultUnion = createUnionType({
  name: 'SaveScopeNoteResult',
  description: 'The group with its note, or what stands in the note’s place meanwhile.',
  types: () => [OpportunityGroupObject, GroupConflictObject] as const,
  resolveType: (value: OpportunityGroupObject | GroupConflictObject) =>
    'current' in value ? GroupConflictObject : OpportunityGroupObject,
});
export type SaveScopeNoteResult = OpportunityGroupObject | GroupConflictObject;
