import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrivateFile, writePrivateFile } from './private-file.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commonworks-private-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('only its owner reads a private file, and nothing is left beside it', () => {
  const file = join(folder, 'secrets.json');
  writePrivateFile(file, 'old');
  writePrivateFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['secrets.json']);
});

test('one that exists is not made again', () => {
  const file = join(folder, 'secrets.json');
  expect(createPrivateFile(file, 'first')).toBe(true);
  expect(createPrivateFile(file, 'second')).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('first');
});
