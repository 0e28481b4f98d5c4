import { stateDrawing } from '../cell-state/state-mark.js';
import { HEAT_STEPS, heatColour } from '../colour/colour-scale.js';
import { fitText, textMeasure } from '../text/text-measure.js';
import { grouped, type HeatCell, type HeatLine, type HeatMapPicture } from './heat-map.model.js';
import { sortedGroups } from './sort-rows.js';

const ink = '#1a2322';
const muted = '#5c6462';
const ground = '#ffffff';
const line = '#dedad1';
const family = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif";

const CELL = { width: 38, height: 28 };
const GAP = 6;
const MARGIN = 24;
const GROUP_LINE = 30;
const LONGEST_HEAD = 280;
/** Headings lean to the right by this many degrees from the horizontal. */
const LEAN = 60;

const headText = textMeasure(13);
const rowText = textMeasure(14);

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

interface TextStyle {
  size?: number;
  weight?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  turn?: number;
}

function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { size = 14, weight = 400, fill = ink, anchor = 'start', turn } = style;
  const place = turn === undefined ? `x="${x}" y="${y}"` : `transform="translate(${x} ${y}) rotate(${turn})"`;
  return `<text ${place} font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function square(x: number, y: number, cell: HeatCell | undefined, weight = 400): string {
  if (!cell || (cell.kind === 'state' && cell.state === 'EMPTY')) return '';
  const box = (fill: string, stroke = 'none') =>
    `<rect x="${x + 1}" y="${y + 1}" width="${CELL.width - 2}" height="${CELL.height - 2}" fill="${fill}" stroke="${stroke}"/>`;
  if (cell.kind === 'value') {
    const colour = heatColour(cell.value);
    const figure = text(x + CELL.width / 2, y + 19, cell.text, {
      anchor: 'middle',
      fill: colour.ink,
      weight,
    });
    return box(colour.background) + figure;
  }
  const words = cell.reason ? `${cell.text}: ${cell.reason}` : cell.text;
  return `<g><title>${escaped(words)}</title>${box('none', line)}${mark(x + CELL.width / 2 - 8, y + 6, cell.state)}</g>`;
}

function mark(x: number, y: number, state: Extract<HeatCell, { kind: 'state' }>['state']): string {
  const drawing = stateDrawing(state);
  if (!drawing) return '';
  return `<path transform="translate(${x} ${y})" d="${drawing}" fill="none" stroke="${muted}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** The name of a group on one line or two; the second is cut where it is too long. */
function wrapped(name: string, width: number): string[] {
  const words = name.split(' ');
  let fitting = words.length;
  while (fitting > 1 && headText(words.slice(0, fitting).join(' ')).width > width) fitting -= 1;
  const lines = [words.slice(0, fitting).join(' '), words.slice(fitting).join(' ')].filter(
    (part) => part !== '',
  );
  return lines.map((part) => fitText(part, width, headText));
}

const longestWord = (name: string) => Math.max(...name.split(' ').map((word) => headText(word).width));

/**
 * Left edges of the columns, with a gap before each group but the first, and before the means. A group is at least as
 * wide as the longest word of its name.
 */
function columnPlaces(columns: readonly HeatLine[], left: number): { places: number[]; means: number } {
  let x = left;
  let wordsEnd = left;
  const places = columns.map(({ group }, index) => {
    if (index === 0 || group !== columns[index - 1].group) {
      if (index > 0) x = Math.max(x, wordsEnd) + GAP;
      wordsEnd = x + 2 + longestWord(group);
    }
    const place = x;
    x += CELL.width;
    return place;
  });
  return { places, means: Math.max(x, wordsEnd) + GAP + 2 };
}

