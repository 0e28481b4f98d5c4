import { describe, expect, it } from '@jest/globals';
import { matching, meantIn, mentionablesOf, mentionAt, piecesOf } from './mentions.js';

const ajax = { id: 'ajax', name: 'Town of Ajax' };
const oshawa = { id: 'oshawa', name: 'City of Oshawa' };
const person = (id: string, name: string | null, municipality = ajax) => ({ id, name, municipality });

describe('who can be meant', () => {
  it('is called by name, with the municipality where two bear it; once, though with a role in two places', () => {
    const people = [
      person('1', 'IT lead'),
      person('2', 'IT lead', oshawa),
      person('3', 'Clerk'),
      person('3', 'Clerk', oshawa),
      person('4', null),
    ];
    expect(mentionablesOf(people).map(({ id, label }) => [id, label])).toEqual([
      ['1', 'IT lead (Town of Ajax)'],
      ['2', 'IT lead (City of Oshawa)'],
      ['3', 'Clerk'],
    ]);
  });

  it('is found by any word of the name or of the place', () => {
    const all = mentionablesOf([person('1', 'IT lead'), person('2', 'Clerk', oshawa)]);
    expect(matching(all, 'lea').map(({ id }) => id)).toEqual(['1']);
    expect(matching(all, 'oSH').map(({ id }) => id)).toEqual(['2']);
    expect(matching(all, '')).toHaveLength(2);
    expect(matching(all, 'ead')).toEqual([]);
  });
});

describe('what is typed of a name', () => {
  it.each([
    ['Hello @', 7, { from: 6, typed: '' }],
    ['@IT le', 6, { from: 0, typed: 'IT le' }],
    ['(@cl', 4, { from: 1, typed: 'cl' }],
    ['write to it@ajax.example', 24, null],
    ['@one\nnext', 9, null],
    ['@IT lead', 0, null],
    ['nobody', 6, null],
  ])('%j at %d', (text, caret, found) => {
    expect(mentionAt(text, caret)).toEqual(found);
  });
});

describe('whom a text means', () => {
  const all = [
    { id: '1', label: 'Ann', place: '' },
    { id: '2', label: 'Ann Marsh', place: '' },
  ];

  it('is each once; of two names of which one begins the other, the longer', () => {
    expect(meantIn('@Ann Marsh and @Ann, and again @Ann', all)).toEqual(['2', '1']);
    expect(meantIn('Ann, by mail: it@Annex.example', [])).toEqual([]);
  });

  it('parts the text, losing nothing of it', () => {
    const text = 'Dear @Ann Marsh, see @nobody';
    const pieces = piecesOf(text, all);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.map(({ meant }) => meant)).toEqual([null, '2', null]);
  });
});
