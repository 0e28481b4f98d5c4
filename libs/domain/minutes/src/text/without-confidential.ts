import type { MinutesText } from './minutes-text.js';

/** A text as it goes to who is not to see what is confidential, and how many items were left out of it. */
export function withoutConfidential(text: MinutesText): { text: MinutesText; leftOut: number } {
  const content = text.content.filter(({ attrs }) => !attrs.confidential);
  return { text: { ...text, content }, leftOut: text.content.length - content.length };
}
