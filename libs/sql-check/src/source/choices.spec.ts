import { expect, it } from '@jest/globals';
import { Choices } from './choices.js';

it('takes every way once, and asks only for what the ways before lead to', () => {
  const choices = new Choices();
  const ways: string[] = [];
  do {
    const first = choices.choose('first', null, 2);
    const second = first === 0 ? choices.choose('second', null, 3) : null;
    expect(choices.choose('first', null, 2)).toBe(first);
    ways.push(`${first}${second ?? ''}`);
  } while (choices.next());
  expect(ways).toEqual(['00', '01', '02', '1']);
});

it('answers anew for the same place in another call', () => {
  const choices = new Choices();
  const ways: string[] = [];
  do ways.push(`${choices.choose('place', 'one', 2)}${choices.choose('place', 'other', 2)}`);
  while (choices.next());
  expect(ways).toEqual(['00', '01', '10', '11']);
});
