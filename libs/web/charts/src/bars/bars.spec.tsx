import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { boundsOf } from '../picture/bounds.js';
import { outside } from '../picture/outside.fixture.js';
import { Bars } from './bars.js';
import { barsPicture, type Bar, type BarsSubject } from './bars-picture.js';

const bar = (label: string, value: number | null): Bar => ({
  id: label,
  label,
  value,
  written: value === null ? 'not known' : String(value),
});
const lengths = (...values: (number | null)[]) => {
  const { marks } = barsPicture({ name: 'Bars', bars: values.map((value, i) => bar(`b${i}`, value)) }, 600);
  return boundsOf(marks)
    .filter(({ mark }) => mark.part === 'bar')
    .map(({ box }) => box.width);
};

describe('bars', () => {
  it('are a list that can be read out', () => {
    render(<Bars subject={{ name: 'By year', bars: [bar('2025', 4), bar('2026', null)] }} />);
    expect(screen.getByRole('listitem', { name: '2025: 4' })).toBeInTheDocument();
    expect(screen.getByRole('listitem', { name: '2026: not known' })).toBeInTheDocument();
  });

  it('are as long as their values, and none stands for nothing', () => {
    const [four, two] = lengths(4, 2);
    expect(two).toBeCloseTo((four ?? 0) / 2);
    expect(lengths(0, null)).toEqual([]);
    expect(lengths(3, 0, null)).toHaveLength(1);
  });

  const subject: BarsSubject = {
    name: 'Cost per resident',
    bars: [
      { ...bar('City of Alder', 40), own: 'your municipality' },
      bar('Regional Municipality of Birch', 10),
      bar('Cedar', 0),
    ],
    line: { value: 20, written: 'Mean 20' },
  };
  const drawn = (room: number, change: Partial<BarsSubject> = {}) =>
    boundsOf(barsPicture({ ...subject, ...change }, room).marks);
  const placeOf = (part: string, room: number, change?: Partial<BarsSubject>) =>
    drawn(room, change).flatMap(({ mark, box }) => (mark.part === part ? [box] : []));

  it('are crossed by the line they are measured against, on their own scale', () => {
    const [line] = placeOf('line', 600);
    const [own, other] = placeOf('bar', 600);
    expect(line.x).toBeCloseTo(own.x + own.width / 2);
    expect(line.x).toBeCloseTo(other.x + 2 * other.width);
    expect(placeOf('line', 600, { line: null })).toEqual([]);
    expect(placeOf('line-words', 600, { line: null })).toEqual([]);
  });

  it('have room for what is below zero, on the other side of the axis', () => {
    const [above, below] = placeOf('bar', 600, { bars: [bar('a', 30), bar('b', -30)], line: null });
    expect(below.width).toBeCloseTo(above.width);
    expect(below.x + below.width).toBeCloseTo(above.x);
  });

  it('mark one’s own by more than colour, and in words to who listens', () => {
    const own = drawn(600).filter(({ within }) => within.some(({ part }) => part === 'own-bar'));
    expect(own.map(({ mark }) => mark.part)).toContain('own-sign');
    const weights = own.flatMap(({ mark }) => (mark.kind === 'text' ? [mark.weight] : []));
    expect(weights).toEqual([650, 650]);
    render(<Bars subject={subject} />);
    expect(
      screen.getByRole('listitem', { name: 'City of Alder, your municipality: 40' }),
    ).toBeInTheDocument();
  });

  it('bear whole names where there is little room', () => {
    const texts = drawn(320).flatMap(({ mark }) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toContain('Regional Municipality of Birch');
  });

  it('are one tab stop, through which the arrows lead', async () => {
    render(<Bars subject={subject} />);
    await userEvent.tab();
    expect(screen.getByRole('listitem', { name: /Alder/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{End}');
    expect(screen.getByRole('listitem', { name: 'Cedar: 0' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('listitem', { name: /Birch/ })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('stay inside their frame, however little room there is and however long the words are', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const any = fc.record({
      label: fc.string({ maxLength: 80 }),
      value: fc.option(value),
      own: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 12 }),
        fc.option(value),
        fc.integer({ min: 0, max: 2000 }),
        (rows, mean, room) => {
          const bars = rows.map(({ label, value: figure, own }, i) => ({
            ...bar(label, figure),
            id: String(i),
            written: '$1,000,000',
            ...(own && { own: 'yours' }),
          }));
          const line = mean === null ? null : { value: mean, written: 'Group’s mean $1,000,000' };
          expect(outside(barsPicture({ name: 'Bars', bars, line }, room))).toEqual([]);
        },
      ),
    );
  });
});
