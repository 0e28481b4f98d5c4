import { LocaleEnum, MembershipObject, RefusalObject, type Locale } from '@commonworks/api-platform';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Me', { description: 'The signed-in person.' })
export class MeObject {
  @Field(() => ID, { description: 'Identifier.' }) id: string;
  @Field({ description: 'Name as shown to others.' }) name: string;
  @Field({ description: 'E-mail address, in lower case.' }) email: string;
  @Field(() => LocaleEnum, { description: 'The language chosen.' }) locale: Locale;
  @Field(() => Date, {
    nullable: true,
    description: 'When attempts to sign in to the account were last locked out, until that was read.',
  })
  lockedOutAt: Date | null;
  @Field(() => [MembershipObject], { description: 'The roles held.' }) memberships: MembershipObject[];
}

@ObjectType({
  description: 'Nobody was signed in; whether the address is known is not said.',
  implements: () => RefusalObject,
})
export class SignInRefused implements RefusalObject {
  @Field({ description: 'What to do, in the reader’s language.' }) message: string;
}

@ObjectType({
  description: 'Too many attempts failed of late, on this account or from this address.',
  implements: () => RefusalObject,
})
export class TooManyAttempts implements RefusalObject {
  @Field({ description: 'What to do, in the reader’s language.' }) message: string;
  @Field(() => Int, { description: 'Seconds until the next attempt is worth making, 1 or more.' })
  retryAfterSeconds: number;
}

@ObjectType({ description: 'The token is unknown, used or too old.', implements: () => RefusalObject })
export class TokenRefused implements RefusalObject {
  @Field({ description: 'What to do, in the reader’s language.' }) message: string;
}

@ObjectType({ description: 'A value that cannot be used.', implements: () => RefusalObject })
export class InvalidInput implements RefusalObject {
  @Field({ description: 'What is wrong, in the reader’s language.' }) message: string;
  @Field({ description: 'The input’s field: name, email or password.' }) field: string;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'What came of proving who one is: the person signed in, or why nobody was.',
  types: () => [MeObject, SignInRefused, TooManyAttempts, TokenRefused, InvalidInput] as const,
});
export type SignInResultObject = typeof SignInResult;

@InputType({ description: 'Proof of who one is.' })
export class SignInInput {
  @Field({ description: 'E-mail address; capitals make no difference.' }) email: string;
  @Field({ description: 'Password.' }) password: string;
}
