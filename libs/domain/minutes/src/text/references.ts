import { blocksOf, type MinutesReference, type MinutesText } from './minutes-text.js';

/** Ids of the decisions, or of the actions, that a text names, each once, in its order. */
export function referencesIn(text: MinutesText, type: MinutesReference['type']): string[] {
  const ids = text.content.flatMap((item) =>
    blocksOf(item).flatMap((block) =>
      (block.type === 'decisionRef' || block.type === 'actionRef') && block.type === type
        ? [block.attrs.id]
        : [],
    ),
  );
  return [...new Set(ids)];
}
