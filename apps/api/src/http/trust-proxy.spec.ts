import { describe, expect, it } from '@jest/globals';
import { asFastifyWants, readTrustProxy } from './trust-proxy.js';

describe('TRUST_PROXY', () => {
  it.each([
    [undefined, ['loopback']],
    ['', ['loopback']],
    ['none', false],
    ['2', 2],
    ['10.0.0.7', ['10.0.0.7']],
    ['172.30.81.1, 2001:db8::/32,uniquelocal', ['172.30.81.1', '2001:db8::/32', 'uniquelocal']],
  ])('%j is read as %j', (text, expected) => {
    expect(readTrustProxy(text)).toEqual(expected);
  });

  it.each([
    '0',
    '11',
    '-1',
    'true',
    '*',
    '10.0.0.0/0',
    '10.0.0.0/33',
    '10.0.0',
    'proxy.example',
    '::1/129',
    '10.0.0.1,',
  ])('%j is refused by name', (text) => {
    expect(() => readTrustProxy(text)).toThrow('TRUST_PROXY=');
  });
});

describe('a number of servers', () => {
  const believed = (hops: number) => {
    const wanted = asFastifyWants(hops);
    if (typeof wanted !== 'function') throw new Error('a number is not asked for each address');
    return wanted;
  };

  it.each(['127.0.0.1', '10.0.0.7', '172.31.255.1', '192.168.4.4', '::1', 'fd00::7', '::ffff:10.0.0.7'])(
    'is believed where the nearest is %s, of a private network',
    (address) => {
      expect(believed(1)(address, 0)).toBe(true);
    },
  );

  it.each(['198.51.100.7', '172.32.0.1', '2001:db8::7', '::ffff:198.51.100.7', ''])(
    'is not where it is %j',
    (address) => {
      expect(believed(1)(address, 0)).toBe(false);
    },
  );

  it('is no higher than was set, whoever they are', () => {
    expect([1, 2].map((hop) => believed(2)('198.51.100.7', hop))).toEqual([true, false]);
  });
});
