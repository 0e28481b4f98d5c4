import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { formatFor } from '../i18n/use-format.js';
import { serverClock } from './server-clock.js';

afterEach(() => {
  jest.useRealTimers();
  serverClock.hear(new Date().toUTCString());
});

describe('the server’s clock', () => {
  it('goes on from what the server said, whatever the device believes', () => {
    jest.useFakeTimers({ now: new Date('2001-01-01T12:00:00Z') });
    serverClock.hear('Thu, 26 Nov 2026 10:00:00 GMT');
    jest.advanceTimersByTime(90_000);
    expect(serverClock.now().toISOString()).toBe('2026-11-26T10:01:30.000Z');
    expect(formatFor('en-CA').distance('2026-11-29')).toBe('in\u00a03\u00a0days');
  });

  it('is not moved by what is no date', () => {
    jest.useFakeTimers({ now: new Date('2026-11-26T10:00:00Z') });
    serverClock.hear('Thu, 26 Nov 2026 10:00:00 GMT');
    serverClock.hear(null);
    serverClock.hear('soon');
    expect(serverClock.now().toISOString()).toBe('2026-11-26T10:00:00.000Z');
  });
});
