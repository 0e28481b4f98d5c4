import { textMeasure, type TextSize } from '../text/text-measure.js';
import { type Box, type Place, type Segment, segmentMeetsBox } from '../geometry/geometry.js';
import { type LabelledPoint, type PlacedLabel, placeLabels } from './place-labels.js';
import { type AxisRange, type PlotRanges, shownRanges } from './axis-range.js';
import type { Corner, QuadrantPoint, QuadrantRegion, QuadrantThresholds } from './quadrant-plot.model.js';

export const FONT_SIZE = 14;
const NUMBER_FONT_SIZE = 13;
const DEFAULT_SIZE = 640;
const SMALLEST = 280;
const LARGEST = 760;
/** Below this width names would crowd out the points. */
const NUMBERS_BELOW = 480;
const MARGIN = { left: 46, right: 4, top: 4, bottom: 46 };
/** Height kept for the names of the corners. */
const CORNER_NAME = 30;
const RADIUS = { plain: 6, narrow: 4.5, least: 5, most: 13 };

export interface RegionArea extends Box {
  code: string;
  /** The name, and how many points stand in the region. */
  label: string;
  corner: Corner;
  /** The box its name fills. */
  name: Box;
}

export interface LaidOutPoint extends LabelledPoint {
  text: PlacedLabel | null;
  /** Another point stands on the same spot. */
  shared: boolean;
  /** It stands on a line, in no region. */
  onLine: boolean;
  tail: Place | null;
}

export interface PlotLayout {
  /** Of the plot with its axes, in pixels. */
  size: TextSize;
  ranges: PlotRanges;
  plot: Box;
  regions: RegionArea[];
  points: LaidOutPoint[];
  /** Indices of the points, the largest first, so that none hides a smaller one. */
  drawingOrder: number[];
  threshold: Place;
  /** The least weight and the most, each with the radius it is drawn with; none where all points are alike. */
  scale: { weight: number; radius: number }[];
  numbered: boolean;
  /** A line to a name passes through another name: there is too little room to part them. */
  tangled: boolean;
  xAt: (value: number) => number;
  yAt: (value: number) => number;
}

export interface PlotRoom {
  /** In pixels; 0: not known yet. */
  width: number;
  /** Most it may be high; as high as wide when left out. */
  height?: number;
  /** Whether both axes are shown from 0 to 100, whatever the figures. */
  whole?: boolean;
}

/** Everything that has a place in the picture, in pixels. */
export function layOut(
  points: readonly QuadrantPoint[],
  thresholds: QuadrantThresholds,
  regions: readonly QuadrantRegion[],
  { width, height = Infinity, whole = false }: PlotRoom,
): PlotLayout {
  const side = Math.round(Math.min(LARGEST, Math.max(SMALLEST, width || DEFAULT_SIZE)));
  const size = { width: side, height: Math.round(Math.min(side, Math.max(SMALLEST, height))) };
  const narrow = side < NUMBERS_BELOW;
  const ranges = shownRanges(points, thresholds, whole);
  const plot = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: size.width - MARGIN.left - MARGIN.right,
    height: size.height - MARGIN.top - MARGIN.bottom,
  };
  const heaviest = Math.max(...points.map(({ weight }) => weight ?? 0), 0);
  // The scale keeps off the border, so that points on its ends stand whole and clear of the names in the corners.
  const inset = CORNER_NAME + (heaviest > 0 ? RADIUS.most : RADIUS.plain);
  const xAt = (value: number) => plot.x + inset + share(value, ranges.x) * (plot.width - 2 * inset);
  const yAt = (value: number) =>
    plot.y + plot.height - inset - share(value, ranges.y) * (plot.height - 2 * inset);
  const threshold = { x: xAt(thresholds.x), y: yAt(thresholds.y) };
  const counted = ({ code, label }: QuadrantRegion) =>
    `${label} · ${points.filter(({ region }) => region === code).length}`;
  const areas = regions.map((region) => areaOf({ ...region, label: counted(region) }, plot, threshold));
  const anchors = points.map((point) => ({
    id: point.id,
    label: point.label,
    x: xAt(point.x),
    y: yAt(point.y),
    radius: radiusOf(point, heaviest, narrow),
  }));

  const tails = points.map((point) => tailOf(point, xAt, yAt));
  const lines = [
    { from: { x: threshold.x, y: plot.y }, to: { x: threshold.x, y: plot.y + plot.height } },
    { from: { x: plot.x, y: threshold.y }, to: { x: plot.x + plot.width, y: threshold.y } },
    ...tails.flatMap((from, index) => (from ? [{ from, to: anchors[index] }] : [])),
  ];
  const { numbered, labels } = chooseLabels(anchors, plot, areas, lines, narrow);
  return {
    size,
    ranges,
    plot,
    regions: areas,
    points: anchors.map((anchor, index) => ({
      ...anchor,
      label: numbered ? String(index + 1) : anchor.label,
      text: labels[index] ?? null,
      shared: anchors.some((other, at) => at !== index && other.x === anchor.x && other.y === anchor.y),
      onLine: points[index].region === null,
      tail: tails[index],
    })),
    drawingOrder: anchors.map((_, index) => index).sort((a, b) => anchors[b].radius - anchors[a].radius),
    threshold,
    scale: scaleOf(points, heaviest),
    numbered,
    tangled: labels.some(
      ({ id, leader }) =>
        leader !== null && labels.some((other) => other.id !== id && segmentMeetsBox(leader, other.box)),
    ),
    xAt,
    yAt,
  };
}

