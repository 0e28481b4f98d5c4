import {
  RATINGS,
  type AssessmentLayer,
  type AssessmentMapLabels,
  type Rating,
} from '@commonworks/web-charts';
import { brokenInto, captionedSvg, escapeXml, type Caption } from '../frame/captioned-svg.js';

const INK = '#1a2322';
const MUTED = '#5c6462';
const LINE = '#8a8f8b';
/** The colours of the light theme: a file that leaves the page is printed. */
const TONES: Readonly<Record<Rating, string>> = {
  MEETS_NEEDS: '#26734a',
  NEEDS_IMPROVEMENT: '#a86400',
  RISK_OR_KEY_ENABLER: '#b3322a',
  GAP: '#1a2322',
};

const WIDTH = 1040;
const NAME = 180;
const ACROSS = 4;
const ROOM = { width: (WIDTH - NAME - 24) / ACROSS, height: 52 };
const WELL = 36;
const PADDING = 12;

function mark(rating: Rating | null, x: number, y: number): string {
  const at = `<g transform="translate(${x} ${y})">`;
  switch (rating) {
    case 'MEETS_NEEDS':
      return `${at}<circle cx="10" cy="10" r="6" fill="${TONES[rating]}"/></g>`;
    case 'NEEDS_IMPROVEMENT':
      return `${at}<circle cx="10" cy="10" r="5.25" fill="#ffffff" stroke="${TONES[rating]}" stroke-width="1.5"/><path d="M10 4a6 6 0 0 0 0 12z" fill="${TONES[rating]}"/></g>`;
    case 'RISK_OR_KEY_ENABLER':
      return `${at}<path d="M10 3.5l7 12.5H3z" fill="${TONES[rating]}"/></g>`;
    case 'GAP':
      return `${at}<circle cx="10" cy="10" r="5.25" fill="#ffffff" stroke="${TONES[rating]}" stroke-width="1.5"/></g>`;
    case null:
      return `${at}<circle cx="10" cy="10" r="5.25" fill="none" stroke="#767d7a" stroke-dasharray="2 2"/></g>`;
  }
}

function words(x: number, y: number, text: string, style = ''): string {
  return `<text x="${x}" y="${y}" fill="${INK}" font-size="13" ${style}>${escapeXml(text)}</text>`;
}

function legend(labels: AssessmentMapLabels): string {
  let x = 0;
  const parts: string[] = [];
  const put = (drawing: string, text: string) => {
    parts.push(`<g transform="translate(${x} 0)">${drawing}${words(26, 15, text)}</g>`);
    x += 26 + text.length * 6.6 + 24;
  };
  for (const rating of RATINGS) put(mark(rating, 0, 0), labels.ratings[rating]);
  put(mark(null, 0, 0), labels.notRated);
  put(`<rect width="20" height="20" fill="url(#work-planned)" stroke="${LINE}"/>`, labels.workPlanned);
  return parts.join('');
}

function room(element: AssessmentLayer['elements'][number], x: number, y: number): string {
  const { label, rating, workPlanned, stateText } = element;
  const tone = rating && rating !== 'GAP' ? TONES[rating] : null;
  const lines = brokenInto(label, 25).slice(0, rating ? 3 : 2);
  const said = rating ? lines : [...lines, stateText];
  const top = y + (ROOM.height - 6) / 2 - ((said.length - 1) * 15) / 2 + 4;
  return [
    `<rect x="${x}" y="${y}" width="${ROOM.width - 6}" height="${ROOM.height - 6}" rx="3" fill="${tone ?? '#ffffff'}" fill-opacity="${tone ? 0.09 : 1}" stroke="${rating === 'GAP' ? LINE : 'none'}"/>`,
    workPlanned
      ? `<rect x="${x}" y="${y}" width="${WELL}" height="${ROOM.height - 6}" fill="url(#work-planned)"/>`
      : '',
    mark(rating, x + 8, y + (ROOM.height - 6) / 2 - 10),
    ...said.map((line, index) =>
      words(
        x + WELL + 6,
        top + index * 15,
        line,
        !rating && index === said.length - 1 ? 'font-style="italic"' : '',
      ),
    ),
  ].join('');
}

/** How many elements of a floor bear each rating, each beside its mark. */
function counts(elements: AssessmentLayer['elements'], y: number): string {
  return RATINGS.map((rating, index) => {
    const x = PADDING - 4 + index * 38;
    const count = elements.filter((element) => element.rating === rating).length;
    return mark(rating, x, y) + words(x + 20, y + 15, String(count), `style="fill:${MUTED}"`);
  }).join('');
}

/** The house of layers as an SVG text that stands alone, with legend, title and source. */
export function assessmentMapSvg(
  layers: readonly AssessmentLayer[],
  labels: AssessmentMapLabels,
  caption: Caption,
): string {
  const parts = [
    '<defs><pattern id="work-planned" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
      `<line x1="1" x2="1" y1="0" y2="5" stroke="${INK}" stroke-opacity="0.3" stroke-width="1.5"/></pattern></defs>`,
    legend(labels),
    `<path d="M1 76L${WIDTH / 2} 40L${WIDTH - 1} 76" fill="none" stroke="${LINE}" stroke-width="1.5"/>`,
  ];
  let y = 76;
  for (const { label, elements } of layers) {
    const height = Math.max(1, Math.ceil(elements.length / ACROSS)) * ROOM.height + 2 * PADDING - 6;
    parts.push(
      `<rect x="1" y="${y}" width="${WIDTH - 2}" height="${height}" fill="none" stroke="${LINE}" stroke-width="1.5"/>`,
      ...brokenInto(label, 22).map((line, index) =>
        words(PADDING, y + 28 + index * 19, line, 'font-weight="600" style="font-size:15px"'),
      ),
      counts(elements, y + 20 + brokenInto(label, 22).length * 19),
      ...elements.map((element, index) =>
        room(
          element,
          NAME + 12 + (index % ACROSS) * ROOM.width,
          y + PADDING + Math.floor(index / ACROSS) * ROOM.height,
        ),
      ),
    );
    y += height;
  }
  return captionedSvg(parts.join(''), WIDTH, y + 2, caption);
}
