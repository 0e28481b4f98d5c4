import { SaxesParser } from 'saxes';

/** Deeper than anybody writes: a paragraph in a table in a text box in a header lies some 30 deep. */
const DEEPEST = 200;
const MAIN = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Why a part of a form is not read. */
export class XmlTrouble extends Error {
  constructor(
    readonly reason: 'BROKEN' | 'DOCTYPE' | 'TOO_LARGE',
    options?: ErrorOptions,
  ) {
    super(`the part is not read: ${reason}`, options);
    this.name = 'XmlTrouble';
  }
}

export interface XmlReader {
  /** @param name with its prefix; of Word's own elements always `w` */
  readonly opened?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (words: string) => void;
  readonly closed?: (name: string) => void;
}

/**
 * Reads XML of an office file, from the first tag to the last. Nothing is fetched or expanded: whoever declares what words
 * stand for is refused, and so is who calls Word's own elements otherwise than Word does, behind which one could hide from
 * whoever looks for them by name.
 * @throws XmlTrouble
 */
export function parseXml(xml: string, { opened, text, closed }: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (encoding.toLowerCase() !== 'utf-8') throw new XmlTrouble('BROKEN');
  });
  parser.on('doctype', () => {
    throw new XmlTrouble('DOCTYPE');
  });
  parser.on('error', (cause) => {
    throw new XmlTrouble('BROKEN', { cause });
  });
  parser.on('opentag', ({ name, prefix, uri, attributes }) => {
    if ((depth += 1) > DEEPEST) throw new XmlTrouble('TOO_LARGE');
    if (MAIN.has(uri) !== (prefix === 'w')) throw new XmlTrouble('BROKEN');
    const values = Object.values(attributes).map((one) => [one.name, one.value] as const);
    opened?.(name, Object.fromEntries(values));
  });
  if (text) parser.on('text', text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    closed?.(name);
  });
  parser.write(xml).close();
}
