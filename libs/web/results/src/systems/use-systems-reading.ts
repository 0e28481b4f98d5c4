import { useTranslation } from 'react-i18next';
import { type RegisteredSystem } from './arrange-systems.js';
import { HORIZON_MONTHS, supportOf } from './support.js';

/** Sums up the systems shown: how many, of whom, and of how many support has ended or soon ends. */
export function useSystemsReading(shown: readonly RegisteredSystem[], today: string): string {
  const { t } = useTranslation('results');
  const municipalities = new Set(shown.map(({ municipality }) => municipality.id)).size;
  const sentences = [
    t('systems.reading', {
      count: shown.length,
      municipalities: t('municipalities', { count: municipalities }),
    }),
  ];
  for (const kind of ['ended', 'ending'] as const) {
    const count = shown.filter(({ supportEnds }) => supportOf(supportEnds, today)?.kind === kind).length;
    if (count > 0) sentences.push(t(`systems.${kind}`, { count, months: HORIZON_MONTHS }));
  }
  return sentences.join(' ');
}
