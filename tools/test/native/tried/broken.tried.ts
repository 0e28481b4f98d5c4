import { it } from '@jest/globals';

await Promise.reject(new Error('cannot be loaded'));

it('is never reached', () => undefined);
