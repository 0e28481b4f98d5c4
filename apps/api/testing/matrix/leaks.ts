import type { Asked } from './asked.js';
import { ABROAD_NUMBER, MARKED_NUMBER, MARKER, REMARK } from './world-answers.js';

/** What others keep to themselves, and how it is known in an answer of the api. */
const SIGNS = {
  ANSWER: [MARKER, String(MARKED_NUMBER), String(ABROAD_NUMBER)],
  REMARK: [REMARK],
  PERSON: ['southlead@', 'abroadlead@'],
} as const;

export type Leak = keyof typeof SIGNS;

/** What an answer of the api contains of others. */
export function leaksIn(answer: Asked): Leak[] {
  const text = JSON.stringify(answer);
  return (Object.keys(SIGNS) as Leak[]).filter((leak) => SIGNS[leak].some((sign) => text.includes(sign)));
}
