import { translate, type Locale } from '@commonworks/api-platform';
import type { PasswordProofOutcome } from './password-proof.js';
import type { SignInOutcome } from './sign-in.service.js';
import { InvalidInput, SignInRefused, TokenRefused, TooManyAttempts } from './sign-in.types.js';

type Failed =
  Exclude<SignInOutcome, { kind: 'SIGNED_IN' }> | Exclude<PasswordProofOutcome<never>, { kind: 'PROVEN' }>;

type Presented<F extends Failed> = F extends { kind: 'REFUSED' | 'PASSWORD_REFUSED' }
  ? SignInRefused
  : F extends { kind: 'TOO_MANY_ATTEMPTS' }
    ? TooManyAttempts
    : F extends { kind: 'TOKEN_REFUSED' }
      ? TokenRefused
      : InvalidInput;

/** Why nobody was let in, in the reader's language. */
export function presentOutcome<F extends Failed>(locale: Locale, failed: F): Presented<F>;
export function presentOutcome(
  locale: Locale,
  failed: Failed,
): SignInRefused | TooManyAttempts | TokenRefused | InvalidInput {
  switch (failed.kind) {
    case 'REFUSED':
      return Object.assign(new SignInRefused(), {
        message: translate(locale, failed.messageKey ?? 'identity:signIn.refused'),
      });
    case 'PASSWORD_REFUSED':
      return Object.assign(new SignInRefused(), { message: translate(locale, 'identity:password.wrong') });
    case 'TOO_MANY_ATTEMPTS': {
      const { retryAfterSeconds } = failed;
      const message =
        retryAfterSeconds < 60
          ? translate(locale, 'identity:signIn.waitSeconds', { count: retryAfterSeconds })
          : translate(locale, 'identity:signIn.tooManyAttempts', {
              count: Math.ceil(retryAfterSeconds / 60),
            });
      return Object.assign(new TooManyAttempts(), { message, retryAfterSeconds });
    }
    case 'TOKEN_REFUSED':
      return Object.assign(new TokenRefused(), {
        message: translate(locale, 'identity:signIn.tokenRefused'),
      });
    case 'INVALID_INPUT':
      return Object.assign(new InvalidInput(), {
        message: translate(locale, failed.messageKey),
        field: failed.field,
      });
  }
}
