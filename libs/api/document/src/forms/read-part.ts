import type { FormPlace } from './form-inspection.js';
import { parseXml } from './parse-xml.js';

/** A paragraph of a form. */
export interface FormParagraph {
  readonly place: FormPlace;
  /** All its words, however Word has cut them into pieces. */
  readonly text: string;
  /** What its fields of Word do, as `PAGE` or `INCLUDETEXT "…"`; one that begins elsewhere is one here too. */
  readonly fields: readonly string[];
}

const LONGEST_SHOWN = 80;

interface Open {
  text: string;
  fields: string[];
  isHeading: boolean;
}

/**
 * The paragraphs of a part of a form, in their order. A paragraph within another (of a text box) is one of its own.
 * @throws XmlTrouble
 */
export function readPart(xml: string, part: FormPlace['part']): FormParagraph[] {
  const paragraphs: FormParagraph[] = [];
  const open: Open[] = [];
  // Of what stands outside of paragraphs, as a field of a table that Word would read all the same.
  const outside: Open = { text: '', fields: [], isHeading: false };
  let heading: string | null = null;
  let within: 'text' | 'field' | null = null;
  parseXml(xml, {
    opened(name, attributes) {
      const paragraph = open.at(-1) ?? outside;
      if (name === 'w:p') open.push({ text: '', fields: [], isHeading: false });
      else if (name === 'w:t') within = 'text';
      else if (name === 'w:instrText') within = 'field';
      else if (name === 'w:fldSimple') paragraph.fields.push(attributes['w:instr'] ?? '', '');
      else if (name === 'w:fldChar') paragraph.fields.push('');
      else if (name === 'w:pStyle') paragraph.isHeading = HEADING.test(attributes['w:val'] ?? '');
      else if (name === 'w:tab' || name === 'w:br') paragraph.text += ' ';
    },
    text(words) {
      const paragraph = open.at(-1) ?? outside;
      if (within === 'text') paragraph.text += words;
      if (within === 'field') paragraph.fields.push((paragraph.fields.pop() ?? '') + words);
    },
    closed(name) {
      if (name === 'w:t' || name === 'w:instrText') within = null;
      if (name === 'w:p') add(open.pop() ?? outside);
    },
  });
  if (outside.text !== '' || outside.fields.length > 0) add(outside);
  return paragraphs;

  function add({ text, fields, isHeading }: Open): void {
    const place = { part, heading, paragraph: paragraphs.length + 1, text: shown(text) };
    paragraphs.push({ place, text, fields });
    if (isHeading && text.trim() !== '') heading = shown(text);
  }
}

/** Of Word in English and in French. */
const HEADING = /^(heading|titre|title)/i;

const shown = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN).trimEnd()}…` : words;
};
