import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileOnChange } from './compile-on-change.mjs';

const repository = dirname(dirname(import.meta.dirname));
let root = '';
/** @type {string[]} */
let said = [];
let watching = new AbortController();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'commonworks-dev-'));
  copyFileSync(join(repository, '.swcrc'), join(root, '.swcrc'));
  for (const folder of ['apps/api/src/http', 'libs/api/workbook/src', 'libs/domain']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  said = [];
  watching = new AbortController();
  compileOnChange(root, watching.signal, (line) => said.push(line));
});

afterEach(() => {
  watching.abort();
  rmSync(root, { recursive: true });
});

const until = async (/** @type {() => boolean} */ condition) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
};
const write = (/** @type {string} */ path, /** @type {string} */ text) =>
  writeFileSync(join(root, path), text);
const result = (/** @type {string} */ path) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';

test('a saved source is compiled, messages are copied, and what is removed goes', async () => {
  write('apps/api/src/http/health.ts', 'export const path: string = "/health";\n');
  write('libs/api/workbook/src/en.json', '{ "a": "A" }\n');
  await until(() => result('apps/api/dist/http/health.js').includes('path = "/health"'));
  await until(() => result('libs/api/workbook/dist/en.json') === '{ "a": "A" }\n');
  rmSync(join(root, 'apps/api/src/http/health.ts'));
  await until(() => !existsSync(join(root, 'apps/api/dist/http/health.js')));
  expect(said).toEqual([]);
});

test('a source that is not TypeScript is told of, and the result before stays', async () => {
  write('libs/api/workbook/src/a.ts', 'export const a: number = 1;\n');
  await until(() => result('libs/api/workbook/dist/a.js').includes('a = 1'));
  write('libs/api/workbook/src/a.ts', 'export const a: = ;\n');
  await until(() => said.length > 0);
  expect(said[0]).toContain('libs/api/workbook/src/a.ts');
  expect(result('libs/api/workbook/dist/a.js')).toContain('a = 1');
});
