import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { boundsOf } from '../picture/bounds.js';
import { pictureSvg } from '../picture/picture-svg.js';
import { StackedBars } from './stacked-bars.js';
import { stackedBarsPicture, type StackedBar, type StackedBarsSubject } from './stacked-bars-picture.js';

const bar = (label: string, values: number[], against: number | null = null): StackedBar => ({
  id: label,
  label,
  values,
  against,
  written: String(values.reduce((sum, value) => sum + value, 0)),
  words: `${label}: ${values.join(' and ')}`,
});
const subject: StackedBarsSubject = {
  name: 'Cost by year',
  parts: ['One-time', 'Running', 'Own'],
  against: 'Without the group',
  bars: [bar('Year 0', [30, 0, 10], 20), bar('Year 1', [0, 20, 0], 40)],
};
const drawn = (of: StackedBarsSubject = subject) => boundsOf(stackedBarsPicture(of, 700).marks);
const inRows = (part: string) =>
  drawn().flatMap(({ mark, box, within }) =>
    mark.part === part && within.some(({ role }) => role === 'listitem') ? [box] : [],
  );

describe('stacked bars', () => {
  it('have parts one after another, each as long as its value', () => {
    const [oneTime] = inRows('part-0');
    const [running] = inRows('part-1');
    const [own] = inRows('part-2');
    expect(oneTime.width).toBeCloseTo(3 * own.width);
    expect(own.x).toBeCloseTo(oneTime.x + oneTime.width);
    expect(running.width).toBeCloseTo(2 * own.width);
    expect(inRows('part-0')).toHaveLength(1);
  });

  it('stand beside what they are measured against, on the same scale', () => {
    const [zero, one] = inRows('against');
    const [running] = inRows('part-1');
    const middle = (box: { x: number; width: number }) => box.x + box.width / 2;
    expect(middle(zero)).toBeCloseTo(running.x + running.width);
    expect(middle(one)).toBeCloseTo(running.x + 2 * running.width);
  });

  it('name in the key what occurs, and nothing else', () => {
    const written = (of?: StackedBarsSubject) =>
      drawn(of).flatMap(({ mark }) => (mark.kind === 'text' ? [mark.text] : []));
    expect(written()).toEqual(expect.arrayContaining([...subject.parts, 'Without the group']));
    const alone = written({ ...subject, bars: [bar('Year 1', [0, 20, 0])] });
    expect(alone).toContain('Running');
    expect(alone).not.toContain('Own');
    expect(alone).not.toContain('Without the group');
  });

  it('are one list, walked by arrows, and a file with its hatch', async () => {
    render(<StackedBars subject={subject} />);
    await userEvent.tab();
    expect(screen.getByRole('listitem', { name: 'Year 0: 30 and 0 and 10' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('listitem', { name: 'Year 1: 0 and 20 and 0' })).toHaveFocus();
    expect(pictureSvg(stackedBarsPicture(subject, 700))).toContain('<pattern');
  });
});
