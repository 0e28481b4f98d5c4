import type { DocumentLanguage } from '@commonworks/domain-document';
import type { FieldType, FieldValue } from '../template/field.js';

const NO_BREAK = '\u00A0';

const MONTHS: Readonly<Record<DocumentLanguage, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * A field's value in words of one language; null where there is none, or none that its type takes.
 * English: `$1,234.50`, `99.95%`, `November 1, 2026`; French: `1 234,50 $`, `99,95 %`, `1er novembre 2026`. Whole dollars
 * have no cents.
 */
export function formatValue(
  type: FieldType,
  value: FieldValue | undefined,
  language: DocumentLanguage,
): string | null {
  if (value === undefined) return null;
  switch (type) {
    case 'TEXT':
    case 'LONG_TEXT':
      return typeof value === 'object' ? said(value[language]) : null;
    case 'NAME':
      return typeof value === 'string' ? said(value) : null;
    case 'DATE':
      return typeof value === 'string' ? day(value, language) : null;
    case 'CENTS':
      return typeof value === 'number' && Number.isSafeInteger(value) ? amount(value, language) : null;
    case 'NUMBER':
      return typeof value === 'number' && Number.isSafeInteger(value) ? whole(value, language) : null;
    case 'PERCENT':
      return typeof value === 'string' && DECIMAL.test(value) ? percent(value, language) : null;
  }
}

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function day(value: string, language: DocumentLanguage): string | null {
  const [, year = '', month = '', date = ''] = DATE.exec(value) ?? [];
  const name = MONTHS[language][Number(month) - 1];
  if (name === undefined || Number(date) < 1 || Number(date) > 31) return null;
  if (language === 'en') return `${name}${NO_BREAK}${Number(date)}, ${year}`;
  return `${Number(date) === 1 ? '1er' : Number(date)}${NO_BREAK}${name} ${year}`;
}

function amount(cents: number, language: DocumentLanguage): string {
  const positive = Math.abs(cents);
  const dollars = grouped(Math.floor(positive / 100), language);
  const rest = positive % 100;
  const sign = cents < 0 ? '−' : '';
  const decimals = rest === 0 ? '' : `${language === 'fr' ? ',' : '.'}${String(rest).padStart(2, '0')}`;
  return language === 'fr' ? `${sign}${dollars}${decimals}${NO_BREAK}$` : `${sign}$${dollars}${decimals}`;
}

/** Up to four digits stand together, as in a year. */
function whole(value: number, language: DocumentLanguage): string {
  const positive = Math.abs(value);
  const digits = positive < 10_000 ? String(positive) : grouped(positive, language);
  return value < 0 ? `−${digits}` : digits;
}

function percent(value: string, language: DocumentLanguage): string {
  const signed = value.replace('-', '−');
  return language === 'fr' ? `${signed.replace('.', ',')}${NO_BREAK}%` : `${signed}%`;
}

const grouped = (value: number, language: DocumentLanguage): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? NO_BREAK : ',');
