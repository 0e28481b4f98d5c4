import { useApolloClient } from '@apollo/client/react';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import {
  createI18n,
  currentLocale,
  initialLocale,
  rememberAccountLocale,
  rememberLocale,
  wordsOf,
  type LocaleCode,
} from './i18n.js';

export interface LocaleControl {
  locale: LocaleCode;
  /**
   * Switches the words as soon as they are here, remembers the choice on this device, and asks the server again: once
   * `told` has settled, where the account is told first in which language to answer.
   */
  setLocale(locale: LocaleCode, told?: Promise<unknown>): void;
  /** Takes over the language of the account without making it a choice of this device. */
  adoptLocale(locale: LocaleCode): Promise<void>;
}

const LocaleContext = createContext<LocaleControl | null>(null);

/** Holds the language of the page. Stands inside the Apollo provider: the server answers in the reader's language. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [i18n] = useState(() => createI18n(initialLocale()));
  const [locale, setCurrent] = useState<LocaleCode>(currentLocale);

  const wanted = useRef(locale);
  const show = useCallback(
    async (next: LocaleCode, told?: Promise<unknown>) => {
      wanted.current = next;
      if (next === currentLocale()) return;
      const words = wordsOf(next);
      try {
        if (words) await words;
      } catch {
        // Without a connection the page stays in the language that it has.
        return;
      }
      if (wanted.current !== next) return;
      createI18n(next);
      setCurrent(next);
      await told?.catch(() => undefined);
      // What cannot be had, because the person signs out meanwhile or nothing comes through, its own query tells.
      await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    },
    [client],
  );
  const setLocale = useCallback(
    (next: LocaleCode, told?: Promise<unknown>) => {
      rememberLocale(next);
      void show(next, told);
    },
    [show],
  );

  const adoptLocale = useCallback(
    (next: LocaleCode) => {
      rememberAccountLocale(next);
      return show(next);
    },
    [show],
  );

  const control = useMemo(() => ({ locale, setLocale, adoptLocale }), [locale, setLocale, adoptLocale]);
  return (
    <I18nextProvider i18n={i18n}>
      <LocaleContext value={control}>{children}</LocaleContext>
    </I18nextProvider>
  );
}

const detached: LocaleControl = {
  get locale() {
    return currentLocale();
  },
  setLocale: (locale) => void createI18n(locale),
  adoptLocale: async (locale) => void createI18n(locale),
};

/** The language and how to change it. Without a provider (a component on its own) it acts on the words alone. */
export function useLocale(): LocaleControl {
  return useContext(LocaleContext) ?? detached;
}
