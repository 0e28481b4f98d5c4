import { describe, expect, it } from '@jest/globals';
import { refuseExposedDemo } from './demo-exposure.js';

const listen = (host: string, change: object = {}) =>
  refuseExposedDemo({ demo: true, host, exposed: false, ...change });

describe('a demo', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('listens on %s', (host) => {
    expect(() => listen(host)).not.toThrow();
  });

  it.each(['0.0.0.0', '::', '10.0.0.5', 'commonworks.example', '127.0.0.1.example', '', '::ffff:127.0.0.1'])(
    'refuses to listen on %p',
    (host) => {
      expect(() => listen(host)).toThrow('DEMO_EXPOSED=true');
    },
  );

  it('listens anywhere where its operator says so', () => {
    expect(() => listen('0.0.0.0', { exposed: true })).not.toThrow();
  });
});

it('a real installation listens where it is told', () => {
  expect(() => listen('0.0.0.0', { demo: false })).not.toThrow();
});
