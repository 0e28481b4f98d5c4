import { fitText, type Measure } from './text-measure.js';

/**
 * The text in lines no wider than `width` pixels, broken between words; a word too wide for a line is broken inside.
 * What does not fit into `most` lines is cut with an ellipsis.
 */
export function wrapText(text: string, width: number, measure: Measure, most = Infinity): string[] {
  const fits = (line: string) => measure(line).width <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), fitText(rest, width, measure)];
}

/** Says whether a line has room. */
type Fits = (line: string) => boolean;

/** The word whole, or in the longest pieces that fit, each but the last with a hyphen. */
function pieces(word: string, fits: Fits): string[] {
  const characters = [...word];
  if (characters.length < 2 || fits(word)) return [word];
  let length = characters.length - 1;
  while (length > 1 && !fits(`${characters.slice(0, length).join('')}-`)) length -= 1;
  const [head, tail] = [characters.slice(0, length).join(''), characters.slice(length).join('')];
  return [head.endsWith('-') ? head : `${head}-`, ...pieces(tail, fits)];
}
