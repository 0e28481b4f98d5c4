import { useTranslation } from 'react-i18next';

/** An exact decimal, as text, in the reader's figures: all its decimals, none added. */
export function useExact(): (value: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language === 'fr' ? 'fr-CA' : 'en-CA', {
    maximumFractionDigits: 20,
  });
  return (value) => format.format(value as `${number}`);
}
