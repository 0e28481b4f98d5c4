import { TERMS } from '@commonworks/domain-terms';
import i18next from 'i18next';
import { readFileSync } from 'node:fs';
import type { Locale } from '../context/tenant-context.js';
import { Kept } from '../load/kept.js';

export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

const catalogue = i18next.createInstance();
await catalogue.init({
  lng: 'en',
  fallbackLng: false,
  ns: [],
  resources: { en: { terms: TERMS.en }, fr: { terms: TERMS.fr } },
  // Messages go out as JSON, and the pages that show them escape them.
  interpolation: { escapeValue: false },
});

/**
 * Adds a library's messages under its namespace. Give the two trees, or the URL of the folder that holds
 * `en.json` and `fr.json`: `registerMessages('workbook', new URL('./messages/', import.meta.url))`.
 * @throws Error when a key is missing in one of the languages.
 */
export function registerMessages(
  namespace: string,
  source: URL | { en: MessageTree; fr: MessageTree },
): void {
  const { en, fr } = source instanceof URL ? { en: read(source, 'en'), fr: read(source, 'fr') } : source;
  const [inEnglish, inFrench] = [new Set(keysOf(en)), new Set(keysOf(fr))];
  const missing = [
    ...[...inEnglish].filter((key) => !inFrench.has(key)),
    ...[...inFrench].filter((key) => !inEnglish.has(key)),
  ];
  if (missing.length > 0)
    throw new Error(`messages of "${namespace}" in one language only: ${missing.join(', ')}`);
  plain = new Kept(MOST_PLAIN);
  catalogue.addResourceBundle('en', namespace, en);
  catalogue.addResourceBundle('fr', namespace, fr);
}

/** Messages that take nothing in, by language and key; looking one up takes longer than all that is said around it. */
const MOST_PLAIN = 2_000;
let plain = new Kept<string>(MOST_PLAIN);

/** The message in this language; keys are `namespace:path.to.message`, an unknown key comes back as it is. */
export function translate(
  locale: Locale,
  key: string,
  params?: Readonly<Record<string, string | number>>,
): string {
  if (params) return catalogue.t(key, { ...params, lng: locale });
  const known = plain.get(`${locale} ${key}`);
  if (known !== undefined) return known;
  const message = catalogue.t(key, { lng: locale });
  plain.keep(`${locale} ${key}`, message);
  return message;
}

/** The language a browser asks for, of those there are. */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  const weights = { en: 0, fr: 0 };
  for (const part of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const [tag = '', quality] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    const language = tag.slice(0, 2);
    if (language === 'en' || language === 'fr')
      weights[language] = Math.max(weights[language], quality === undefined ? 1 : Number(quality) || 0);
  }
  return weights.fr > weights.en ? 'fr' : 'en';
}

const read = (folder: URL, locale: Locale): MessageTree =>
  JSON.parse(readFileSync(new URL(`${locale}.json`, folder), 'utf8')) as MessageTree;

/** Languages have plurals of their own number: their endings are not compared. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

function keysOf(tree: MessageTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key.replace(PLURAL, '')] : keysOf(value, `${prefix}${key}.`),
  );
}
