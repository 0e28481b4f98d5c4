import {
  guessableFault,
  guessesAbout,
  isMadeOf,
  lengthFault,
  type PasswordFault,
  type PasswordOwner,
} from './password-rules.js';

/** How hard a password is to guess. */
export interface Strength {
  /** 0 (a handful of guesses) to 4 (more than ten thousand million), as zxcvbn counts. */
  readonly score: number;
  /** What it is made of, in order: names of dictionaries and of patterns, as `passwords-common`, `sequence`. */
  readonly patterns: readonly string[];
}

/** Finds out how hard a password is to guess. */
export interface GuessCounter {
  /** @param about what somebody who knows the person would try first: name, address, place */
  count(password: string, about: readonly string[]): Promise<Strength>;
}

/** What is to be said of a new password. */
export interface PasswordVerdict {
  /** Why it is not taken; null where it is. */
  readonly fault: PasswordFault | null;
  /** As of its strength, 0 to 4; 0 where its guesses had not to be counted. */
  readonly score: number;
}

/** Of a longer password only so much is judged: the rest makes it no easier to guess. */
const JUDGED = 100;

/** Decides whether a new password of this person may be taken; the server decides so, and the page foretells it. */
export async function judgePassword(
  password: string,
  owner: PasswordOwner,
  guesses: GuessCounter,
): Promise<PasswordVerdict> {
  const fault = lengthFault(password, owner.email);
  if (fault) return { fault, score: 0 };
  const about = guessesAbout(owner);
  // To zxcvbn several words make a good password, even where they are all the person's own.
  if (isMadeOf(password, about)) return { fault: 'personal', score: 0 };
  const strength = await guesses.count([...password].slice(0, JUDGED).join(''), about);
  return { fault: guessableFault(strength), score: strength.score };
}
