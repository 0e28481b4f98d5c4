import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A mail that waits, or that the mail server refused.' })
export class OutboxLine {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'The address it is for.' }) to: string;
  @Field({ description: 'Its subject, in the language of the person it is for.' }) subject: string;
  @Field({ description: 'Since when.' }) at: Date;
  @Field(() => Date, { nullable: true, description: 'When it was last opened; null where never.' })
  openedAt: Date | null;
  @Field({ description: 'Whether the mail server refused it.' }) refused: boolean;
}

@ObjectType({ description: 'A mail as it was just written. Opening it again ends the link.' })
export class OpenedOutboxLine {
  @Field({ description: 'What it says, in both languages, the person’s first.' }) text: string;
  @Field(() => String, { nullable: true, description: 'Its link; null where it has none.' })
  link: string | null;
}
