import { RATING_CODES } from '@commonworks/domain-assessment';
import { ABOVE_BASELINE } from '../picture/bounds.js';
import { group, type GroupMark, type Mark, type Picture } from '../picture/picture.js';
import { ratingMarks, WORK_PLANNED } from '../rating-mark/rating-drawing.js';
import { flow, type FlowItem } from '../text/flow.js';
import { textMeasure } from '../text/text-measure.js';
import {
  type AssessedTechnology,
  type AssessmentMapLabels,
  type MapDrawing,
  mapSizes,
} from './assessment-map.model.js';
import { floorOf } from './floor.js';
import { ROOM_PATTERNS } from './room.js';

const LEGEND_GAP = 16;
/** Half a border: the outer lines are drawn whole. */
const EDGE = 0.75;

/** A municipality's technology as a house: layers are its floors, elements the rooms, each with its rating. */
export function assessmentPicture(
  { layers, labels }: AssessedTechnology,
  width: number,
  { print = false, pressable = false }: MapDrawing = {},
): Picture {
  const sizes = mapSizes(width, print);
  const legend = legendOf(labels, width);
  const house = width - 2 * EDGE;
  const roof = legend.height + LEGEND_GAP + EDGE;
  const floors: GroupMark[] = [];
  let y = roof + sizes.roof;
  for (const layer of layers) {
    const floor = floorOf(layer, labels, house, { ...sizes, pressable });
    floors.push({ ...floor.group, at: { x: EDGE, y } });
    y += floor.height;
  }
  return {
    width,
    height: y + EDGE,
    name: labels.title,
    role: 'group',
    patterns: ROOM_PATTERNS,
    marks: [group({ role: 'list', marks: legend.marks }), roofMark(house, roof, sizes.roof), ...floors],
  };
}

function roofMark(width: number, y: number, height: number): Mark {
  return {
    kind: 'path',
    d: `M0 ${height}L${width / 2} 0L${width} ${height}`,
    extent: { x: 0, y: 0, width, height },
    at: { x: EDGE, y },
    stroke: 'line-strong',
    strokeWidth: 1.5,
    round: true,
  };
}

const SIZE = 14;
const LEADING = 24;
const WORDS_AT = 26;

function legendOf(labels: AssessmentMapLabels, width: number) {
  const measure = textMeasure(SIZE);
  const item = (drawn: Mark[], text: string): FlowItem => {
    const { width: wide, height } = measure(text);
    const y = (LEADING - height) / 2 + height * ABOVE_BASELINE;
    const words = { kind: 'text', text, x: WORDS_AT, y, size: SIZE, colour: 'ink' } as const;
    return { width: WORDS_AT + wide, marks: [group({ role: 'listitem', marks: [...drawn, words] })] };
  };
  const hatched = { kind: 'rect', x: 1, y: 3, width: 18, height: 18, radius: 2 } as const;
  return flow(
    [
      ...RATING_CODES.map((rating) => item(ratingMarks(rating, { x: 0, y: 2 }), labels.ratings[rating])),
      item(ratingMarks(null, { x: 0, y: 2 }), labels.notRated),
      item(
        [{ ...hatched, part: 'hatch', fill: { pattern: WORK_PLANNED }, stroke: 'line' }],
        labels.workPlanned,
      ),
    ],
    { width, gap: 20, leading: LEADING },
  );
}
