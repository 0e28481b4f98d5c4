import { it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';

it('leaves a failure behind', async () => {
  void Promise.reject(new Error('left behind'));
  await setTimeout(10);
});
