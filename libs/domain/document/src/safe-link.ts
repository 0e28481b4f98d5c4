/** Longer ones are of no use on paper. */
const MOST_CHARACTERS = 2_000;

/** An address that a document may lead to, written so that every reader takes it; null for any other. */
export function safeLink(href: string): string | null {
  if (href.length > MOST_CHARACTERS || !URL.canParse(href)) return null;
  const { protocol, href: written, username, password } = new URL(href);
  if (username !== '' || password !== '') return null;
  if (protocol !== 'https:' && protocol !== 'mailto:') return null;
  return written.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
}
