import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameIsLight, scriptBeforeThePage } from './script-weight.mjs';

describe('the weight of what comes before any page', () => {
  const root = mkdtempSync(join(tmpdir(), 'commonworks-weight-'));
  const dist = join(root, 'apps/web/dist');
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** @param {number} bytes of the part that is preloaded */
  const built = (bytes) => {
    mkdirSync(join(dist, 'assets'), { recursive: true });
    writeFileSync(
      join(dist, 'index.html'),
      '<script type="module" src="/assets/index.js"></script><link rel="modulepreload" href="/assets/part.js">',
    );
    writeFileSync(join(dist, 'assets/index.js'), 'x'.repeat(10));
    writeFileSync(join(dist, 'assets/part.js'), 'y'.repeat(500_000));
    writeFileSync(join(dist, 'assets/part.js.br'), 'z'.repeat(bytes));
    writeFileSync(join(dist, 'assets/page.js'), 'p'.repeat(500_000));
  };

  it('counts the script and what is preloaded with it, compressed where it is', () => {
    built(1_000);
    expect(scriptBeforeThePage(dist)).toBe(1_010);
    expect(frameIsLight(root)).toBe(true);
  });

  it('is refused when it is too much', () => {
    built(209_991);
    expect(() => frameIsLight(root)).toThrow('210001 bytes of script');
  });
});
