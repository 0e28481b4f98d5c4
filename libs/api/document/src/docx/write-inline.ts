import { safeLink, type DocumentLanguage, type Inline } from '@commonworks/domain-document';
import { ConcreteHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { bookmarkOf } from './bookmarks.js';
import { numberOf } from './fields.js';
import type { Gathered } from './gathered.js';
import { EMPTY } from './look.js';

export interface RunLook extends Pick<IRunOptions, 'bold' | 'color'> {
  readonly language?: DocumentLanguage;
}

/** Inline words as runs. */
export const writeInline = (
  content: readonly Inline[],
  gathered: Gathered,
  look: RunLook = {},
): ParagraphChild[] =>
  content.flatMap((inline): ParagraphChild[] => {
    if (inline.type === 'break') return [new TextRun({ break: 1 })];
    const { language, ...rest } = look;
    const spoken = language && { language: { value: `${language}-CA` } };
    if (inline.type === 'reference') {
      const number = gathered.numbers.get(inline.to);
      return number === undefined
        ? []
        : numberOf(bookmarkOf(inline.to, gathered), number, { ...rest, ...spoken });
    }
    const run = {
      ...rest,
      ...spoken,
      text: inline.text,
      ...(inline.bold && { bold: true }),
      ...(inline.italic && { italics: true }),
      ...(inline.blank === 'empty' && { color: EMPTY }),
    };
    const link = inline.href === undefined ? null : safeLink(inline.href);
    if (link === null) return [new TextRun(run)];
    gathered.links.push(link);
    return [
      new ConcreteHyperlink([new TextRun({ ...run, style: 'Hyperlink' })], linkName(gathered.links.length)),
    ];
  });

/** By their order: what the package names them itself is another with each writing. */
export const linkName = (place: number): string => `Link${place}`;
