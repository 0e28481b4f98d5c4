const PARAGRAPH = /<w:p>.*?<\/w:p>|<w:p\/>/gs;
const ROW = /<w:tr>.*?<\/w:tr>/gs;

/** Which changes are taken: all of them, as who accepts them does, or none. */
export type Taken = 'ACCEPT' | 'REJECT';

/**
 * The words of a document part once all changes in it are accepted or rejected: a line for each paragraph, as the rules of
 * WordprocessingML have it (ECMA-376, 17.13.5). Written apart from what writes such files, to judge it.
 */
export function resolvedLines(xml: string, taken: Taken): string[] {
  const [gone, stays] = taken === 'ACCEPT' ? ['del', 'ins'] : ['ins', 'del'];
  const kept = xml.replace(ROW, (row) => {
    const properties = /<w:trPr>.*?<\/w:trPr>/s.exec(row)?.[0] ?? '';
    return properties.includes(`<w:${gone} `) ? '' : row;
  });
  const lines: string[] = [];
  let carried = '';
  for (const [paragraph] of kept.matchAll(PARAGRAPH)) {
    const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '';
    const rest = paragraph.replace(properties, '');
    const words =
      carried + wordsOf(rest.replace(new RegExp(`<w:${gone} [^>]*[^/]>.*?</w:${gone}>`, 'gs'), ''));
    // The mark at its end is gone: what is left of it begins the next paragraph.
    if (properties.includes(`<w:${gone} `)) {
      carried = words;
      continue;
    }
    carried = '';
    lines.push(words);
  }
  if (carried !== '') lines.push(carried);
  if (stays === gone) throw new Error('nothing is resolved');
  return lines;
}

/** The words of a run or a paragraph: taken out ones too. */
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText)>|<w:br\/>|<w:tab\/>/g)]
    .map(([whole, text]) => text ?? (whole === '<w:tab/>' ? '\t' : '\n'))
    .join('');
