import type { Measure, TextSize } from '../text/text-measure.js';
import {
  type Box,
  boxesMeet,
  discMeetsBox,
  distance,
  entry,
  nearestIn,
  type Place,
  type Segment,
} from '../geometry/geometry.js';
import { type Draft, mutualTangle, ownTangle, tangle } from './label-tangle.js';
import { type Option, untangle } from './untangle.js';

/** A point to be labelled: its place and radius in pixels. */
export interface LabelledPoint extends Place {
  id: string;
  label: string;
  radius: number;
}

export interface PlacedLabel {
  id: string;
  box: Box;
  /** From the point's rim to the label; null where the label stands right beside its point. */
  leader: Segment | null;
}

export type Placement = { kind: 'placed'; labels: PlacedLabel[] } | { kind: 'crowded' };

export interface Surroundings {
  /** Boxes no label may enter: names of corners, for instance. */
  obstacles?: readonly Box[];
  /** Lines a label should rather not cover: thresholds. */
  lines?: readonly Segment[];
}

const MARGIN = 3;
const LABEL_GAP = 2;
const POINT_GAP = 5;
const DISTANCES = [6, 11, 17, 24, 34, 46, 60, 78, 100, 128];
const DIRECTIONS = 24;
const ROUNDS = 3;
/** Steps in which the whole plot is searched, for a label with no room around its point. */
const COARSE = 12;
const FINE = 4;
const LEADER_FROM = 9;
/** More labels than these are not parted any further: it would take too long. */
const FEW = 25;

/** Right is read first; left is as clear; above and below are the second choice. */
function preference(angle: number): number {
  return Math.cos(angle) >= 0 ? 4 * Math.abs(Math.sin(angle)) : 2 + 4 * Math.abs(Math.sin(angle));
}

function leaderOf(point: LabelledPoint, box: Box): Segment {
  const inner = { x: box.x + 1, y: box.y + box.height * 0.3, width: box.width - 2, height: box.height * 0.4 };
  return { from: { x: point.x, y: point.y }, to: nearestIn(inner, point) };
}

interface Candidate {
  box: Box;
  cost: number;
}

const cheapestFirst = (a: Candidate, b: Candidate) => a.cost - b.cost;

function around(point: LabelledPoint, text: TextSize): Candidate[] {
  return DISTANCES.flatMap((away) =>
    Array.from({ length: DIRECTIONS }, (_, step) => {
      const angle = (step / DIRECTIONS) * 2 * Math.PI;
      const x = point.x + Math.cos(angle) * (point.radius + away + text.width / 2) - text.width / 2;
      const y = point.y + Math.sin(angle) * (point.radius + away + text.height / 2) - text.height / 2;
      return { box: { x, y, ...text }, cost: away + preference(angle) };
    }),
  ).sort(cheapestFirst);
}

function anywhere(point: LabelledPoint, text: TextSize, size: TextSize, step: number): Candidate[] {
  const found: Candidate[] = [];
  for (let y = MARGIN; y + text.height <= size.height - MARGIN; y += step) {
    for (let x = MARGIN; x + text.width <= size.width - MARGIN; x += step) {
      const box = { x, y, ...text };
      found.push({ box, cost: distance(nearestIn(box, point), point) });
    }
  }
  return found.sort(cheapestFirst);
}

