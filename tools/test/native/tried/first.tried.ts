import { expect, it } from '@jest/globals';
import { loads } from './shared.js';
import { remembered } from './testing/helper.js';

it('shares what is tested, not what helps', () => {
  expect(loads()).toBe(1);
  remembered.push('here');
  expect(remembered).toEqual(['here']);
  expect(process.env.COMMONWORKS_TRIED).toBeUndefined();
  process.env.COMMONWORKS_TRIED = 'here';
});
