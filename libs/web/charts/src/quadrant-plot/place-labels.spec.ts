import { describe, expect, it } from '@jest/globals';
import { textMeasure } from '../text/text-measure.js';
import { segmentMeetsBox, segmentsCross } from '../geometry/geometry.js';
import { placeLabels } from './place-labels.js';

const size = { width: 590, height: 590 };
const point = (id: string, x: number, y: number) => ({ id, label: id, x, y, radius: 6 });

describe('placeLabels', () => {
  it('sets a lone name right beside its point, without a leader', () => {
    const placement = placeLabels([point('Parks', 200, 200)], size, textMeasure(14));
    if (placement.kind === 'crowded') throw new Error('crowded');
    const [{ box, leader }] = placement.labels;
    expect(leader).toBeNull();
    expect(box.x).toBeGreaterThan(206);
    expect(box.x).toBeLessThan(216);
    expect(box.y + box.height / 2).toBeCloseTo(200, 5);
  });

  it('goes to the left where the border is near', () => {
    const placement = placeLabels([point('Recreation', 570, 300)], size, textMeasure(14));
    if (placement.kind === 'crowded') throw new Error('crowded');
    expect(placement.labels[0].box.x).toBeLessThan(500);
  });

  it('leads a cluster of thirteen out without crossing leaders', () => {
    const cluster = Array.from({ length: 13 }, (_, index) =>
      point(`Service number ${index}`, 300 + (index % 4) * 14, 300 + Math.floor(index / 4) * 14),
    );
    const placement = placeLabels(cluster, size, textMeasure(14));
    if (placement.kind === 'crowded') throw new Error('crowded');
    const leaders = placement.labels.flatMap(({ leader }) => leader ?? []);
    const crossings = leaders.filter((a, index) => leaders.slice(index + 1).some((b) => segmentsCross(a, b)));
    expect(crossings).toEqual([]);
    for (const { id, leader } of placement.labels) {
      const others = placement.labels.filter((other) => other.id !== id);
      if (leader) expect(others.filter(({ box }) => segmentMeetsBox(leader, box))).toEqual([]);
    }
  });

  it('says so when the names cannot fit', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      point('Land Planning and Development', 100, 50 + index),
    );
    expect(placeLabels(crowd, { width: 260, height: 260 }, textMeasure(14))).toEqual({ kind: 'crowded' });
  });

  it('has nothing to place without points', () => {
    expect(placeLabels([], size, textMeasure(14))).toEqual({ kind: 'placed', labels: [] });
  });
});
