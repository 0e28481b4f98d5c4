import { legendPicture } from '../colour-legend/legend-picture.js';
import { group, type GroupMark, type Picture, placed } from '../picture/picture.js';
import { type HeatLayout, layOutHeatMap } from './heat-layout.js';
import type { HeatMapPicture } from './heat-map.model.js';
import { fileSizes } from './heat-sizes.js';

const GAP = 12;
const LEAST_WIDTH = 760;

/** The whole heat map in one picture, every group open, under its legend: for a file. */
export function heatMapFile(content: HeatMapPicture): Picture {
  const layout = layOutHeatMap(content, fileSizes(content), null);
  const { width, height } = layout;
  const legend = legendPicture(content.legend, Math.max(width, LEAST_WIDTH));
  const top = legend.height + GAP;
  return {
    width: Math.max(width, legend.width),
    height: top + height,
    name: content.labels.title,
    role: 'group',
    marks: [placed(legend, { x: 0, y: 0 }), group({ at: { x: 0, y: top }, marks: wholeRows(layout) })],
  };
}

/** Every row of a layout with all its slices, in its place. */
export function wholeRows({ rows }: HeatLayout): GroupMark[] {
  return rows.map(({ y, head, body }) =>
    group({ at: { x: 0, y }, marks: [...head.marks, ...body.flatMap(({ marks }) => marks)] }),
  );
}
