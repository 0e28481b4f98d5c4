import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, STATES } from './states.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** The paths of all routes, as the parts of the web declare them. */
function routes() {
  const files = ['apps/web/src', 'libs/web'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(?!.*node_modules).*(?:routes|index|router)\.tsx?$/.test(path))
      .map((path) => join(ROOT, folder, path)),
  );
  const paths = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path),
  );
  return [...new Set([...paths, '/'])].sort();
}

test('each page has a state in which it is looked at', () => {
  const looked = new Set(STATES.map(({ route }) => route));
  expect(routes().length).toBeGreaterThan(25);
  expect(routes().filter((path) => !looked.has(path))).toEqual([]);
});

test('no state is of a page that is not there', () => {
  expect(STATES.map(({ route }) => route).filter((route) => !routes().includes(route))).toEqual([]);
});

test('states have names of their own: files of pictures are called by them', () => {
  const names = STATES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('an address names what was prepared, and says so where nothing was', () => {
  const state = {
    name: 'x',
    as: /** @type {const} */ ('lead'),
    route: '/campaigns/:campaignId',
    of: 'open',
    query: '?a=b',
  };
  expect(addressOf(state, { open: '1' })).toBe('/campaigns/1?a=b');
  expect(() => addressOf(state, {})).toThrow('No open was prepared for /campaigns/:campaignId.');
});
