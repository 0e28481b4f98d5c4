import { describe, expect, it } from '@jest/globals';
import { compareVersions, type DiffPiece } from './compare-versions.js';

const clause = (id: string, number: string, text: string, title = id) => ({ id, number, title, text });
const shown = (pieces: readonly DiffPiece[]) =>
  pieces.map(({ change, text }) => `${{ SAME: '', ADDED: '+', REMOVED: '-' }[change]}[${text}]`).join('');

describe('what is otherwise between two versions', () => {
  it('is told clause by clause, to the word', () => {
    const before = [
      clause('a', '1', 'Same.'),
      clause('b', '2', 'Gone.'),
      clause('c', '3', 'Within 30 days.'),
    ];
    const after = [clause('a', '1', 'Same.'), clause('c', '2', 'Within 45 days.'), clause('d', '3', 'New.')];
    const found = compareVersions(before, after);
    expect(
      found.map(({ id, change, numberBefore, numberAfter }) => [id, change, numberBefore, numberAfter]),
    ).toEqual([
      ['a', 'SAME', '1', '1'],
      ['b', 'REMOVED', '2', null],
      ['c', 'CHANGED', '3', '2'],
      ['d', 'ADDED', null, '3'],
    ]);
    expect(shown(found[2]?.text ?? [])).toBe('[Within ]-[30]+[45][ days.]');
    expect(shown(found[1]?.text ?? [])).toBe('-[Gone.]');
    expect(shown(found[3]?.title ?? [])).toBe('+[d]');
  });

  it('has a clause that was only numbered anew as the same', () => {
    expect(compareVersions([clause('a', '2', 'x')], [clause('a', '1', 'x')])[0]?.change).toBe('SAME');
  });

  it('takes no longer than it may', () => {
    const words = (seed: number) =>
      Array.from({ length: 20_000 }, (_, at) => `w${(at * seed) % 9973}`).join(' ');
    const clauses = (seed: number) =>
      Array.from({ length: 30 }, (_, at) => clause(`c${at}`, `${at}`, words(seed + at)));
    const [before, after] = [clauses(7), clauses(31)];
    const start = Date.now();
    const found = compareVersions(before, after, { limit: 200 });
    expect(Date.now() - start).toBeLessThan(3000);
    expect(found.every(({ change }) => change === 'CHANGED')).toBe(true);
    expect(found[29]?.text.map(({ change }) => change)).toEqual(['REMOVED', 'ADDED']);
  });
});