/** How far along the range a figure lies, from 0 to 1. */
function share(value: number, { from, to }: AxisRange): number {
  return (Math.min(to, Math.max(from, value)) - from) / (to - from);
}

function tailOf(
  { previous }: QuadrantPoint,
  xAt: (x: number) => number,
  yAt: (y: number) => number,
): Place | null {
  return previous ? { x: xAt(previous.x), y: yAt(previous.y) } : null;
}

/** The ends of the scale of sizes; one where all points weigh the same. */
function scaleOf(points: readonly QuadrantPoint[], heaviest: number): PlotLayout['scale'] {
  const weights = points.flatMap(({ weight }) => (weight === undefined || weight <= 0 ? [] : [weight]));
  if (weights.length === 0) return [];
  const ends = [...new Set([Math.min(...weights), heaviest])];
  return ends.map((weight) => ({ weight, radius: radiusOf({ weight }, heaviest, false) }));
}

/** The area of the disc grows with the weight, from the least radius to the most. */
function radiusOf({ weight }: Pick<QuadrantPoint, 'weight'>, heaviest: number, narrow: boolean): number {
  if (weight === undefined || heaviest <= 0) return narrow ? RADIUS.narrow : RADIUS.plain;
  const part = Math.max(0, weight) / heaviest;
  return Math.sqrt(RADIUS.least ** 2 + part * (RADIUS.most ** 2 - RADIUS.least ** 2));
}

function areaOf(region: QuadrantRegion, plot: Box, threshold: Place): RegionArea {
  const right = region.corner[0] === 'h';
  const top = region.corner[1] === 'h';
  const text = textMeasure(FONT_SIZE)(region.label);
  const edge = 9;
  return {
    ...region,
    x: right ? threshold.x : plot.x,
    y: top ? plot.y : threshold.y,
    width: right ? plot.x + plot.width - threshold.x : threshold.x - plot.x,
    height: top ? threshold.y - plot.y : plot.y + plot.height - threshold.y,
    name: {
      x: right ? plot.x + plot.width - edge - text.width : plot.x + edge,
      y: top ? plot.y + edge - 3 : plot.y + plot.height - edge - text.height + 3,
      ...text,
    },
  };
}

function chooseLabels(
  anchors: readonly LabelledPoint[],
  plot: Box,
  areas: readonly RegionArea[],
  lines: readonly Segment[],
  narrow: boolean,
): { numbered: boolean; labels: PlacedLabel[] } {
  const within = <T extends Place>(place: T): T => ({ ...place, x: place.x - plot.x, y: place.y - plot.y });
  const points = anchors.map(within);
  const surroundings = {
    obstacles: areas.map(({ name }) => within(name)),
    lines: lines.map(({ from, to }) => ({ from: within(from), to: within(to) })),
  };
  const names = narrow ? null : placeLabels(points, plot, textMeasure(FONT_SIZE), surroundings);
  if (names?.kind === 'placed')
    return { numbered: false, labels: names.labels.map((label) => moved(label, plot)) };
  const numbers = points.map((point, index) => ({ ...point, label: String(index + 1) }));
  const short = placeLabels(numbers, plot, textMeasure(NUMBER_FONT_SIZE), surroundings);
  return {
    numbered: true,
    labels: short.kind === 'placed' ? short.labels.map((label) => moved(label, plot)) : [],
  };
}

function moved({ id, box, leader }: PlacedLabel, by: Place): PlacedLabel {
  const shift = <T extends Place>(place: T): T => ({ ...place, x: place.x + by.x, y: place.y + by.y });
  const line: Segment | null = leader && { from: shift(leader.from), to: shift(leader.to) };
  return { id, box: shift(box), leader: line };
}
