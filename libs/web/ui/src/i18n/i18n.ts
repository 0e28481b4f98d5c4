import { LOCALES, type Locale as LocaleCode } from '@commonworks/domain-assessment';
import { TERMS } from '@commonworks/domain-terms';
import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { NotLoaded } from '../on-demand/not-loaded.js';

export { LOCALES, type Locale as LocaleCode } from '@commonworks/domain-assessment';

const CHOICE_KEY = 'commonworks-locale';
const ACCOUNT_KEY = 'commonworks-account-locale';

// One instance for the whole page. It starts without the words of any feature: each brings its own, in one language.
const i18n: I18n = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  supportedLngs: LOCALES,
  resources: { en: { terms: TERMS.en }, fr: { terms: TERMS.fr } },
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { bindI18nStore: 'added', useSuspense: false },
});

/** Fetches the words of one language. */
type LoadWords = () => Promise<{ default: object }>;

/** Gives what was loaded, once the words that it shows are there too. */
export type WithWords = <Loaded>(loaded: Promise<Loaded>) => Promise<Loaded>;

const loaders = new Map<string, Record<LocaleCode, LoadWords>>();
/** The features that are on the page: a change of language needs the words of these. */
const shown = new Set<string>();

const isHere = (locale: LocaleCode, namespace: string) => i18n.hasResourceBundle(locale, namespace);

async function load(locale: LocaleCode, namespace: string): Promise<void> {
  const words = loaders.get(namespace)?.[locale];
  if (isHere(locale, namespace) || !words) return;
  i18n.addResourceBundle(locale, namespace, (await words()).default);
}

/**
 * Says where the words of a feature are; nothing is fetched by it.
 * @returns what every page and part of the feature that is loaded later goes through, so that it finds its words
 */
export function registerMessages(namespace: string, messages: Record<LocaleCode, LoadWords>): WithWords {
  loaders.set(namespace, messages);
  return async (loaded) => {
    shown.add(namespace);
    try {
      const [result] = await Promise.all([loaded, load(currentLocale(), namespace)]);
      // The language may have been changed meanwhile.
      await load(currentLocale(), namespace);
      return result;
    } catch (cause) {
      throw new NotLoaded(`Not loaded: ${namespace}`, { cause });
    }
  };
}

/** Fetches what the page needs in a language and has not; null where it has all of it. */
export function wordsOf(locale: LocaleCode): Promise<void> | null {
  const missing = [...shown].filter((namespace) => !isHere(locale, namespace));
  if (missing.length === 0) return null;
  return Promise.all(missing.map((namespace) => load(locale, namespace))).then(
    () => wordsOf(locale) ?? undefined,
  );
}

/** Adds words that are here already. */
export function addWords(locale: LocaleCode, namespace: string, words: object): void {
  i18n.addResourceBundle(locale, namespace, words);
}

/** The i18n instance, switched to `locale`; also sets `<html lang>`. */
export function createI18n(locale: LocaleCode): I18n {
  void i18n.changeLanguage(locale);
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
  return i18n;
}

/** The language now on screen, for what stands outside React (the `accept-language` header). */
export function currentLocale(): LocaleCode {
  return i18n.language === 'fr' ? 'fr' : 'en';
}

/** What the person chose on this device, or null when no choice was made here. */
export function chosenLocale(): LocaleCode | null {
  const stored = localStorage.getItem(CHOICE_KEY);
  return stored === 'en' || stored === 'fr' ? stored : null;
}

export function rememberLocale(locale: LocaleCode): void {
  localStorage.setItem(CHOICE_KEY, locale);
}

/** Keeps in which language the account is, so that the next visit begins in it. */
export function rememberAccountLocale(locale: LocaleCode): void {
  localStorage.setItem(ACCOUNT_KEY, locale);
}

/** The choice made on this device, else that of the account last used here, else the browser's language, else English. */
export function initialLocale(): LocaleCode {
  const account = localStorage.getItem(ACCOUNT_KEY);
  if (account === 'en' || account === 'fr') return chosenLocale() ?? account;
  return chosenLocale() ?? (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');
}
