import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LineKind, type Stop, walk } from './grid-walk.js';

const grid = fc.record({
  body: fc.array(fc.constantFrom<LineKind>('group', 'figures'), { minLength: 1, maxLength: 12 }),
  columns: fc.integer({ min: 3, max: 8 }),
});
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
const lines = (body: LineKind[]): LineKind[] => ['headings', ...body, 'means'];

/** Where something stands that can take the focus. */
function exists(kinds: LineKind[], columns: number, { line, column }: Stop): boolean {
  if (line < 0 || line >= kinds.length || column < 0 || column >= columns) return false;
  if (kinds[line] === 'figures') return column >= 1;
  if (kinds[line] === 'means') return column >= 1 && column <= columns - 2;
  return true;
}

describe('walk', () => {
  it('never leads off the grid, however long one walks', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(grid, steps, ({ body, columns }, walked) => {
        let stop: Stop = { line: 0, column: 0 };
        for (const [key, control] of walked) {
          stop = walk(lines(body), columns, stop, key, control) ?? stop;
          expect(exists(lines(body), columns, stop)).toBe(true);
        }
      }),
    );
  });

  it('reaches every figure by going down and then right', () => {
    fc.assert(
      fc.property(grid, ({ body, columns }) => {
        const kinds = lines(body);
        let stop: Stop = { line: 0, column: 1 };
        for (let line = 1; line < kinds.length; line += 1) {
          stop = walk(kinds, columns, stop, 'ArrowDown', false) ?? stop;
          expect(stop).toEqual({ line, column: 1 });
          if (kinds[line] !== 'figures') continue;
          let across = stop;
          for (let column = 2; column < columns; column += 1) {
            across = walk(kinds, columns, across, 'ArrowRight', false) ?? across;
            expect(across).toEqual({ line, column });
          }
        }
      }),
    );
  });

  it('leaves other keys alone', () => {
    expect(walk(lines(['figures']), 3, { line: 1, column: 1 }, 'a', false)).toBeNull();
  });

  it('goes to the corners with Control', () => {
    const kinds = lines(['group', 'figures']);
    expect(walk(kinds, 5, { line: 2, column: 2 }, 'Home', true)).toEqual({ line: 0, column: 0 });
    expect(walk(kinds, 5, { line: 2, column: 2 }, 'End', true)).toEqual({ line: 3, column: 3 });
    expect(walk(kinds, 5, { line: 2, column: 2 }, 'End', false)).toEqual({ line: 2, column: 4 });
  });
});
