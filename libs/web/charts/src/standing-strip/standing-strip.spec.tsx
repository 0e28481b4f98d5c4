import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
const answer = (id: string, value: number, own = false) => ({ id, value, own, name: `${id}: ${value}` });
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
    const answers = fc.option(
      fc
        .array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 5 })
        .map((values) => values.map((value, index) => answer(`m${index}`, value, index === 0))),
    );
    const figures = fc.record({
      q1: figure,
      median: figure,
      q3: figure,
      mean: figure,
      own: figure,
      answers,
    });
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 2000 }), (change, room) => {
        const picture = stripPicture({ ...standing, ...change }, room);
        expect(outside(picture)).toEqual([]);
      }),
    );
  });

  const few = { q1: null, median: 50, q3: null, own: 50 };

  it('draws each of few answers in place of band and median, equal ones above one another', () => {
    const answers = [answer('Alder', 50, true), answer('Birch', 50), answer('Cedar', 100)];
    const { marks, height, role } = stripPicture({ ...standing, ...few, answers }, 216);
    const dots = boundsOf(marks).filter(({ mark }) => mark.part === 'dot');
    expect(dots.map(({ within, box }) => [within[0].name, Math.round(box.x + box.width / 2)])).toEqual([
      ['Alder: 50', 108],
      ['Birch: 50', 108],
      ['Cedar: 100', 208],
    ]);
    const [alder, birch] = dots.map(({ box }) => box);
    expect(alder.y + alder.height).toBeLessThanOrEqual(birch.y);
    expect(new Set(boundsOf(marks).map(({ mark }) => mark.part ?? 'line'))).toEqual(
      new Set(['line', 'mean', 'dot']),
    );
    expect([role, height > 24]).toEqual(['group', true]);
  });

  it('keeps one’s own dot beside answers that it is not one of', () => {
    const { marks } = stripPicture({ ...standing, ...few, answers: [answer('Birch', 20)] }, 216);
    expect(boundsOf(marks).map(({ mark }) => mark.part)).toContain('own');
  });

  it('says whose a dot is, under the pointer and by the keyboard, and is one tab stop', async () => {
    const answers = [answer('Birch', 80), answer('Alder', 20)];
    render(<StandingStrip standing={{ ...standing, ...few, answers }} />);
    expect(screen.getByRole('group', { name: standing.label })).toBeInTheDocument();
    await userEvent.tab();
    expect(screen.getByRole('img', { name: 'Alder: 20' })).toHaveFocus();
    expect(screen.getByText('Alder: 20')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('img', { name: 'Birch: 80' })).toHaveFocus();
    expect(screen.getByText('Birch: 80')).toBeInTheDocument();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
    expect(screen.queryByText('Birch: 80')).toBeNull();
    await userEvent.hover(screen.getByRole('img', { name: 'Alder: 20' }));
    expect(screen.getByText('Alder: 20')).toBeInTheDocument();
  });
});
