const FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif";
const INK = '#1a2322';
const MUTED = '#5c6462';
const MARGIN = 24;
const LINE = 18;
/** Width of an average letter at 13 px; only decides where the source breaks into lines. */
const LETTER = 6.4;

/** Text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Words in lines of at most so many letters; a longer word keeps a line of its own. */
export function brokenInto(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export interface Caption {
  title: string;
  /** Campaign, consortium, date, and the mark of synthetic data. */
  source: string;
}

/**
 * A picture with its title above and its source below, in one file that stands alone.
 * @param inner what stands between them, as SVG text with a size of its own
 */
export function captionedSvg(
  inner: string,
  width: number,
  height: number,
  { title, source }: Caption,
): string {
  const whole = width + 2 * MARGIN;
  const letters = Math.floor(width / LETTER);
  const heading = brokenInto(title, Math.floor(letters * 0.68));
  const foot = brokenInto(source, letters);
  const top = MARGIN + heading.length * 26 + 12;
  const tall = top + height + 12 + foot.length * LINE + MARGIN;
  const texts = [
    ...heading.map(
      (line, index) =>
        `<text x="${MARGIN}" y="${MARGIN + 18 + index * 26}" font-size="20" font-weight="600" fill="${INK}">${escapeXml(line)}</text>`,
    ),
    ...foot.map(
      (line, index) =>
        `<text x="${MARGIN}" y="${top + height + 24 + index * LINE}" font-size="13" fill="${MUTED}">${escapeXml(line)}</text>`,
    ),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${tall}" viewBox="0 0 ${whole} ${tall}" font-family="${escapeXml(FAMILY)}">` +
    `<title>${escapeXml(title)}</title><rect width="${whole}" height="${tall}" fill="#ffffff"/>` +
    `<svg x="${MARGIN}" y="${top}" width="${width}" height="${height}">${inner}</svg>${texts.join('')}</svg>`
  );
}