function legendLine({ legend }: HeatMapPicture, x: number, y: number): string {
  const parts: string[] = [];
  let at = x;
  const put = (words: string, style: TextStyle, gap: number) => {
    parts.push(text(at, y, words, style));
    at += rowText(words).width + gap;
  };
  put(legend.title, { weight: 600 }, 20);
  put(legend.low, { fill: muted }, 8);
  for (let step = 0; step < HEAT_STEPS; step += 1) {
    const fill = heatColour((step * 100) / (HEAT_STEPS - 1)).background;
    parts.push(`<rect x="${at}" y="${y - 11}" width="14" height="12" fill="${fill}"/>`);
    at += 14;
  }
  at += 8;
  put(legend.high, { fill: muted }, 24);
  for (const { state, text: words } of legend.states ?? []) {
    parts.push(mark(at, y - 13, state));
    at += 22;
    put(words, { fill: muted }, 20);
  }
  return parts.join('');
}

/** The heat map as an SVG text that stands alone: every group open, light, with title, legend and source. */
export function heatMapSvg(picture: HeatMapPicture): string {
  const { cell, rowMeans, columnMeans, labels } = picture;
  const columns = grouped(picture.columns).flatMap(({ lines }) => lines);
  const groups = sortedGroups(picture);
  const rowHead = Math.max(...picture.rows.map(({ label }) => rowText(label).width), 120) + 28;
  const heads = [...columns.map(({ label }) => label), labels.mean].map((label) =>
    fitText(label, LONGEST_HEAD, headText),
  );
  const longest = Math.max(...heads.map((head) => headText(head).width));
  const lean = (LEAN * Math.PI) / 180;
  const grouping = columns.some(({ group }) => group !== '') ? 35 : 0;
  const { places, means } = columnPlaces(columns, MARGIN + rowHead);
  const top = MARGIN + 64 + Math.ceil(longest * Math.sin(lean)) + 16 + grouping;
  const parts = [
    text(MARGIN, MARGIN + 18, labels.title, { size: 20, weight: 600 }),
    legendLine(picture, MARGIN, MARGIN + 46),
  ];

  [...places, means].forEach((x, index) => {
    const weight = index === places.length ? 600 : 400;
    parts.push(
      text(x + CELL.width / 2 + 4, top - grouping - 8, heads[index], { size: 13, turn: -LEAN, weight }),
    );
  });
  if (grouping > 0) {
    for (const { name, lines } of grouped(columns)) {
      const x = places[columns.indexOf(lines[0])];
      wrapped(name, Math.max(lines.length * CELL.width, longestWord(name))).forEach((words, index, all) => {
        parts.push(text(x + 1, top - 7 - 15 * (all.length - 1 - index), words, { size: 13, fill: muted }));
      });
    }
  }

  let y = top;
  for (const { name, lines } of groups) {
    if (name !== '') {
      parts.push(text(MARGIN, y + 21, name, { weight: 600 }));
      y += GROUP_LINE;
    }
    for (const row of lines) {
      parts.push(text(MARGIN + 12, y + 19, row.label));
      columns.forEach((column, index) => parts.push(square(places[index], y, cell(row.id, column.id))));
      parts.push(square(means, y, rowMeans[row.id], 600));
      y += CELL.height;
    }
  }
  y += GAP + 2;
  parts.push(text(MARGIN + 12, y + 19, labels.mean, { weight: 600 }));
  columns.forEach((column, index) => parts.push(square(places[index], y, columnMeans[column.id], 600)));
  y += CELL.height;
  if (labels.source) parts.push(text(MARGIN, y + 32, labels.source, { size: 13, fill: muted }));

  const overhang = Math.max(
    ...[...places, means].map(
      (x, index) => x + CELL.width / 2 + 12 + headText(heads[index]).width * Math.cos(lean),
    ),
  );
  const width = Math.ceil(Math.max(means + CELL.width, overhang, MARGIN + 760)) + MARGIN;
  const height = y + (labels.source ? 32 : 0) + MARGIN;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(family)}">` +
    `<title>${escaped(labels.title)}</title><rect width="${width}" height="${height}" fill="${ground}"/>${parts.join('')}</svg>`
  );
}
