import { takenOption } from '../render/standing-clauses.js';
import type { Clause, ClauseParagraph, ClausePart } from '../template/clause.js';
import type { Filling } from '../template/template.js';

/**
 * The parts of a clause in words of the group: its paragraphs with the tables and rows of the template between them, each
 * after as many paragraphs as stand before it in the template, of choices those of the options that are taken.
 *
 * A clause of two paragraphs, a table and a third paragraph, rewritten to two, is both of them and then the table.
 */
export function rewrittenParts(
  clause: Clause,
  paragraphs: readonly ClauseParagraph[],
  filling: Pick<Filling, 'choices'>,
): ClausePart[] {
  const parts: ClausePart[] = [];
  let [before, taken] = [0, 0];
  for (const part of clause.parts) {
    const count = paragraphsIn(part, clause, filling);
    before += count ?? 0;
    if (count !== null) continue;
    parts.push(...paragraphs.slice(taken, before), part);
    taken = Math.max(taken, Math.min(before, paragraphs.length));
  }
  return [...parts, ...paragraphs.slice(taken)];
}

/** As how many paragraphs a part is rewritten; null for what stays as it is. */
function paragraphsIn(part: ClausePart, clause: Clause, filling: Pick<Filling, 'choices'>): number | null {
  if (part.type === 'paragraph') return 1;
  if (part.type === 'list') return part.items.length;
  if (part.type !== 'choice') return null;
  const choice = clause.choices.find(({ id }) => id === part.choice);
  return choice ? takenOption(choice, filling).paragraphs.length : 0;
}
