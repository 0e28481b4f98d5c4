export const PASSWORD_LENGTH = { min: 12, max: 200 };

/** Whose password it is to be: what others who know the person would try first. Empty where it is not known. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
  /** Names of the person's municipalities and consortia. */
  readonly places: readonly string[];
}

export type LengthFault = 'tooShort' | 'tooLong' | 'containsName';
export type GuessableFault = 'personal' | 'common' | 'pattern' | 'guessable';
export type PasswordFault = LengthFault | GuessableFault;

/** A password with this score or more is taken: at 3, some hundred million guesses. */
const ENOUGH = 3;

/**
 * What is wrong with the length of a new password, or null. Composition does not count (NIST SP 800-63B); but it
 * must not hold the part of the e-mail address before the @, where that has three characters or more.
 */
export function lengthFault(password: string, email: string): LengthFault | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return 'tooShort';
  if (length > PASSWORD_LENGTH.max) return 'tooLong';
  const [name = ''] = email.toLowerCase().split('@');
  return name.length >= 3 && password.toLowerCase().includes(name) ? 'containsName' : null;
}

/** What is about a person: each text whole, its names (Saint-Hilaire) and their words, of three letters or more. */
export function guessesAbout({ email, name, places }: PasswordOwner): string[] {
  const texts = [email, name, ...places].map((text) => text.toLowerCase());
  const names = texts.flatMap((text) => text.split(/[\s@.,()]+/u));
  const words = [...names, ...names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))].filter(
    (word) => word.length >= 3,
  );
  return [...new Set([...texts.filter((text) => text !== ''), ...words, 'commonworks'])];
}

/** Fewer letters than these beside what is about the person add nothing. */
const OF_ONES_OWN = 4;

/** Whether a password is put together from what is about the person, with digits and signs between. */
export function isMadeOf(password: string, about: readonly string[]): boolean {
  const longestFirst = about.toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ' '), password.toLowerCase());
  return rest.replace(/[^\p{L}]+/gu, '').length < OF_ONES_OWN && rest !== password.toLowerCase();
}

/** Why a password of this score is too easy to guess, or null where it is not; the most telling reason first. */
export function guessableFault(strength: {
  readonly score: number;
  readonly patterns: readonly string[];
}): GuessableFault | null {
  if (strength.score >= ENOUGH) return null;
  const consistsOf = (...names: string[]) => strength.patterns.some((pattern) => names.includes(pattern));
  if (consistsOf('userInputs')) return 'personal';
  if (consistsOf('passwords-common')) return 'common';
  return consistsOf('repeat', 'sequence', 'spatial', 'date', 'regex') ? 'pattern' : 'guessable';
}
