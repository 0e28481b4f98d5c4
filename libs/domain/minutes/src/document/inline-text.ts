import type { Inline, Paragraph, TextRun } from '@commonworks/domain-document';
import type { MinutesInline } from '../text/minutes-text.js';

export const words = (text: string): [TextRun] => [{ type: 'text', text }];

export const saying = (text: string): Paragraph => ({ type: 'paragraph', content: words(text) });

/** A text that was typed into a plain field: each of its lines a paragraph. */
export const linesOf = (text: string, language?: Paragraph['language']): Paragraph[] =>
  text
    .split(/\s*[\n\r]+\s*/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...saying(line), ...(language && { language }) }));

/** What stands in a paragraph of minutes. */
export const inlineOf = (content: readonly MinutesInline[]): Inline[] =>
  content.map((inline): Inline => {
    if (inline.type === 'hardBreak') return { type: 'break' };
    const { text, marks = [] } = inline;
    const link = marks.find((mark) => mark.type === 'link');
    return {
      type: 'text',
      text,
      ...(marks.some(({ type }) => type === 'bold') && { bold: true }),
      ...(marks.some(({ type }) => type === 'italic') && { italic: true }),
      ...(link && { href: link.attrs.href }),
    };
  });
