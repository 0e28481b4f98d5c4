import { DateTimeScalar, enumOf } from '@commonworks/api-platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CommunityAuthorObject } from '../people/author.types.js';
import type { PostFilter, PostKind } from './post-rows.js';

export const CommunityPostKindEnum = enumOf<PostKind>(['QUESTION', 'ARTICLE']);
registerEnumType(CommunityPostKindEnum, {
  name: 'CommunityPostKind',
  description: 'What somebody begins in a community.',
  valuesMap: {
    QUESTION: {
      description: 'Something somebody wants to know; one of its replies can be marked as the answer.',
    },
    ARTICLE: { description: 'Something somebody has learned and tells the others.' },
  },
});

export const CommunityShowEnum = enumOf<PostFilter['show']>(['ALL', 'OPEN_QUESTIONS', 'ARTICLES']);
registerEnumType(CommunityShowEnum, {
  name: 'CommunityShow',
  description: 'Which posts of communities are asked for.',
  valuesMap: {
    ALL: { description: 'Questions and articles.' },
    OPEN_QUESTIONS: { description: 'Questions of which no reply is marked as the answer.' },
    ARTICLES: { description: 'Articles.' },
  },
});

@ObjectType('CommunityPlace', { description: 'The community something stands in.' })
export class CommunityPlaceObject {
  @Field({ description: 'Code of its service area.' }) code: string;
  @Field({ description: 'Name of its service area, in the reader’s language.' }) name: string;
  @Field({ description: 'Code of its consortium.' }) consortiumCode: string;
}

@ObjectType('CommunityReply', { description: 'What somebody replied to a question or an article.' })
export class CommunityReplyObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field({ description: 'What was written.' }) text: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: Date;
  @Field(() => CommunityAuthorObject, { description: 'By whom.' }) by: CommunityAuthorObject;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was changed last; null where it was not.',
  })
  editedAt: Date | null;
  @Field(() => Int, { description: 'Which version this is; a change names the one it was made from.' })
  version: number;
  @Field({ description: 'Whether the reader may change it.' }) mayChange: boolean;
  @Field({ description: 'Whether the reader may take it away.' }) mayRemove: boolean;
}

/** `community` and `replies` are resolved by loaders. */
@ObjectType('CommunityPost', { description: 'A question or an article in a community.' })
export class CommunityPostObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => CommunityPostKindEnum, { description: 'Which of the two.' }) kind: PostKind;
  @Field(() => CommunityPlaceObject, { description: 'Where it stands.' }) community?: CommunityPlaceObject;
  @Field({ description: 'What is asked or told, in one line.' }) title: string;
  @Field({ description: 'More of it; of a question it may be empty.' }) text: string;
  @Field({ description: 'How it begins, up to 240 characters on one line.' }) excerpt: string;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) at: Date;
  @Field(() => CommunityAuthorObject, { description: 'By whom.' }) by: CommunityAuthorObject;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was changed last; null where it was not.',
  })
  editedAt: Date | null;
  @Field(() => DateTimeScalar, { description: 'When something was last written in it.' }) activeAt: Date;
  @Field(() => Int, { description: 'Which version this is; a change names the one it was made from.' })
  version: number;
  @Field(() => Int, { description: 'How many replies it has.' }) replyCount: number;
  @Field(() => ID, { nullable: true, description: 'The reply that answers it; null where none is marked.' })
  answerId: string | null;
  @Field(() => [CommunityReplyObject], { description: 'What was replied, in its order.' })
  replies?: CommunityReplyObject[];
  @Field({ description: 'Whether the reader wrote it.' }) own: boolean;
  @Field({ description: 'Whether the reader may change it.' }) mayChange: boolean;
  @Field({ description: 'Whether the reader may take it away.' }) mayRemove: boolean;
  @Field({ description: 'Whether the reader may say which reply answers it.' }) mayMark: boolean;
  consortiumId: string;
  areaId: string;
}

@InputType({ description: 'A question or an article to be written in a community.' })
export class AddCommunityPostInput {
  @Field({ description: 'Code of the consortium.' }) consortiumCode: string;
  @Field({ description: 'Code of the service area.' }) communityCode: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The municipality it is written for; null or left out for who coordinates the consortium.',
  })
  municipalityId?: string | null;
  @Field(() => CommunityPostKindEnum, { description: 'Which of the two.' }) kind: PostKind;
  @Field({ description: 'What is asked or told, 1 to 200 characters.' }) title: string;
  @Field({
    defaultValue: '',
    description: 'More of it, up to 8,000 characters; of an article at least something.',
  })
  text: string;
}

@InputType({ description: 'Other words for a question or an article of one’s own.' })
export class ChangeCommunityPostInput {
  @Field(() => ID, { description: 'Which.' }) id: string;
  @Field(() => Int, { description: 'The version that was read.' }) expectedVersion: number;
  @Field({ description: 'What is asked or told, 1 to 200 characters.' }) title: string;
  @Field({ defaultValue: '', description: 'More of it, up to 8,000 characters.' }) text: string;
}

@InputType({ description: 'What is replied to a question or an article.' })
export class AddCommunityReplyInput {
  @Field(() => ID, { description: 'To which.' }) postId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The municipality it is written for; null or left out for who coordinates the consortium.',
  })
  municipalityId?: string | null;
  @Field({ description: 'What, 1 to 8,000 characters.' }) text: string;
}

@InputType({ description: 'Other words for a reply of one’s own.' })
export class ChangeCommunityReplyInput {
  @Field(() => ID, { description: 'Which.' }) id: string;
  @Field(() => Int, { description: 'The version that was read.' }) expectedVersion: number;
  @Field({ description: 'What, 1 to 8,000 characters.' }) text: string;
}

@InputType({ description: 'What is to be taken away.' })
export class RemoveFromCommunityInput {
  @Field(() => ID, { description: 'A question, an article or a reply.' }) id: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Why, 1 to 500 characters, of what another wrote: the author is told. Of one’s own it is ignored.',
  })
  reason?: string | null;
}

@InputType({ description: 'Which reply answers a question.' })
export class MarkCommunityAnswerInput {
  @Field(() => ID, { description: 'The question.' }) postId: string;
  @Field(() => ID, { nullable: true, description: 'The reply; null where none does any more.' })
  replyId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The reply that was marked when the question was read; null or left out where none was.',
  })
  insteadOf?: string | null;
}
