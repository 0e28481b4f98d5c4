import { ABROAD_NUMBER, MARKED_NUMBER, MARKER } from './world-answers.js';
import type { Asked } from './judge-row.js';
import { cell, type Row } from './row.js';
import type { Actor } from './who.js';

/** What stands in answers that others keep to themselves. */
const SECRETS: readonly string[] = [MARKER, String(MARKED_NUMBER), String(ABROAD_NUMBER)];
/** Addresses of people of other municipalities. */
const STRANGERS: readonly string[] = ['southlead@', 'abroadlead@'];

/** What an answer to somebody else contains of the answers, and the people, of others. */
export function leaksIn(row: Row, actor: Actor, answer: Asked): string[] {
  const text = JSON.stringify(answer);
  const secrets = actor === 'ADMINISTRATOR' ? SECRETS : [...SECRETS, ...STRANGERS];
  return secrets.filter((secret) => text.includes(secret)).map((secret) => `${cell(row, actor)}: ${secret}`);
}
