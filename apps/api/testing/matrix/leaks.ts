import type { Asked } from './asked.js';
import type { Actor } from './who.js';
import { ABROAD_NUMBER, MARKED_NUMBER, MARKER, OWN_MARKER, OWN_NUMBER, REMARK } from './world-answers.js';

/** What is kept from others, how it is known in an answer of the api, and who may know it all the same. */
const SECRETS = {
  /** Answers, and comments on them, of other municipalities. */
  ANSWER: { signs: [MARKER, String(MARKED_NUMBER), String(ABROAD_NUMBER)], knownTo: [] },
  /** Answers of the own municipality in a section that is shared with nobody and handed to no contributor. */
  OWN_ANSWER: { signs: [OWN_MARKER, String(OWN_NUMBER)], knownTo: ['LEAD', 'APPROVER', 'VIEWER'] },
  /** What approvers of other municipalities remarked. */
  REMARK: { signs: [REMARK], knownTo: [] },
  /** Addresses of people of other municipalities. */
  PERSON: { signs: ['southlead@', 'abroadlead@'], knownTo: ['ADMINISTRATOR'] },
} satisfies Record<string, { signs: readonly string[]; knownTo: readonly Actor[] }>;

export type Secret = keyof typeof SECRETS;
const NAMES = Object.keys(SECRETS) as Secret[];

/** The secrets an answer of the api contains. */
export function secretsIn(answer: Asked): Secret[] {
  const text = JSON.stringify(answer);
  return NAMES.filter((name) => SECRETS[name].signs.some((sign) => text.includes(sign)));
}

/** The secrets that the answer should not have told this actor. */
export function leaksIn(answer: Asked, actor: Actor): Secret[] {
  const mayKnow = (name: Secret) => (SECRETS[name].knownTo as readonly Actor[]).includes(actor);
  return secretsIn(answer).filter((name) => !mayKnow(name));
}
