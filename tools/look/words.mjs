import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Where the words of each part of the pages stand. */
const FOLDERS = {
  shell: 'apps/web/src/messages',
  ui: 'libs/web/ui/src/messages',
  identity: 'libs/web/identity/src/messages',
  workbook: 'libs/web/workbook/src/messages',
  results: 'libs/web/results/src/messages',
  opportunity: 'libs/web/opportunity/src/messages',
  community: 'libs/web/community/src/messages',
  contract: 'libs/web/contract/src/messages',
  group: 'libs/web/group/src/messages',
  governance: 'libs/web/governance/src/messages',
  costing: 'libs/web/costing/src/messages',
  requirement: 'libs/web/requirement/src/messages',
  'service-level': 'libs/web/service-level/src/messages',
  library: 'libs/web/library/src/messages',
  administration: 'libs/web/administration/src/messages',
};

/** @typedef {'en' | 'fr'} Locale */
/** @typedef {(key: string) => RegExp} Words */

/**
 * Finds words of the pages by their key (`administration:invite.title`), as an expression that the whole of them
 * matches whatever stands in their gaps: so that a page is walked through alike in both languages.
 *
 * @param {Locale} locale
 * @returns {Words}
 */
export function wordsIn(locale) {
  return (key) => {
    const texts = textsOf(locale, key);
    if (texts.length === 0) throw new Error(`There are no words ${key} in ${locale}.`);
    return new RegExp(`^(?:${texts.map(asExpression).join('|')})$`);
  };
}

/**
 * The text under a key, or all its plurals.
 *
 * @param {Locale} locale
 * @param {string} key
 * @returns {string[]}
 */
function textsOf(locale, key) {
  const [namespace, path] = key.split(':');
  const steps = path.split('.');
  const last = /** @type {string} */ (steps.pop());
  let part = catalogue(namespace, locale);
  for (const step of steps) part = /** @type {Record<string, unknown>} */ (part[step] ?? {});
  return [last, `${last}_zero`, `${last}_one`, `${last}_other`]
    .map((name) => part[name])
    .filter((text) => typeof text === 'string')
    .map((text) => text.replace(/\$t\(([^)]+)\)/g, (_, other) => textsOf(locale, other)[0] ?? ''));
}

/**
 * @param {string} namespace
 * @param {Locale} locale
 * @returns {Record<string, unknown>}
 */
function catalogue(namespace, locale) {
  const folder = FOLDERS[/** @type {keyof typeof FOLDERS} */ (namespace)];
  if (!folder) throw new Error(`Nobody says where the words of ${namespace} stand.`);
  return JSON.parse(readFileSync(join(ROOT, folder, `${locale}.json`), 'utf8'));
}

/**
 * A space may be one that does not break, where the page typesets it.
 *
 * @param {string} text
 */
function asExpression(text) {
  return text
    .split(/\{\{[^}]+\}\}/)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'))
    .join('.*');
}
