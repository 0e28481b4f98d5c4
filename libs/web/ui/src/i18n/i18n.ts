import { LOCALES, type Locale as LocaleCode } from '@commonworks/domain-assessment';
import { TERMS } from '@commonworks/domain-terms';
import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

export { LOCALES, type Locale as LocaleCode } from '@commonworks/domain-assessment';

const CHOICE_KEY = 'commonworks-locale';

// One instance for the whole page: features register their words when their module loads, before or after it starts.
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

/** Adds the words of one feature. Call it once, in the feature's `index.ts`. */
export function registerMessages(namespace: string, messages: Record<LocaleCode, object>): void {
  for (const locale of LOCALES) i18n.addResourceBundle(locale, namespace, messages[locale]);
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

/** The choice made on this device, else the browser's language, else English. */
export function initialLocale(): LocaleCode {
  return chosenLocale() ?? (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');
}
