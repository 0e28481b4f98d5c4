import type { FormFault, FormNames } from './form-inspection.js';
import type { FormParagraph } from './read-part.js';

/** Two braces, a name, two braces; spaces around the name mean nothing. */
const MARK = /\{\{([^{}]*)\}\}/g;
const MOST_NAMED = 5000;
const LONGEST_NAME = 60;

/** The names in paragraphs, in their order, with what is wrong with each. */
export function findNames(
  paragraphs: readonly FormParagraph[],
  known: FormNames,
): { names: string[]; faults: FormFault[] } {
  const names: string[] = [];
  const faults: FormFault[] = [];
  for (const { text, place } of paragraphs) {
    for (const [whole, inner = ''] of text.matchAll(MARK)) {
      const name = inner.trim();
      const takes = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!takes) faults.push({ reason: 'UNKNOWN', what: cut(name), place });
      else if (takes === 'BLOCKS' && text.trim() !== whole)
        faults.push({ reason: 'ALONE', what: name, place });
      names.push(name);
    }
    const rest = text.replace(MARK, '');
    if (/\{\{|\}\}/.test(rest)) faults.push({ reason: 'UNCLOSED', what: cut(rest.trim()), place });
    if (names.length > MOST_NAMED) return { names: [], faults: [{ reason: 'TOO_LARGE', what: '', place }] };
  }
  return { names, faults };
}

const cut = (words: string): string =>
  words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words;
