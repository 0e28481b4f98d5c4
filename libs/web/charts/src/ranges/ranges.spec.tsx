import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { boundsOf } from '../picture/bounds.js';
import { Ranges } from './ranges.js';
import { rangesPicture, type RangesSubject } from './ranges-picture.js';

const range = (label: string, low: number, high: number) => ({
  id: label,
  label,
  low,
  high,
  written: `${low} to ${high}`,
  words: `${label}: from ${low} to ${high}`,
});
const subject: RangesSubject = {
  name: 'What it depends on',
  ranges: [range('Baseline', 40, 440), range('Rate', 200, 260)],
  as: { value: 240, written: 'As it stands: 240' },
};
const boxes = (of: RangesSubject, part: string) =>
  boundsOf(rangesPicture(of, 700).marks).flatMap(({ mark, box }) => (mark.part === part ? [box] : []));

describe('ranges', () => {
  it('turn at the figure as it stands: hollow below, full above', () => {
    const [below, belowRate] = boxes(subject, 'below');
    const [above, aboveRate] = boxes(subject, 'above');
    const [line] = boxes(subject, 'as');
    expect(below.width).toBeCloseTo(above.width);
    expect(above.x).toBeCloseTo(below.x + below.width);
    expect(line.x + line.width / 2).toBeCloseTo(above.x + 1, -1);
    expect(belowRate.width).toBeGreaterThan(aboveRate.width);
  });

  it('lie on one side alone where both ends do', () => {
    const one = { ...subject, ranges: [range('Grant', 300, 400)] };
    expect(boxes(one, 'below')).toHaveLength(0);
    expect(boxes(one, 'above')).toHaveLength(1);
  });

  it('are a list that can be read out', () => {
    render(<Ranges subject={subject} />);
    expect(screen.getByRole('listitem', { name: 'Rate: from 200 to 260' })).toBeInTheDocument();
    expect(boxes(subject, 'as-words')).toHaveLength(1);
  });
});
