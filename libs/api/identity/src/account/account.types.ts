import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { SignInRefused, TooManyAttempts } from '../sign-in/sign-in.types.js';

@InputType({ description: 'A password to be changed.' })
export class ChangePasswordInput {
  @Field({ description: 'The present password.' }) current: string;
  @Field({ description: 'The password to have, 12 to 200 characters and hard to guess.' }) next: string;
}

@InputType({ description: 'A new password in place of one that was forgotten.' })
export class ResetPasswordInput {
  @Field({ description: 'The token of the link; it works once, for 30 minutes.' }) token: string;
  @Field({ description: 'The password to have, 12 to 200 characters and hard to guess.' }) password: string;
}

@ObjectType({ description: 'The account was closed. What the person did stays, under “former member”.' })
export class AccountClosed {
  @Field({ description: 'When.' }) at: Date;
}

export const CloseAccountResult = createUnionType({
  name: 'CloseAccountResult',
  description: 'What came of closing the own account.',
  types: () => [AccountClosed, SignInRefused, TooManyAttempts] as const,
});
export type CloseAccountResultObject = typeof CloseAccountResult;
