import { describe, expect, it } from '@jest/globals';
import { linesOf, stretchesOf, type Line } from './lines-of.js';

const same = (text: string) => ({ change: 'SAME', text });
const added = (text: string) => ({ change: 'ADDED', text });
const removed = (text: string) => ({ change: 'REMOVED', text });
const line = (isChanged: boolean, text: string): Line => ({
  isChanged,
  pieces: [isChanged ? added(text) : same(text)],
});
const told = (lines: readonly Line[]) =>
  stretchesOf(lines).map(({ kind, lines: own }) => [kind, own.map(({ pieces }) => pieces[0]?.text).join('')]);

describe('the lines of a difference', () => {
  it('keep what changed in its line', () => {
    expect(
      linesOf([same('North pays\nin '), removed('30'), added('45'), same(' days\nand no more')]),
    ).toEqual([
      { isChanged: false, pieces: [same('North pays')] },
      { isChanged: true, pieces: [same('in '), removed('30'), added('45'), same(' days')] },
      { isChanged: false, pieces: [same('and no more')] },
    ]);
  });

  it('are a line each where whole lines were put in or taken out', () => {
    expect(linesOf([same('a\n'), added('b\nc\n'), same('d')]).map(({ isChanged }) => isChanged)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are none of nothing', () => {
    expect(linesOf([])).toEqual([]);
  });
});

describe('the stretches of a difference', () => {
  it('fold what is the same but for the line beside a change', () => {
    const lines = [...'abcd'].map((text) => line(false, text));
    expect(told([...lines, line(true, 'X'), ...lines])).toEqual([
      ['same', 'abc'],
      ['shown', 'dXa'],
      ['same', 'bcd'],
    ]);
  });

  it('leave a line or two as they are', () => {
    const lines = [...'abcd'].map((text) => line(false, text));
    expect(told([line(true, 'X'), ...lines, line(true, 'Y')])).toEqual([['shown', 'XabcdY']]);
    expect(told(lines)).toEqual([['same', 'abcd']]);
  });
});
