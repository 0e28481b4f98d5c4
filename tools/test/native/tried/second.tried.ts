import { expect, it } from '@jest/globals';
import { loads } from './shared.js';
import { remembered } from './testing/helper.js';

it('shares what is tested, not what helps', () => {
  expect(loads()).toBe(1);
  remembered.push('here');
  expect(remembered).toEqual(['here']);
  expect(process.env.COMMONWORKS_TRIED).toBeUndefined();
  process.env.COMMONWORKS_TRIED = 'here';
  // What a newer Node has is lent to an older one by some packages, and to no file that comes after.
  const isOwn = Number(process.versions.node.split('.')[0]) >= 22;
  expect('Iterator' in globalThis).toBe(isOwn);
  if (!isOwn) Object.assign(globalThis, { Iterator: Object });
});
