import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = dirname(dirname(import.meta.dirname));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commonworks-cycles-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/**
 * What `npm run cycles` says of these files.
 *
 * @param {Record<string, string>} files
 */
function check(files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const { status, stdout } = spawnSync(process.execPath, [cruise, '--config', config, folder], {
    cwd: root,
    encoding: 'utf8',
    // Whoever runs the tests may have asked for colours.
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  return { status, stdout };
}

test('files that import one another are found, though only for their types', () => {
  const { status, stdout } = check({
    'a.ts': `import type { B } from './b.js';\nexport interface A { b: B }\n`,
    'b.ts': `import type { C } from './c.js';\nexport interface B { c: C }\n`,
    'c.ts': `import { type A } from './a.js';\nexport interface C { a: A | null }\n`,
  });
  expect(stdout).toMatch(/error no-circle: .*a\.ts/);
  expect(status).not.toBe(0);
}, 60_000);

test('files that import one way pass', () => {
  const { status, stdout } = check({
    'a.ts': `import type { B } from './b.js';\nexport interface A { b: B }\n`,
    'b.ts': `export interface B { c: string }\n`,
  });
  expect(stdout).toContain('2 modules, 1 dependencies');
  expect(status).toBe(0);
}, 60_000);
