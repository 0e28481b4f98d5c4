import type { Problem } from '@commonworks/web-ui';
import type { Outcome } from './use-outcome.js';

/** What an answer to a question for the password says is wrong; null where it was right. */
export function problemIn(outcome: Outcome | undefined, failed: string): Problem | null {
  switch (outcome?.__typename) {
    case 'Me':
      return null;
    case 'InvalidInput':
      return { field: outcome.field, message: outcome.message };
    case 'SignInRefused':
      return { field: 'current', message: outcome.message };
    case 'TooManyAttempts':
    case 'TokenRefused':
      return { field: null, message: outcome.message };
    case undefined:
      return { field: null, message: failed };
  }
}
