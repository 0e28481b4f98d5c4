import { safeLink, type DocumentLanguage, type Inline } from '@commonworks/domain-document';
import { ConcreteHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';

/** What is gathered while a document is written. */
export interface Gathered {
  readonly numbers: ReadonlyMap<string, string>;
  /** Where the document leads to; the place in it is a link's name. */
  readonly links: string[];
  /** Ordered lists begun; each counts by itself. */
  lists: number;
}

export interface RunLook extends Pick<IRunOptions, 'bold' | 'color'> {
  readonly language?: DocumentLanguage;
}

/** Inline words as runs. */
export const writeInline = (
  content: readonly Inline[],
  gathered: Gathered,
  look: RunLook = {},
): ParagraphChild[] =>
  content.map((inline) => {
    if (inline.type === 'break') return new TextRun({ break: 1 });
    const { language, ...rest } = look;
    const spoken = language && { language: { value: `${language}-CA` } };
    if (inline.type === 'reference')
      return new TextRun({ ...rest, ...spoken, text: gathered.numbers.get(inline.to) ?? '' });
    const run = {
      ...rest,
      ...spoken,
      text: inline.text,
      ...(inline.bold && { bold: true }),
      ...(inline.italic && { italics: true }),
    };
    const link = inline.href === undefined ? null : safeLink(inline.href);
    if (link === null) return new TextRun(run);
    gathered.links.push(link);
    return new ConcreteHyperlink(
      [new TextRun({ ...run, style: 'Hyperlink' })],
      linkName(gathered.links.length),
    );
  });

/** By their order: what the package names them itself is another with each writing. */
export const linkName = (place: number): string => `Link${place}`;
