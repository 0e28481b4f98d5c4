import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');

const filesUnder = (folder: string, name: RegExp): string[] =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && !/node_modules|dist\//.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));

/** The properties of their own that these texts read, or set. */
const found = (texts: string[], pattern: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))),
];

describe('the style sheets', () => {
  it('read no property that nobody sets: it would be as if the bar had no height', () => {
    const folders = ['libs/web', 'apps/web/src'];
    const sheets = folders.flatMap((folder) => filesUnder(folder, /\.css$/));
    const scripts = folders.flatMap((folder) => filesUnder(folder, /\.tsx?$/));
    const read = found(sheets, /var\(\s*(--[\w-]+)/g);
    const set = new Set(found([...sheets, ...scripts], /['"]?(--[\w-]+)['"]?\s*(?:\]\s*)?:/g));
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter((name) => !set.has(name) && !name.startsWith('--mantine-'))).toEqual([]);
  });
});
