import { type LocalText } from '@commonworks/domain-assessment';
import { type SerialSupplier } from './parameters.js';

const DATE = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const PERCENTAGE = /(\d+(?:[.,]\d+)?)[\s\u00A0\u202F]*%/g;

/** What a text in two languages says in figures. */
export interface ReadLines<Value> {
  readonly values: readonly Value[];
  /** Whether each language says the same. */
  readonly isSame: boolean;
}

/** The days that a text names, as YYYY-MM-DD, in its order; whatever stands around them. */
export function readHolidays({ en, fr }: LocalText): ReadLines<string> {
  const [values, others] = [datesIn(en), datesIn(fr)];
  return { values, isSame: [...values].sort().join() === [...others].sort().join() };
}

const datesIn = (text: string): string[] => [...text.matchAll(DATE)].map(([date]) => date);

/**
 * The suppliers that a text names with their availability, one a line: “Hosting, 99.99%”, “Hébergement, 99,99 %”. Of a line
 * the last percentage counts; a line without one is no supplier that carries the target.
 */
export function readSuppliers({ en, fr }: LocalText, language: 'en' | 'fr'): ReadLines<SerialSupplier> {
  const [english, french] = [suppliersIn(en), suppliersIn(fr)];
  const figures = (suppliers: readonly SerialSupplier[]) =>
    suppliers.map(({ availabilityPct }) => availabilityPct.replace(/\.?0+$/, '')).join(' ');
  return {
    values: language === 'en' ? english : french,
    isSame: figures(english) === figures(french),
  };
}

const suppliersIn = (text: string): SerialSupplier[] =>
  text.split(/[\n;]/).flatMap((line) => {
    const last = [...line.matchAll(PERCENTAGE)].at(-1);
    if (last === undefined) return [];
    const name = line
      .slice(0, last.index)
      .replace(/[\s,:(–—-]+$/, '')
      .trim();
    return [{ name, availabilityPct: (last[1] ?? '').replace(',', '.') }];
  });
