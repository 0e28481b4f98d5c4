import type { DocumentModel } from '@commonworks/domain-document';
import { ConcreteHyperlink, Paragraph, TextRun } from 'docx';
import { bookmarkOf } from './bookmarks.js';
import { fieldBegin, fieldEnd } from './fields.js';
import { NUMBER_INDENT } from './look.js';
import { styleId } from './styles.js';
import type { Gathered } from './gathered.js';

/**
 * Its numbered parts, each leading there. Word takes it for a table of contents of its own, and writes the pages into it
 * when it is told to: which page anything is on, only who has the fonts knows.
 */
export function writeContents({ contents, blocks }: DocumentModel, gathered: Gathered): Paragraph[] {
  if (contents === undefined) return [];
  const parts = blocks
    .filter((block) => block.type === 'section')
    .filter(({ id }) => gathered.numbers.has(id));
  const lines = parts.map(({ id, title }, place) => {
    const words = [
      new TextRun({ text: `${gathered.numbers.get(id) ?? ''}.` }),
      new TextRun({ children: ['\t'] }),
      new TextRun({ text: title }),
    ];
    return new Paragraph({
      style: styleId('Contents line'),
      tabStops: [{ type: 'left', position: NUMBER_INDENT }],
      children: [
        ...(place === 0 ? fieldBegin('TOC \\o "1-1" \\h \\z') : []),
        new ConcreteHyperlink(words, `Contents${place}`, bookmarkOf(id, gathered)),
        ...(place === parts.length - 1 ? [fieldEnd()] : []),
      ],
    });
  });
  return [new Paragraph({ style: styleId('Contents title'), text: contents }), ...lines];
}
