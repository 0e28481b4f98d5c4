import type { DocumentModel } from './document.js';

const MOST_CHARACTERS = 60;

/** What stands at the head of each page, in one line: whose it is, and what. */
export const pageHead = ({ issuer, kind, title }: DocumentModel): { left: string; right: string } => ({
  left: shortened(issuer),
  right: shortened(`${kind} — ${title}`),
});

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= MOST_CHARACTERS
    ? text
    : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}
