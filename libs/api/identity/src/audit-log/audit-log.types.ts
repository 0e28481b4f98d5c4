import { JsonScalar, shownName } from '@commonworks/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('AuditEvent', { description: 'Who did what to which thing, and when.' })
export class AuditEventObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'When.' }) at: Date;
  @Field(() => String, {
    nullable: true,
    middleware: [shownName],
    description: 'Name of the person; null when nobody was signed in or the reader may not know the person.',
  })
  actor: string | null;
  @Field({
    description: 'Whether a person did it, named or not; false where the installation did it by itself.',
  })
  byPerson: boolean;
  @Field({ description: 'What was done, in capitals: WORKBOOK_SUBMITTED.' }) action: string;
  @Field({ description: 'The kind of thing it was done to, and its id: `workbook 4f…`.' }) subject: string;
  @Field(() => String, { nullable: true, description: 'The municipality concerned.' })
  municipalityName: string | null;
  @Field(() => String, { nullable: true, description: 'The consortium concerned.' })
  consortiumName: string | null;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'More about it, as an object; never an answer’s value.',
  })
  detail: object | null;
  @Field(() => String, {
    nullable: true,
    description: 'The network address it was done from, where that was kept.',
  })
  address: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The browser and system it was done with, in a few words, where that was kept.',
  })
  device: string | null;
}
