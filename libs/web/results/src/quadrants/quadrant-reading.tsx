import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type PlaceCounts } from './quadrant-place.js';

export interface QuadrantReadingProps {
  counts: PlaceCounts;
  /** Services that have a place. */
  total: number;
  whose: string;
}

/** The picture in one line: how many services stand in the best region, and how many on the line, in none. */
export function QuadrantReading({ counts: { regions, onLine }, total, whose }: QuadrantReadingProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const best = regions.find(({ corner }) => corner === 'hh');
  if (!best || total === 0) return t('quadrants.readingNone');
  const words = { count: best.count, region: best.name, total: format.number(total), whose };
  const reading = t('quadrants.reading', words);
  return onLine === 0
    ? reading
    : t('quadrants.readingWithLine', { reading, line: t('quadrants.readingLine', { count: onLine }) });
}
