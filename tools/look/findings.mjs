import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';

/** The shorter of axe's two files: each page has to read it anew, but once, though it is handed over twice. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeSource = `if (!window.axe) { ${axe} }`;

/**
 * What axe finds on a page as it stands, in words, by its default rules: those of WCAG 2.2 AA and the best practices;
 * not those for AAA, nor what is experimental. What holds is not described, which on a large page takes most of the
 * time; and our pages have no frames, to which alone the other mode of axe brings anything.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>} a line for each rule that is broken; none is what is expected
 */
export async function findingsOn(page) {
  const { violations } = await new AxeBuilder({ page, axeSource })
    .options({ reporter: 'no-passes', rules: { 'target-size': { enabled: true } } })
    .setLegacyMode(true)
    .analyze();
  return violations.map(
    ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html).join(' · ')}`,
  );
}
