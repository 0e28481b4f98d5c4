import { type CellState, STATE_SIZE, stateMarks } from '../cell-state/state-drawing.js';
import { HEAT_STEPS, heatStep } from '../colour/colour-scale.js';
import { ABOVE_BASELINE } from '../picture/bounds.js';
import { group, type Mark, type Picture, type TextMark } from '../picture/picture.js';
import { flow, type FlowItem } from '../text/flow.js';
import { fitText, textMeasure } from '../text/text-measure.js';

/** One level of a scale: its value, as a cell bears it, and what it is called. */
export interface LegendLevel {
  /** 0 to 100; decides the colour. */
  value: number;
  /** The value as the reader writes it. */
  figure: string;
  text: string;
}

export interface ColourLegend {
  /** What is coloured, with its unit, such as "Enablement, 0 to 100". */
  title: string;
  /** The pale end in words, with its figure. */
  low: string;
  /** The deep end in words, with its figure. */
  high: string;
  /** The levels that the figures are made of, in place of the two ends, where all cells have the same ones. */
  levels?: readonly LegendLevel[];
  /** The states that occur, each in words. */
  states?: readonly { state: CellState; text: string }[];
  /** Signs behind figures, such as a star, and what they say. */
  signs?: readonly { sign: string; text: string }[];
  /** What the column that stands out is. */
  own?: string;
}

const SIZE = 14;
const LEADING = 24;
const STEP = { width: 14, height: 12 };
const BOX = 20;
const LEVEL_BOX = 34;
const GAP = 8;

const measure = textMeasure(SIZE);

function words(text: string, x: number, look: Partial<TextMark> = {}): TextMark {
  const { height } = measure(text);
  const y = (LEADING - height) / 2 + height * ABOVE_BASELINE;
  return { kind: 'text', text, x, y, size: SIZE, colour: 'ink-muted', ...look };
}

/** The key to a heat map: the scale with its levels or its ends, and whatever a cell or a column may bear besides. */
export function legendPicture(legend: ColourLegend, width: number): Picture {
  const { title, levels = [], states = [], signs = [], own } = legend;
  const fitted = (text: string, used: number) => fitText(text, width - used, measure);
  /** A drawing of this width with its words behind it. */
  const entry = (room: number, drawn: readonly Mark[], text: string): FlowItem => {
    const said = fitted(text, room + GAP);
    return {
      width: room + GAP + measure(said).width,
      marks: [...drawn, words(said, room + GAP)],
    };
  };
  const plain = (text: string, look: Partial<TextMark>): FlowItem => {
    const said = fitted(text, 0);
    return { width: measure(said).width, marks: [words(said, 0, { weight: 600, ...look })] };
  };
  const items: FlowItem[] = [
    plain(title, { colour: 'ink' }),
    ...(levels.length > 0
      ? levels.map((level) => entry(LEVEL_BOX, levelMarks(level), level.text))
      : [endsOf(legend)]),
    ...states.map(({ state, text }) => entry(BOX, stateBox(state), text)),
    ...signs.map(({ sign, text }) => entry(measure(sign).width, [words(sign, 0, { colour: 'ink' })], text)),
    ...(own === undefined ? [] : [plain(own, { colour: 'accent', weight: 700 })]),
  ];
  const laid = flow(items, { width, gap: 20, leading: LEADING });
  return {
    width: laid.width,
    height: laid.height,
    name: title,
    role: 'group',
    marks: [group({ marks: laid.marks })],
  };
}

/** Every step of the scale between the words of its ends. */
function endsOf({ low, high }: ColourLegend): FlowItem {
  const at = { x: measure(low).width + GAP, y: (LEADING - STEP.height) / 2 };
  const ground = { ...at, width: HEAT_STEPS * STEP.width, height: STEP.height };
  const highAt = ground.x + ground.width + GAP;
  return {
    width: highAt + measure(high).width,
    marks: [
      words(low, 0),
      ...Array.from({ length: HEAT_STEPS }, (_, step): Mark => {
        const x = ground.x + step * STEP.width;
        return { kind: 'rect', part: 'step', ...ground, x, width: STEP.width, fill: `heat-${step}` };
      }),
      { kind: 'rect', ...ground, stroke: 'line' },
      words(high, highAt),
    ],
  };
}

/** A cell with this value, as it stands in the map. */
function levelMarks({ value, figure }: LegendLevel): Mark[] {
  const step = heatStep(value);
  const place = { x: 0.5, y: (LEADING - BOX) / 2 + 0.5, width: LEVEL_BOX - 1, height: BOX - 1, radius: 2 };
  return [
    { kind: 'rect', part: 'level', ...place, fill: `heat-${step}`, stroke: 'line' },
    words(figure, LEVEL_BOX / 2, { anchor: 'middle', colour: `heat-ink-${step}` }),
  ];
}

function stateBox(state: CellState): Mark[] {
  const inset = (BOX - STATE_SIZE) / 2;
  const top = (LEADING - BOX) / 2;
  return [
    { kind: 'rect', x: 0.5, y: top + 0.5, width: BOX - 1, height: BOX - 1, radius: 2, stroke: 'line' },
    ...stateMarks(state, { x: inset, y: top + inset }),
  ];
}
