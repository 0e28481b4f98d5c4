import type { Role } from '@commonworks/access';
import { PersonObject, RoleEnum } from '@commonworks/api-platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('Invitation', { description: 'An invitation as it was just made.' })
export class InvitationObject {
  @Field(() => PersonObject, { description: 'The person invited.' }) person: PersonObject;
  @Field({ description: 'One-time token, shown this once; the link is /invitation/<token>.' }) token: string;
  @Field({ description: 'When the token stops working.' }) expiresAt: Date;
}

@InputType({ description: 'A person to be invited into a role.' })
export class InvitePersonInput {
  @Field({ description: 'Name as shown to others, 1 to 200 characters.' }) name: string;
  @Field({ description: 'E-mail address.' }) email: string;
  @Field(() => RoleEnum, { description: 'The role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The municipality, for a role in one.' })
  municipalityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The consortium, for a role in one.' })
  consortiumId?: string | null;
}

@InputType({ description: 'An invitation to be accepted.' })
export class AcceptInvitationInput {
  @Field({ description: 'The token of the invitation.' }) token: string;
  @Field({
    description: 'The password to have, 12 to 200 characters; the present one, for who has an account.',
  })
  password: string;
}
