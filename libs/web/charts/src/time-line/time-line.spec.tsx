import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { timeLine } from '../fixtures/pictures.fixture.js';
import { boundsOf } from '../picture/bounds.js';
import { dayScale } from './day-scale.js';
import { TimeLine } from './time-line.js';
import { timeLinePicture, type TimeLineSubject } from './time-line-picture.js';

const places = (change: Partial<TimeLineSubject> = {}, room = 800) =>
  boundsOf(timeLinePicture({ ...timeLine, ...change }, room).marks).map(({ mark, box }) => ({
    part: mark.part,
    middle: box.x + box.width / 2,
  }));
const placeOf = (part: string, all = places()) =>
  all.filter((one) => one.part === part).map(({ middle }) => middle);

describe('the time line', () => {
  it('puts what has ended before today and what will end after it, each with a sign of its own', () => {
    const [today] = placeOf('today');
    const [ended] = placeOf('end-ended');
    const [ending] = placeOf('end-ending');
    const [later] = placeOf('end-later');
    expect(ended).toBeLessThan(today);
    expect(today).toBeLessThan(ending);
    expect(ending).toBeLessThan(later);
  });

  it('puts an end of which the year alone is known in the middle of it, over a bar as long as the year', () => {
    // The second explains it.
    expect(placeOf('end-within')).toHaveLength(2);
    expect(placeOf('end-within')[0]).toBeCloseTo(placeOf('end-ending')[0]);
  });

  it('is a list whose rows are read as sentences, one tab stop through which the arrows lead', async () => {
    render(<TimeLine subject={timeLine} />);
    await userEvent.tab();
    expect(screen.getByRole('listitem', { name: 'CLASS: support ended in 2017' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('listitem', { name: /^Diamond/ })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('listitem', { name: /^CLASS/ })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('explains the signs that occur, and no others', () => {
    const texts = (change: Partial<TimeLineSubject>) =>
      boundsOf(timeLinePicture({ ...timeLine, ...change }, 800).marks).flatMap(({ mark }) =>
        mark.kind === 'text' ? [mark.text] : [],
      );
    expect(texts({})).toEqual(expect.arrayContaining(['Support has ended', 'Ends later', 'Day not known']));
    expect(texts({ rows: timeLine.rows.slice(0, 1) })).not.toContain('Ends later');
    expect(texts({ rows: timeLine.rows.slice(1) })).not.toContain('Day not known');
  });
});

describe('the scale of days', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('keeps days in their order and on the line, with ticks apart from one another', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 60, max: 900 }),
        (days, to) => {
          const [first, ...rest] = days;
          const { at, ticks } = dayScale([first, ...rest], { from: 10, to, apart: 40 });
          const ordered = days.toSorted().map(at);
          expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
          for (const x of [...ordered, ...ticks.map((tick) => tick.x)]) {
            expect(x).toBeGreaterThanOrEqual(10 - 1e-9);
            expect(x).toBeLessThanOrEqual(to + 1e-9);
          }
          ticks.slice(1).forEach(({ x, year }, index) => {
            expect(year).toBeGreaterThan(ticks[index].year);
            if (ticks.length > 2) expect(x - ticks[index].x).toBeGreaterThan(38);
          });
        },
      ),
    );
  });
});
