import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.mjs';

const read = (/** @type {NodeJS.ProcessEnv} */ env) => readOptions(env, '/checkout');

describe('the settings of a start', () => {
  it('have standards', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      url: 'http://127.0.0.1:3000',
      publicUrl: 'http://127.0.0.1:3000',
      dataDir: '/checkout/.data',
      demo: undefined,
      mail: undefined,
      minimumHidden: '5',
    });
  });

  it.each([
    ['0.0.0.0', 'http://127.0.0.1:8080'],
    ['::', 'http://[::1]:8080'],
    ['fd00::1', 'http://[fd00::1]:8080'],
    ['10.0.0.7', 'http://10.0.0.7:8080'],
  ])('on %s the machine reaches the page at %s', (HOST, url) => {
    expect(read({ HOST, PORT: '8080' }).url).toBe(url);
  });

  it.each(['0', '65536', '80.5', 'http'])('refuse the port %s', (PORT) => {
    expect(() => read({ PORT })).toThrow(`PORT=${PORT} is not a port`);
  });

  it('take a switch for true, false or nothing, and nothing else', () => {
    expect(read({ DEMO: 'true' }).demo).toBe(true);
    expect(read({ DEMO: 'false' }).demo).toBe(false);
    expect(read({ DEMO: '' }).demo).toBeUndefined();
    expect(() => read({ DEMO: 'yes' })).toThrow('DEMO=yes is neither true nor false.');
  });

  it('resolve the data directory from the checkout', () => {
    expect(read({ DATA_DIR: 'elsewhere' }).dataDir).toBe('/checkout/elsewhere');
    expect(read({ DATA_DIR: '/var/data' }).dataDir).toBe('/var/data');
  });
});
