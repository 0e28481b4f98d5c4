import type { ColourScheme } from '../colour/colour-scale.js';
import { type Drawing, drawingOf, type Medium } from './drawing.js';
import { filePaint, round } from './paint.js';
import type { GroupMark, Mark, Pattern, Picture } from './picture.js';

const FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif";

/** The picture as an SVG text that stands alone on a ground of its own. Light, unless it is asked otherwise. */
export function pictureSvg(picture: Picture, scheme: ColourScheme = 'light'): string {
  const { name, marks, patterns = {} } = picture;
  const medium: Medium = { paint: filePaint(scheme), patternId: (pattern) => `pattern-${pattern}` };
  const [width, height] = [Math.ceil(picture.width), Math.ceil(picture.height)];
  const definitions = Object.entries(patterns).map(([id, pattern]) => definition(id, pattern, medium));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(FAMILY)}">`,
    name === null ? '' : `<title>${escaped(name)}</title>`,
    definitions.length === 0 ? '' : `<defs>${definitions.join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${medium.paint('paper')}"/>`,
    ...marks.map((mark) => written(mark, medium)),
    '</svg>',
  ].join('');
}

function definition(name: string, { size, turn, marks }: Pattern, medium: Medium): string {
  const lines = marks.map((mark) => written(mark, medium)).join('');
  return `<pattern id="${escaped(medium.patternId(name))}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${lines}</pattern>`;
}

function written(mark: Mark, medium: Medium): string {
  if (mark.kind === 'group') return grouped(mark, medium);
  const drawing = drawingOf(mark, medium);
  return mark.kind === 'text' ? element(drawing, escaped(mark.text)) : element(drawing);
}

function grouped({ at, name, hint, withheld, silent, opacity, marks }: GroupMark, medium: Medium): string {
  const said = hint ?? withheld;
  const attributes = {
    ...(at && { transform: `translate(${round(at.x)} ${round(at.y)})` }),
    ...(name !== undefined && { role: 'group', 'aria-label': name }),
    ...(silent && { 'aria-hidden': 'true' }),
    ...(opacity !== undefined && { opacity }),
  };
  const title = said === undefined ? '' : `<title>${escaped(said)}</title>`;
  return `<g${listed(attributes)}>${title}${marks.map((mark) => written(mark, medium)).join('')}</g>`;
}

function element({ element: name, attributes }: Drawing, content = ''): string {
  const opening = `<${name}${listed(attributes)}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

function listed(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${inSvg(name)}="${escaped(String(value))}"`)
    .join('');
}

/** React writes `strokeWidth` where SVG writes `stroke-width`. */
function inSvg(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// Of the characters below U+0020, XML knows three; one that came in with a name would break the whole file.
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text
    .replaceAll(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
