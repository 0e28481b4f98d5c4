import { group, type GroupMark, type Mark } from '../picture/picture.js';
import { hatch, RATING_COLOURS, ratingMarks, WORK_PLANNED } from '../rating-mark/rating-drawing.js';
import { textBlock, type TextBlock } from '../text/text-block.js';
import type { AssessmentElement, AssessmentMapLabels, MapDrawing, MapSizes } from './assessment-map.model.js';

const WELL = 36;
const MARK = 20;
const WORDS = { left: 10, right: 8 };

interface RoomWords {
  label: TextBlock;
  state: TextBlock | null;
}

function wordsOf({ label, rating, stateText }: AssessmentElement, width: number, sizes: MapSizes): RoomWords {
  const room = { x: WELL + WORDS.left, y: 0, width: width - WELL - WORDS.left - WORDS.right };
  const look = { ...room, size: sizes.text, leading: sizes.leading, colour: 'ink' } as const;
  return {
    label: textBlock(label, look),
    state:
      rating === null && stateText !== ''
        ? textBlock(stateText, { ...look, size: sizes.text - 1, colour: 'ink-muted' })
        : null,
  };
}

/** The least height of a room that holds all its words. */
export function heightOf(element: AssessmentElement, width: number, sizes: MapSizes): number {
  const { label, state } = wordsOf(element, width, sizes);
  return Math.max(sizes.roomHeight, label.height + (state?.height ?? 0) + 8);
}

/** One element: its mark in a well, hatched where work is planned, and its name. */
export function roomMarks(
  element: AssessmentElement,
  labels: AssessmentMapLabels,
  { width, height }: { width: number; height: number },
  sizes: MapSizes & MapDrawing,
): GroupMark {
  const { label: name, rating, workPlanned, stateText } = element;
  const { label, state } = wordsOf(element, width, sizes);
  const said = [rating ? labels.ratings[rating] : stateText, ...(workPlanned ? [labels.workPlanned] : [])];
  const top = (height - label.height - (state?.height ?? 0)) / 2;
  const well = { kind: 'rect', x: 0, y: 0, width: WELL, height, radius: 3 } as const;
  const inWords = said.join('. ');
  const whole = `${name}: ${inWords}`;
  return group({
    ...(sizes.pressable
      ? ({ id: element.id, role: 'button', name: whole, hint: whole } as const)
      : ({ role: 'img', name: whole, hint: inWords } as const)),
    part: 'room',
    marks: [
      ...ground(element, width, height),
      ...(workPlanned ? [{ ...well, part: 'hatch', fill: { pattern: WORK_PLANNED } } satisfies Mark] : []),
      ...ratingMarks(rating, { x: (WELL - MARK) / 2, y: (height - MARK) / 2 }),
      group({ at: { x: 0, y: top }, marks: label.marks }),
      ...(state ? [group({ at: { x: 0, y: top + label.height }, marks: state.marks })] : []),
    ],
  });
}

/** Tinted by its rating, deeper in the well; a gap is outlined, and what has no rating has no ground. */
function ground({ rating }: AssessmentElement, width: number, height: number): Mark[] {
  // Laid first for a pointer to rest on, where nothing else is drawn.
  const place = { kind: 'rect', part: 'ground', x: 0, y: 0, width, height, radius: 3 } as const;
  if (rating === null) return [place];
  if (rating === 'GAP')
    return [{ ...place, x: 0.5, y: 0.5, width: width - 1, height: height - 1, stroke: 'line-strong' }];
  const token = RATING_COLOURS[rating];
  return [
    { ...place, fill: { token, part: 0.08 } },
    { ...place, part: 'well', width: WELL, fill: { token, part: 0.19 } },
  ];
}

/** The hatch of the wells, wider than that of a mark by itself. */
export const ROOM_PATTERNS = hatch(5);