/**
 * Finds a place for every label, beside its point where there is room, else at the end of a leader line.
 * No label meets another label, a point, an obstacle or the border; leaders that cross are avoided, not excluded.
 * The same input always gives the same picture. `crowded` when the labels do not all fit: use shorter ones.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  size: TextSize,
  measure: Measure,
  { obstacles = [], lines = [] }: Surroundings = {},
): Placement {
  const texts = points.map((point) => measure(point.label));
  const free = (box: Box) =>
    box.x >= MARGIN &&
    box.y >= MARGIN &&
    box.x + box.width <= size.width - MARGIN &&
    box.y + box.height <= size.height - MARGIN &&
    !obstacles.some((obstacle) => boxesMeet(obstacle, box, LABEL_GAP)) &&
    !points.some((point) => discMeetsBox(point, point.radius + POINT_GAP, box));
  const nearby = points.map((point, index) => around(point, texts[index]).filter(({ box }) => free(box)));
  const placed: (Draft | null)[] = points.map(() => null);

  /** The clearest of the candidates; they come cheapest first, so the search ends where none can do better. */
  const best = (index: number, candidates: Candidate[]): Draft | null => {
    const others = placed.flatMap((other, at) => (other && at !== index ? [other] : []));
    let chosen: Draft | null = null;
    let lowest = Infinity;
    for (const { box, cost } of candidates) {
      if (cost >= lowest) break;
      if (others.some((other) => boxesMeet(other.box, box, LABEL_GAP)) || !free(box)) continue;
      const draft = { box, leader: leaderOf(points[index], box) };
      const total = cost + tangle(draft, points[index], { others, points, lines }, lowest - cost);
      if (total < lowest) [chosen, lowest] = [draft, total];
    }
    return chosen;
  };

  const far = (index: number, step: number) => anywhere(points[index], texts[index], size, step);
  const order = mostCrowdedFirst(points, texts);
  /** Each label in turn to where it is clearest, until none is any clearer elsewhere. */
  const settle = (): boolean => {
    for (let round = 0; round < ROUNDS; round += 1) {
      let moved = false;
      for (const index of order) {
        const chosen =
          best(index, nearby[index]) ?? best(index, far(index, COARSE)) ?? best(index, far(index, FINE));
        if (!chosen) return false;
        if (chosen.box.x !== placed[index]?.box.x || chosen.box.y !== placed[index]?.box.y) moved = true;
        placed[index] = chosen;
      }
      if (!moved) break;
    }
    return true;
  };
  if (!settle()) return { kind: 'crowded' };
  const drafts = placed.filter((draft) => draft !== null);
  const few = drafts.length <= FEW;
  if (
    few &&
    drafts.some((draft, at) => drafts.some((other, to) => to > at && mutualTangle(draft, other) > 0))
  ) {
    const option = (index: number, { box, cost }: Candidate): Option => {
      const draft = { box, leader: leaderOf(points[index], box) };
      return { draft, cost: cost + ownTangle(draft, points[index], { points, lines }) };
    };
    const options = drafts.map(({ box }, index) =>
      [{ box, cost: distance(nearestIn(box, points[index]), points[index]) }, ...nearby[index]].map(
        (candidate) => option(index, candidate),
      ),
    );
    untangle(options, LABEL_GAP).forEach(({ draft }, index) => {
      placed[index] = draft;
    });
    settle();
  }
  const labels = placed.flatMap((label, index) => (label ? [finished(points[index], label)] : []));
  return { kind: 'placed', labels };
}

function mostCrowdedFirst(points: readonly LabelledPoint[], texts: readonly TextSize[]): number[] {
  const neighbours = points.map(
    (point) =>
      points.filter((other) => Math.abs(other.x - point.x) < 90 && Math.abs(other.y - point.y) < 24).length,
  );
  return points
    .map((_, index) => index)
    .sort((a, b) => neighbours[b] - neighbours[a] || texts[b].width - texts[a].width || a - b);
}

function finished(point: LabelledPoint, { box, leader }: Draft): PlacedLabel {
  const length = Math.hypot(leader.to.x - point.x, leader.to.y - point.y);
  const gap = length - point.radius;
  if (gap < LEADER_FROM) return { id: point.id, box, leader: null };
  const toRim = (point.radius + 1) / length;
  const from = {
    x: point.x + (leader.to.x - point.x) * toRim,
    y: point.y + (leader.to.y - point.y) * toRim,
  };
  // As straight as it was judged: to where that line comes to the label.
  return { id: point.id, box, leader: { from, to: entry(leader, box) } };
}
