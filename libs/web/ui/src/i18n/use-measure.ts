import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from './use-format.js';

/** A figure with what it is measured in, in two parts: `$44.38` and `per resident`; `12` and `servers`. */
export interface MeasuredFigure {
  /** The number, with the sign of money or percent where its language puts it. */
  figure: string;
  /** The rest of the unit; null where the figure says it all. */
  unit: string | null;
}

export interface Measure {
  /** In two parts, for where the unit stands in smaller type. A unit is as templates write it: `$`, `$/resident`. */
  parts(value: number, unit: string | null, digits?: number): MeasuredFigure;
  /** In one: `$44.38 per resident`, `44,38 $ par habitant`. */
  figure(value: number, unit: string | null, digits?: number): string;
  /** The unit by itself: `$ per resident`. */
  unit(unit: string): string;
}

const isMoney = (name: string) => name === '$' || name === 'CAD';

/** How figures are written with their units; `per` says a base: `per resident`, `par habitant`. */
export function measureFor(format: Format, per: (base: string) => string): Measure {
  const read = (unit: string) => {
    const [name = '', ...bases] = unit.split('/');
    return { name: name.trim(), base: bases.length > 0 ? per(bases.join('/').trim()) : null };
  };
  const joined = (...words: (string | null)[]) => words.filter(Boolean).join(' ');
  const parts: Measure['parts'] = (value, unit, digits) => {
    if (unit === null) return { figure: format.number(value, digits), unit: null };
    const { name, base } = read(unit);
    if (isMoney(name)) return { figure: format.money(value, digits), unit: base };
    if (name === '%') return { figure: format.hundredths(value, digits), unit: base };
    return { figure: format.number(value, digits), unit: joined(name, base) || null };
  };
  return {
    parts,
    figure: (value, unit, digits) => {
      const measured = parts(value, unit, digits);
      return joined(measured.figure, measured.unit);
    },
    unit: (unit) => {
      const { name, base } = read(unit);
      return joined(name, base);
    },
  };
}

/** Figures with their units in the reader's language. */
export function useMeasure(): Measure {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return useMemo(() => measureFor(format, (base) => t('measure.per', { base })), [format, t]);
}
