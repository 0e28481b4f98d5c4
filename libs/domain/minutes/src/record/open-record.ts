import { blocksOf, type MinutesReference, type MinutesText } from '../text/minutes-text.js';
import { referencesIn } from '../text/references.js';
import { withoutConfidential } from '../text/without-confidential.js';
import type { MinutesRecord } from './minutes-record.js';

/**
 * A record without what is confidential: neither those items, nor decisions and actions that only they name.
 * @returns with how many items were left out
 */
export function openRecord(record: MinutesRecord): { record: MinutesRecord; leftOut: number } {
  const { text, leftOut } = withoutConfidential(record.text);
  const hidden: MinutesText = {
    type: 'doc',
    content: record.text.content.filter(({ attrs }) => attrs.confidential),
  };
  const isOpen = (type: MinutesReference['type']) => {
    const named = new Set(referencesIn(text, type));
    const onlyHidden = new Set(referencesIn(hidden, type).filter((id) => !named.has(id)));
    return ({ id }: { readonly id: string }) => !onlyHidden.has(id);
  };
  return {
    record: {
      ...record,
      decisions: record.decisions.filter(isOpen('decisionRef')),
      actions: record.actions.filter(isOpen('actionRef')),
      text,
    },
    leftOut,
  };
}

/** Whether a text says anything: it has a word, a decision or an action beside its titles. */
export const saysAnything = (text: MinutesText): boolean =>
  text.content.some((item) =>
    blocksOf(item).some((block) => block.type !== 'paragraph' || block.content.length > 0),
  );
