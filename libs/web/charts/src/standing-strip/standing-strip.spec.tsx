import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { boundsOf } from '../picture/bounds.js';
import { outside } from '../picture/outside.fixture.js';
import { StandingStrip } from './standing-strip.js';
import { type Standing, stripPicture } from './strip-picture.js';

const standing: Standing = {
  q1: 30,
  median: 48,
  q3: 66,
  mean: 51,
  own: 72,
  label: 'Recreation: 72, group mean 51',
};
/** Middles of the marks by what they are, on a strip whose scale is 200 pixels long and starts at 8. */
function places(change: Partial<Standing> = {}): Record<string, number> {
  const bounds = boundsOf(stripPicture({ ...standing, ...change }, 216).marks);
  return Object.fromEntries(bounds.map(({ mark, box }) => [mark.part ?? 'line', box.x + box.width / 2]));
}

describe('StandingStrip', () => {
  it('is one picture with one sentence', () => {
    render(<StandingStrip standing={standing} />);
    expect(screen.getByRole('img', { name: 'Recreation: 72, group mean 51' })).toBeInTheDocument();
  });

  it('puts every figure in its place on the scale', () => {
    const { band, median, mean, own } = places({ min: 20, max: 120 });
    expect([band, median, mean, own].map((x) => Math.round(x - 8))).toEqual([56, 56, 62, 104]);
  });

  it('shows the mean alone when order statistics are withheld, and draws nothing for them', () => {
    expect(Object.keys(places({ q1: null, median: null, q3: null })).sort()).toEqual([
      'ground',
      'line',
      'mean',
      'own',
    ]);
  });

  it('takes zero for a figure, and draws no dot without an answer', () => {
    expect(places({ own: 0 }).own).toBe(8);
    expect(places({ own: null })).not.toHaveProperty('own');
  });

  it('keeps a figure beyond the scale at its end', () => {
    const { own, mean } = places({ own: 140, mean: -3 });
    expect([own, mean]).toEqual([208, 8]);
  });

  it('keeps all it draws inside its frame, whatever the figures and however little room there is', () => {
    const figure = fc.option(fc.double({ min: -500, max: 500, noNaN: true }));
    const figures = fc.record({ q1: figure, median: figure, q3: figure, mean: figure, own: figure });
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 2000 }), (change, room) => {
        const picture = stripPicture({ ...standing, ...change }, room);
        expect(outside(picture)).toEqual([]);
      }),
    );
  });
});
