import { UnstyledButton } from '@mantine/core';
import { LOCALES, type LocaleCode } from '../i18n/i18n.js';
import { useLocale } from '../i18n/locale.js';
import { useTranslation } from 'react-i18next';
import classes from './switches.module.css';

/** A language is named in itself, whatever the language of the page. */
const names: Record<LocaleCode, string> = { en: 'English', fr: 'Français' };

/** English or French, each named in itself. `tell` lets the account know, before the server is asked again. */
export function LanguageSwitch({ tell }: { tell?: (locale: LocaleCode) => Promise<unknown> }) {
  const { t } = useTranslation('ui');
  const { locale, setLocale } = useLocale();
  return (
    <div role="group" aria-label={t('term.language')} className={classes.languages}>
      {LOCALES.map((code) => (
        <UnstyledButton
          key={code}
          lang={code}
          className={classes.language}
          aria-pressed={code === locale}
          aria-label={`${code.toUpperCase()}, ${names[code]}`}
          title={names[code]}
          onClick={() => setLocale(code, tell?.(code))}
        >
          {code.toUpperCase()}
        </UnstyledButton>
      ))}
    </div>
  );
}
