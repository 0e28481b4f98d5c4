import { describe, expect, it } from '@jest/globals';
import { describeDevice } from './describe-device.js';

describe('describeDevice', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox 140, Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0',
      'Edge 138, Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36',
      'Chrome 138, Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
      'Safari 18, iPhone',
    ],
    ['curl/8.5.0', 'curl/8.5.0'],
  ])('says %s in a few words', (userAgent, words) => {
    expect(describeDevice(userAgent)).toBe(words);
  });

  it('says nothing of nothing, and no more than 80 characters', () => {
    expect(describeDevice(undefined)).toBeNull();
    expect(describeDevice('')).toBeNull();
    expect(describeDevice('\u0000\n')).toBeNull();
    expect(describeDevice('x'.repeat(10_000))).toHaveLength(80);
    expect(describeDevice(`Firefox/${'9'.repeat(10_000)}`)).toHaveLength(80);
  });
});
