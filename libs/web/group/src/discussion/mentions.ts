/** Somebody who can be meant. */
export interface Participant {
  readonly id: string;
  readonly name: string | null;
  readonly municipality: { readonly id: string; readonly name: string };
}

/** How somebody is called in a text: by name, and where two bear it, with the municipality. */
export interface Mentionable {
  readonly id: string;
  readonly label: string;
  readonly place: string;
}

/** Everybody who can be meant once, by label; who has no name any more cannot. */
export function mentionablesOf(people: readonly Participant[]): Mentionable[] {
  const known = people.filter((person): person is Participant & { name: string } => person.name !== null);
  const once = [...new Map(known.map((person) => [person.id, person])).values()];
  return once.map(({ id, name, municipality }) => ({
    id,
    label: once.some((other) => other.id !== id && other.name === name)
      ? `${name} (${municipality.name})`
      : name,
    place: municipality.name,
  }));
}

/** What is typed of somebody's name at the caret, and where its @ stands; null where nobody is being meant. */
export function mentionAt(text: string, caret: number): { from: number; typed: string } | null {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  // Inside of a word it is part of an address.
  if (from < 0 || /[\p{L}\p{N}]$/u.test(before.slice(0, from))) return null;
  const typed = before.slice(from + 1);
  return typed.length > 40 || typed.includes('\n') ? null : { from, typed };
}

/** Whose label begins with what is typed, or has a word that does. */
export function matching(mentionables: readonly Mentionable[], typed: string): Mentionable[] {
  const wanted = typed.toLocaleLowerCase();
  return mentionables.filter(({ label, place }) =>
    [label, place].some((words) => {
      const lower = words.toLocaleLowerCase();
      return lower.startsWith(wanted) || lower.includes(` ${wanted}`);
    }),
  );
}

/** A piece of a text: words, or the label of somebody who is meant. */
export interface Piece {
  readonly text: string;
  readonly meant: string | null;
}

/** A text in pieces, parted where somebody is meant; of two labels of which one begins the other, the longer holds. */
export function piecesOf(text: string, mentionables: readonly Pick<Mentionable, 'id' | 'label'>[]): Piece[] {
  const longestFirst = [...mentionables].sort((a, b) => b.label.length - a.label.length);
  const pieces: Piece[] = [];
  let words = '';
  for (let at = 0; at < text.length;) {
    const found =
      text[at] === '@' ? longestFirst.find(({ label }) => text.startsWith(label, at + 1)) : undefined;
    if (!found) {
      words += text[at];
      at += 1;
      continue;
    }
    if (words !== '') pieces.push({ text: words, meant: null });
    words = '';
    pieces.push({ text: `@${found.label}`, meant: found.id });
    at += found.label.length + 1;
  }
  return words === '' ? pieces : [...pieces, { text: words, meant: null }];
}

/** The ids of those whom a text means, each once. */
export function meantIn(text: string, mentionables: readonly Mentionable[]): string[] {
  return [...new Set(piecesOf(text, mentionables).flatMap(({ meant }) => (meant === null ? [] : [meant])))];
}
