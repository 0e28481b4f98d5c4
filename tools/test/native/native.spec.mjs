import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodePreset } from '../../../jest.preset.mjs';

const TRIED = join(import.meta.dirname, 'tried');
const JEST = join(import.meta.dirname, '../../../node_modules/jest/bin/jest.js');
const scratch = mkdtempSync(join(tmpdir(), 'commonworks-native-'));

/** @type {Record<string, { status: string, message: string, assertionResults: { title: string, status: string }[] }>} */
const files = {};

beforeAll(() => {
  const config = join(scratch, 'jest.config.json');
  const testMatch = ['<rootDir>/*.tried.ts'];
  writeFileSync(config, JSON.stringify({ ...nodePreset('tried', TRIED), testMatch, reporters: [] }));
  const found = join(scratch, 'found.json');
  const options = ['--config', config, '--runInBand', '--json', '--outputFile', found];
  // Whoever runs all tests may ask for colours (FORCE_COLOR), which would stand between the words looked for.
  const env = { ...process.env, FORCE_COLOR: '0' };
  spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', JEST, ...options], { env });
  for (const file of JSON.parse(readFileSync(found, 'utf8')).testResults)
    files[file.name.slice(TRIED.length + 1).split('.')[0]] = file;
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true }));

/** @param {string} name */
const tests = (name) => files[name]?.assertionResults.map(({ status }) => status);

describe('specs that run without the sandbox', () => {
  it.each(['first', 'second'])('share the modules that are tested, and nothing else (%s)', (name) => {
    expect(files[name]?.message).toBe('');
    expect(tests(name)).toEqual(['passed']);
  });

  it('fail where what they expect is not there, at its line', () => {
    expect(tests('red')).toEqual(['failed', 'failed']);
    expect(files.red?.message).toMatch(/toBe\(2\)[^]*red\.tried\.ts:4:/);
  });

  it('fail where something fails at the end', () => {
    expect(files.red?.message).toContain('wrong at the end');
  });

  it('are told that a module cannot be replaced', () => {
    expect(files.red?.message).toContain('@jest-environment node');
  });

  it('fail as a whole where they cannot be loaded', () => {
    expect(files.broken).toMatchObject({ status: 'failed', assertionResults: [] });
    expect(files.broken?.message).toContain('cannot be loaded');
  });

  it('fail where a promise is rejected that nobody waits for', () => {
    expect(tests('unhandled')).toEqual(['failed']);
  });
});
