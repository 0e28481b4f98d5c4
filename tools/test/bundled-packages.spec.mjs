import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bundledForPages } from './bundled-packages.mjs';

const root = dirname(dirname(import.meta.dirname));
const names = Object.keys(bundledForPages).map((pattern) => pattern.slice(1, -1));
/** `@apollo/client` of `@apollo/client/react`, `mathjs` of `mathjs/number`. */
const packageOf = (/** @type {string} */ path) => /^(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
const packages = new Set(names.map(packageOf));

/** @param {string} source */
const paths = (source) =>
  [...source.matchAll(/(?:from|import\()\s*'([^'.][^']*)'/g)].map((match) => String(match[1]));

/** @param {string} source */
const unnamed = (source) =>
  paths(source).filter((path) => packages.has(packageOf(path)) && !names.includes(path));

describe('packages that specs load as one file each', () => {
  it('are named with every path by which pages and domain import them: else there would be two of one', () => {
    const files = ['libs/web', 'libs/domain', 'apps/web'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file))
        .map((file) => join(root, folder, file)),
    );
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) => unnamed(readFileSync(file, 'utf8')));
    expect([...new Set(found)]).toEqual([]);
  });

  it('one that is not named is found', () => {
    expect(unnamed(`import { x } from '@apollo/client/link/retry';`)).toEqual(['@apollo/client/link/retry']);
    expect(unnamed(`import { x } from '@apollo/client/react';\nimport y from './rxjs.js';`)).toEqual([]);
  });
});
