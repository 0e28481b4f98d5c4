import { parseAnswerValue, type QuestionSettings } from '@commonworks/domain-assessment';
import { isDeepStrictEqual } from 'node:util';
import type { WantedAnswer } from './judge-save.js';
import type { StoredAnswer } from './save-facts.js';

/**
 * Whether a save asks for what an earlier one with the same key stored. A comment left out asks for whichever
 * stands. The version is not compared: a save that is repeated may know a newer one by then.
 */
export function repeatsSave(
  wanted: Pick<WantedAnswer, 'state' | 'value' | 'comment'>,
  settings: QuestionSettings,
  stored: Pick<StoredAnswer, 'state' | 'value' | 'comment'>,
): boolean {
  if (wanted.state !== stored.state) return false;
  if (wanted.comment !== undefined && (wanted.comment?.trim() || null) !== stored.comment) return false;
  if (wanted.state !== 'ANSWERED') return true;
  const parsed = parseAnswerValue(settings, wanted.value);
  return parsed.ok && isDeepStrictEqual(parsed.value, stored.value);
}
