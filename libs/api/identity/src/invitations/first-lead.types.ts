import { LocaleEnum, type Locale } from '@commonworks/api-platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('MunicipalityWithoutLead', { description: 'A municipality that nobody leads yet.' })
export class MunicipalityWithoutLeadObject {
  @Field(() => ID, { description: 'The municipality.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => [String], {
    description:
      'The e-mail domains bound to it: its first lead has an address there. Where there are none, an administrator invites.',
  })
  emailDomains: string[];
  @Field(() => Date, {
    nullable: true,
    description: 'Until when somebody who is invited to lead it can accept; null where nobody is.',
  })
  invitedUntil: Date | null;
}

@InputType({ description: 'Who is to be a municipality’s first lead.' })
export class InviteFirstLeadInput {
  @Field(() => ID, { description: 'The consortium whose coordinator invites.' }) consortiumId: string;
  @Field(() => ID, { description: 'The municipality, a member of it.' }) municipalityId: string;
  @Field({
    description: 'Name, 1 to 200 characters; a proposal, which the person may change when accepting.',
  })
  name: string;
  @Field({ description: 'E-mail address.' }) email: string;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language to write to the person in; the inviter’s, unless told.',
  })
  locale?: Locale | null;
}
