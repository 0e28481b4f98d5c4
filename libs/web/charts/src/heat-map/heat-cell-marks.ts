import { STATE_SIZE, stateMarks } from '../cell-state/state-drawing.js';
import { heatStep } from '../colour/colour-scale.js';
import { ABOVE_BASELINE } from '../picture/bounds.js';
import { group, type GroupMark } from '../picture/picture.js';
import { textMeasure } from '../text/text-measure.js';
import { cellId } from './cell-id.js';
import type { HeatCell } from './heat-map.model.js';
import type { HeatSizes } from './heat-sizes.js';

export interface CellPlace {
  line: number;
  column: number;
  x: number;
  y: number;
}

/** One figure on its colour, or the outlined mark of its state: no state may pass for a pale score. */
export function cellMarks(
  cell: HeatCell,
  { line, column, x, y }: CellPlace,
  { column: width, row: height, figure }: HeatSizes,
  weight = 400,
): GroupMark {
  const id = cellId(line, column);
  const square = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  const ground = { kind: 'rect', part: 'ground', ...square } as const;
  if (cell.kind === 'state') {
    const words = cell.reason ?? cell.text;
    const marks = stateMarks(cell.state, {
      x: x + (width - STATE_SIZE) / 2,
      y: y + (height - STATE_SIZE) / 2,
    });
    return group({
      id,
      role: 'gridcell',
      name: words,
      hint: words,
      ...(cell.state === 'WITHHELD' && { withheld: words }),
      marks: [{ ...ground, stroke: 'line' }, ...marks],
    });
  }
  const step = heatStep(cell.value);
  const said = cell.words === undefined ? cell.text : `${cell.text}: ${cell.words}`;
  const { height: high } = textMeasure(figure)(cell.text);
  return group({
    id,
    role: 'gridcell',
    name: said,
    marks: [
      { ...ground, fill: `heat-${step}` },
      {
        kind: 'text',
        text: cell.text,
        x: x + width / 2,
        y: y + (height - high) / 2 + high * ABOVE_BASELINE,
        anchor: 'middle',
        size: figure,
        weight,
        colour: `heat-ink-${step}`,
      },
    ],
  });
}
