import { type CellState, STATE_SIZE, stateMarks } from '../cell-state/state-drawing.js';
import { HEAT_STEPS } from '../colour/colour-scale.js';
import { ABOVE_BASELINE } from '../picture/bounds.js';
import { group, type Mark, type Picture, type TextMark } from '../picture/picture.js';
import { flow, type FlowItem } from '../text/flow.js';
import { fitText, textMeasure } from '../text/text-measure.js';

export interface ColourLegend {
  /** What is coloured, with its unit, such as "Enablement, 0 to 100". */
  title: string;
  /** The pale end in words, with its figure. */
  low: string;
  /** The deep end in words, with its figure. */
  high: string;
  /** The states that occur, each in words. */
  states?: readonly { state: Exclude<CellState, 'EMPTY'>; text: string }[];
}

const SIZE = 14;
const LEADING = 24;
const STEP = { width: 14, height: 12 };
const BOX = 20;
const GAP = 8;

const measure = textMeasure(SIZE);

function words(text: string, x: number, look: Partial<TextMark> = {}): TextMark {
  const { height } = measure(text);
  const y = (LEADING - height) / 2 + height * ABOVE_BASELINE;
  return { kind: 'text', text, x, y, size: SIZE, colour: 'ink-muted', ...look };
}

/** The key to a heat map: the scale from low to high, and the marks of cells without a value. */
export function legendPicture({ title, low, high, states = [] }: ColourLegend, width: number): Picture {
  const fitted = (text: string, used: number) => fitText(text, width - used, measure);
  const steps = HEAT_STEPS * STEP.width;
  const lowWidth = measure(low).width;
  const stepsAt = { x: lowWidth + GAP, y: (LEADING - STEP.height) / 2 };
  const ground = { x: stepsAt.x, y: stepsAt.y, width: steps, height: STEP.height };
  const name = fitted(title, 0);
  const scale: Mark[] = [
    words(low, 0),
    ...Array.from({ length: HEAT_STEPS }, (_, step): Mark => {
      const x = stepsAt.x + step * STEP.width;
      return { kind: 'rect', part: 'step', ...ground, x, width: STEP.width, fill: `heat-${step}` };
    }),
    { kind: 'rect', ...ground, stroke: 'line' },
    words(high, stepsAt.x + steps + GAP),
  ];
  const items: FlowItem[] = [
    { width: measure(name).width, marks: [words(name, 0, { weight: 600, colour: 'ink' })] },
    { width: stepsAt.x + steps + GAP + measure(high).width, marks: scale },
    ...states.map(({ state, text }) => {
      const said = fitted(text, BOX + GAP);
      const inset = (BOX - STATE_SIZE) / 2;
      const top = (LEADING - BOX) / 2;
      return {
        width: BOX + GAP + measure(said).width,
        marks: [
          { kind: 'rect', x: 0.5, y: top + 0.5, width: BOX - 1, height: BOX - 1, radius: 2, stroke: 'line' },
          ...stateMarks(state, { x: inset, y: top + inset }),
          words(said, BOX + GAP),
        ] satisfies Mark[],
      };
    }),
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
