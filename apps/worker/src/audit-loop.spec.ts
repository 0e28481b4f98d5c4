import { type AuditSealer, type Logger } from '@commonworks/api-platform/worker';
import { describe, expect, jest, test } from '@jest/globals';
import { AuditLoop } from './audit-loop.js';

const loopOver = (seal: () => Promise<unknown[]>) => {
  const log = { info: jest.fn(), error: jest.fn() };
  const loop = new AuditLoop({ seal } as unknown as AuditSealer, log as unknown as Logger);
  return { loop, log };
};

describe('the audit loop', () => {
  test('logs each seal, and ends at once when it is stopped', async () => {
    const seal = { number: 1, events: 3, digest: 'ab' };
    const { loop, log } = loopOver(async () => [seal]);
    const running = loop.run();
    await new Promise(setImmediate);
    loop.stop();
    await running;
    expect(log.info.mock.calls).toEqual([[seal, 'audit log sealed']]);
  });

  test('goes on after a turn that failed', async () => {
    const failure = new Error('gone');
    const { loop, log } = loopOver(() => Promise.reject(failure));
    const running = loop.run();
    await new Promise(setImmediate);
    loop.stop();
    await running;
    expect(log.error.mock.calls).toEqual([[{ err: failure }, 'the audit log could not be sealed']]);
  });
});
