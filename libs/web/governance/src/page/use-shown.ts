import { useLocale, type LocaleCode } from '@commonworks/web-ui';
import { useSearchParams } from 'react-router';

/** How a document is looked at, which its address says: the clause that is open, the language, an earlier version. */
export interface Shown {
  readonly clauseId: string | null;
  readonly language: LocaleCode;
  /** As it stands where null. */
  readonly version: number | null;
  /** One comes back from a clause by the browser's own button. */
  readonly openClause: (id: string | null) => void;
  readonly chooseLanguage: (language: LocaleCode) => void;
}

export function useShown(): Shown {
  const [address, setAddress] = useSearchParams();
  const { locale } = useLocale();
  const change = (name: string, value: string | null, replace: boolean) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace, preventScrollReset: true },
    );
  const language = address.get('lang');
  const version = /^[1-9]\d{0,4}$/.test(address.get('version') ?? '') ? Number(address.get('version')) : null;
  return {
    clauseId: address.get('clause'),
    language: language === 'en' || language === 'fr' ? language : locale,
    version,
    openClause: (id) => change('clause', id, false),
    chooseLanguage: (chosen) => change('lang', chosen === locale ? null : chosen, true),
  };
}
