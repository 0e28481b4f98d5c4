import type { Role } from '@commonworks/access';
import { enumOf, LocaleEnum, RefusalObject, RoleEnum, type Locale } from '@commonworks/api-platform';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

const DELIVERIES = ['MAILED', 'WAITS_IN_OUTBOX', 'NOT_DELIVERED', 'GIVEN_AT_ONCE'] as const;
export type InvitationDelivery = (typeof DELIVERIES)[number];
export const InvitationDeliveryEnum = enumOf<InvitationDelivery>(DELIVERIES);
registerEnumType(InvitationDeliveryEnum, {
  name: 'InvitationDelivery',
  description: 'What becomes of an invitation’s mail.',
  valuesMap: {
    MAILED: { description: 'It is sent by e-mail.' },
    WAITS_IN_OUTBOX: {
      description: 'It waits in the administrator’s outbox: the installation has no mail server.',
    },
    NOT_DELIVERED: { description: 'The mail server refused it; it stands in the administrator’s outbox.' },
    GIVEN_AT_ONCE: {
      description: 'There is none: the person belongs to the place already, and has the further role now.',
    },
  },
});

const CLOSED_REASONS = ['ACCEPTED', 'WITHDRAWN', 'EXPIRED', 'UNKNOWN'] as const;
export type InvitationClosedReason = (typeof CLOSED_REASONS)[number];
export const InvitationClosedReasonEnum = enumOf<InvitationClosedReason>(CLOSED_REASONS);
registerEnumType(InvitationClosedReasonEnum, {
  name: 'InvitationClosedReason',
  description: 'Why an invitation cannot be accepted.',
  valuesMap: {
    ACCEPTED: { description: 'It was accepted already.' },
    WITHDRAWN: { description: 'It was withdrawn.' },
    EXPIRED: { description: 'It is too old.' },
    UNKNOWN: { description: 'The token is unknown, not complete, or ended by the one of a newer mail.' },
  },
});

@ObjectType('Invitation', {
  description: 'An invitation as it was just made; the same whether the address is known or not.',
})
export class InvitationObject {
  @Field(() => Date, {
    nullable: true,
    description: 'Until when it can be accepted; null where the role was given at once.',
  })
  expiresAt: Date | null;
  @Field(() => InvitationDeliveryEnum, { description: 'What becomes of its mail.' })
  delivery: InvitationDelivery;
  @Field({ description: 'Whether the address is outside the e-mail domains bound to the place.' })
  outsideDomains: boolean;
}

@ObjectType('OpenInvitation', { description: 'An invitation that was neither accepted nor withdrawn.' })
export class OpenInvitationObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'The address invited, in lower case.' }) email: string;
  @Field({ description: 'The name as the inviter gave it.' }) name: string;
  @Field(() => RoleEnum, { description: 'The role offered.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The municipality, for a role in one.' })
  municipalityId: string | null;
  @Field(() => ID, { nullable: true, description: 'The consortium, for a role in one.' })
  consortiumId: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the municipality or consortium; null where the role is of the installation.',
  })
  placeName: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of who invited; null where the reader does not know that person.',
  })
  invitedBy: string | null;
  @Field({ description: 'Until when it can be accepted.' }) expiresAt: Date;
  @Field({ description: 'Whether that is over; it stays in the list for a month.' }) expired: boolean;
  @Field(() => InvitationDeliveryEnum, { description: 'What became of its mail.' })
  delivery: InvitationDelivery;
}

@InputType({ description: 'A person to be invited into a role.' })
export class InvitePersonInput {
  @Field({
    description: 'Name, 1 to 200 characters; a proposal, which the person may change when accepting.',
  })
  name: string;
  @Field({ description: 'E-mail address.' }) email: string;
  @Field(() => RoleEnum, { description: 'The role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The municipality, for a role in one.' })
  municipalityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The consortium, for a role in one.' })
  consortiumId?: string | null;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language to write to the person in; the inviter’s, unless told.',
  })
  locale?: Locale | null;
}

@ObjectType({ description: 'An invitation as it is shown to whoever holds its token.' })
export class InvitationOffer {
  @Field({ description: 'The address invited, in lower case.' }) email: string;
  @Field({ description: 'The name the inviter proposed.' }) name: string;
  @Field(() => RoleEnum, { description: 'The role offered.' }) role: Role;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the municipality or consortium; null where the role is of the installation.',
  })
  placeName: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who invites; null where it is not known.' })
  inviterName: string | null;
  @Field(() => LocaleEnum, { description: 'The language the person is written to in.' }) locale: Locale;
  @Field({ description: 'Until when it can be accepted.' }) expiresAt: Date;
  @Field({ description: 'Whether the address has an account: then one accepts by being signed in.' })
  hasAccount: boolean;
}

@ObjectType({ description: 'An invitation that cannot be accepted.', implements: () => RefusalObject })
export class InvitationClosed implements RefusalObject {
  @Field({ description: 'What happened and what to do, in the reader’s language.' }) message: string;
  @Field(() => InvitationClosedReasonEnum, { description: 'Why not.' }) reason: InvitationClosedReason;
  @Field(() => LocaleEnum, {
    description:
      'The language the person was written to in; the reader’s, where nothing is known of the token.',
  })
  locale: Locale;
}

export const InvitationResult = createUnionType({
  name: 'InvitationResult',
  description: 'What a token stands for: an offer, or nothing any more.',
  types: () => [InvitationOffer, InvitationClosed] as const,
});

@InputType({ description: 'An invitation to be accepted.' })
export class AcceptInvitationInput {
  @Field({ description: 'The token of the invitation.' }) token: string;
  @Field(() => String, {
    nullable: true,
    description: 'For a new account: the name as shown to others, 1 to 200 characters.',
  })
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For a new account: the password to have, 12 to 200 characters.',
  })
  password?: string | null;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'For a new account: its language; the invitation’s, unless told.',
  })
  locale?: Locale | null;
}
