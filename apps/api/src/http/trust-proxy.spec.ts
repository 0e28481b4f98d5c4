import { describe, expect, it } from '@jest/globals';
import { readTrustProxy } from './trust-proxy.js';

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
