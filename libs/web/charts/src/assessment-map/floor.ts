import { RATING_CODES } from '@commonworks/domain-assessment';
import { group, type GroupMark, type Mark, type TextMark } from '../picture/picture.js';
import { ratingMarks } from '../rating-mark/rating-drawing.js';
import { textBlock } from '../text/text-block.js';
import { textMeasure } from '../text/text-measure.js';
import type { AssessmentLayer, AssessmentMapLabels, MapDrawing, MapSizes } from './assessment-map.model.js';
import { heightOf, roomMarks } from './room.js';

export interface Floor {
  group: GroupMark;
  height: number;
}

/** One layer: its name with its counts, and its rooms in lines of equal height. */
export function floorOf(
  layer: AssessmentLayer,
  labels: AssessmentMapLabels,
  width: number,
  sizes: MapSizes & MapDrawing,
): Floor {
  const { padding } = sizes;
  const inner = width - 2 * padding;
  const head = headOf(layer, labels, sizes.name ?? inner, sizes);
  const left = sizes.name === null ? 0 : sizes.name + sizes.nameGap;
  const top = sizes.name === null ? head.height + sizes.nameGap : 0;
  const rooms = roomsOf(layer, labels, inner - left, sizes);
  const height = 2 * padding + Math.max(head.height, top + rooms.height);
  return {
    height,
    group: group({
      role: 'region',
      name: layer.label,
      marks: [
        { kind: 'rect', x: 0, y: 0, width, height, stroke: 'line-strong', strokeWidth: 1.5 },
        group({ at: { x: padding, y: padding }, marks: head.marks }),
        group({ role: 'list', at: { x: padding + left, y: padding + top }, marks: rooms.marks }),
      ],
    }),
  };
}

/** Counts beside words of 14 pixels; smaller where those are. */
const COUNT = { mark: 16, gap: 3, between: 12, size: 14, height: 20 };

function countSizes({ text }: MapSizes): typeof COUNT {
  const scale = text / COUNT.size;
  const { mark, gap, between, height } = COUNT;
  return {
    mark: mark * scale,
    gap: gap * scale,
    between: between * scale,
    size: text,
    height: height * scale,
  };
}

/** The name of a floor and how many of its elements bear each rating: below it, or at the end of its line. */
function headOf(
  { label, elements }: AssessmentLayer,
  labels: AssessmentMapLabels,
  width: number,
  sizes: MapSizes,
) {
  const count = countSizes(sizes);
  const counts = countsOf(elements, labels, count);
  const beside = sizes.name === null && width - counts.width > width / 3;
  const size = sizes.text + 2;
  const name = textBlock(label, {
    x: 0,
    y: 0,
    width: beside ? width - counts.width - 16 : width,
    size,
    leading: Math.ceil(size * 1.3),
    weight: 700,
    colour: 'ink',
  });
  const at = beside ? { x: width - counts.width, y: 0 } : { x: 0, y: name.height + 6 };
  return {
    marks: [
      group({ role: 'heading', name: label, marks: name.marks }),
      group({ role: 'list', at, marks: counts.marks }),
    ],
    height: beside ? Math.max(name.height, count.height) : name.height + 6 + count.height,
  };
}

function countsOf(elements: AssessmentLayer['elements'], labels: AssessmentMapLabels, size: typeof COUNT) {
  const measure = textMeasure(size.size);
  let x = 0;
  const marks = RATING_CODES.map((rating) => {
    const count = elements.filter((element) => element.rating === rating).length;
    const figure: TextMark = {
      kind: 'text',
      text: String(count),
      x: size.mark + size.gap,
      y: size.height * 0.75,
      size: size.size,
      colour: 'ink-muted',
    };
    const drawing = ratingMarks(rating, { x: 0, y: size.height * 0.1 }, size.mark);
    const entry = group({
      role: 'listitem',
      at: { x, y: 0 },
      marks: [
        group({
          role: 'img',
          name: `${labels.ratings[rating]}: ${count}`,
          // The mark of none steps back; the figure is read like any other.
          marks: [...(count === 0 ? [group({ opacity: 0.45, marks: drawing })] : drawing), figure],
        }),
      ],
    });
    x += size.mark + size.gap + measure(figure.text).width + size.between;
    return entry;
  });
  return { marks, width: x - size.between };
}

function roomsOf(
  { elements }: AssessmentLayer,
  labels: AssessmentMapLabels,
  width: number,
  sizes: MapSizes & MapDrawing,
) {
  const { leastRoom, roomGap } = sizes;
  const abreast = Math.max(1, Math.floor((width + roomGap) / (leastRoom + roomGap)));
  const room = (width - (abreast - 1) * roomGap) / abreast;
  const marks: Mark[] = [];
  let y = 0;
  for (let first = 0; first < elements.length; first += abreast) {
    const line = elements.slice(first, first + abreast);
    const height = Math.max(...line.map((element) => heightOf(element, room, sizes)));
    line.forEach((element, index) =>
      marks.push(
        group({
          role: 'listitem',
          at: { x: index * (room + roomGap), y },
          marks: [roomMarks(element, labels, { width: room, height }, sizes)],
        }),
      ),
    );
    y += height + roomGap;
  }
  return { marks, height: Math.max(0, y - roomGap) };
}
