import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { StandingStrip, type StandingStripProps } from './standing-strip.js';

const props: StandingStripProps = {
  q1: 30,
  median: 48,
  q3: 66,
  mean: 51,
  own: 72,
  label: 'Recreation: 72, group mean 51',
};
const mark = (name: string) => document.querySelector<HTMLElement>(`[data-mark="${name}"]`);

const start = (name: string) => Number.parseFloat(mark(name)?.style.insetInlineStart ?? '');

describe('StandingStrip', () => {
  it('is one picture with one sentence', () => {
    render(<StandingStrip {...props} />);
    expect(screen.getByRole('img', { name: 'Recreation: 72, group mean 51' })).toBeInTheDocument();
  });

  it('puts every figure in its place on the scale', () => {
    render(<StandingStrip {...props} min={20} max={120} />);
    expect(start('band')).toBeCloseTo(10, 9);
    expect(mark('band')?.style.width).toBe('36%');
    expect(start('median')).toBeCloseTo(28, 9);
    expect(start('mean')).toBeCloseTo(31, 9);
    expect(start('own')).toBeCloseTo(52, 9);
  });

  it('shows the mean alone when order statistics are withheld, and draws nothing for them', () => {
    render(<StandingStrip {...props} q1={null} median={null} q3={null} />);
    expect(mark('band')).toBeNull();
    expect(mark('median')).toBeNull();
    expect(mark('mean')).not.toBeNull();
    expect(mark('own')).not.toBeNull();
  });

  it('takes zero for a figure, and draws no dot without an answer', () => {
    const { rerender } = render(<StandingStrip {...props} own={0} />);
    expect(start('own')).toBeCloseTo(0, 9);
    rerender(<StandingStrip {...props} own={null} />);
    expect(mark('own')).toBeNull();
  });

  it('keeps a figure beyond the scale at its end', () => {
    render(<StandingStrip {...props} own={140} mean={-3} />);
    expect(start('own')).toBeCloseTo(100, 9);
    expect(start('mean')).toBeCloseTo(0, 9);
  });
});
