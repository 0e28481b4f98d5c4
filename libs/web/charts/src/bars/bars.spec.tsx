import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { boundsOf } from '../picture/bounds.js';
import { outside } from '../picture/outside.fixture.js';
import { Bars } from './bars.js';
import { barsPicture, type Bar } from './bars-picture.js';

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

  it('stay inside their frame, however little room there is and however long the words are', () => {
    const any = fc.record({
      label: fc.string({ maxLength: 80 }),
      value: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), fc.integer({ min: 0, max: 2000 }), (rows, room) => {
        const bars = rows.map(({ label, value }, i) => ({
          ...bar(label, value),
          id: String(i),
          written: '1',
        }));
        expect(outside(barsPicture({ name: 'Bars', bars }, room))).toEqual([]);
      }),
    );
  });
});
