import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
}

export interface SeenPdf {
  readonly text: string;
  readonly pages: number;
  readonly language: string;
  readonly title: string;
  readonly isMarked: boolean;
  /** What the file says it keeps to: the part of PDF/UA. */
  readonly accessible: string | null;
  /** Roles of all elements of the structure, in their order. */
  readonly roles: readonly string[];
  readonly links: readonly string[];
}

/** A PDF as a program that reads it aloud sees it. */
export async function readPdf(bytes: Buffer): Promise<SeenPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const texts: string[] = [];
  const roles: string[] = [];
  const links: string[] = [];
  const walk = (node: Node) => {
    if (node.role) roles.push(node.lang ? `${node.role} ${node.lang}` : node.role);
    node.children?.forEach(walk);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    walk((await page.getStructTree()) as Node);
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) links.push(url);
  }
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const seen = info as { Language?: string; Title?: string };
  await pdf.cleanup();
  return {
    text: texts.join('\n'),
    pages: pdf.numPages,
    language: seen.Language ?? '',
    title: seen.Title ?? '',
    isMarked: marks?.Marked === true,
    accessible: (metadata as { get(name: string): string | null } | null)?.get('pdfuaid:part') ?? null,
    roles,
    links,
  };
}
