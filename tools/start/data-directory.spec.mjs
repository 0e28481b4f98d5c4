import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe as describeProcess } from '../setup/process-identity.mjs';
import { readRunningServices, readRunningUrls, takeDataDirectory } from './data-directory.mjs';

const URLS = { owner: 'o', api: 'a', identity: 'i', worker: 'w', page: 'http://127.0.0.1:3000' };
let dataDir = '';

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'commonworks-data-'));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

describe('a data directory', () => {
  it('says who runs on it, until it is let go', async () => {
    const directory = await takeDataDirectory(dataDir);
    directory.publish(URLS);
    directory.note({ name: 'api', pid: process.pid });
    expect(readRunningUrls(dataDir)).toEqual(URLS);
    expect(readRunningServices(dataDir)).toMatchObject([{ name: 'api', pid: process.pid }]);
    directory.release();
    expect(readRunningUrls(dataDir)).toBeUndefined();
  });

  it('is refused to a second launcher', async () => {
    const directory = await takeDataDirectory(dataDir);
    await expect(takeDataDirectory(dataDir)).rejects.toThrow(`already runs on ${dataDir}`);
    directory.release();
  });

  it('keeps one process of a name: the newest', async () => {
    const directory = await takeDataDirectory(dataDir);
    for (const pid of [process.ppid, process.pid]) directory.note({ name: 'worker', pid });
    expect(readRunningServices(dataDir).map(({ pid }) => pid)).toEqual([process.pid]);
    directory.release();
  });

  it('is cleared of what a killed launcher left running, and of nobody who was given the same id since', async () => {
    const leftover = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(leftover, 'spawn');
    const { pid = 0 } = leftover;
    const services = [
      { name: 'api', pid, start: describeProcess(pid)?.start },
      { name: 'worker', pid: process.pid, start: 'long ago' },
    ];
    writeFileSync(
      join(dataDir, 'running.json'),
      JSON.stringify({ launcher: { pid: process.pid, start: 'long ago' }, services, urls: {} }),
    );
    const ended = once(leftover, 'exit');
    const directory = await takeDataDirectory(dataDir);
    await ended;
    expect(JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')).services).toEqual([]);
    directory.release();
  });
});
