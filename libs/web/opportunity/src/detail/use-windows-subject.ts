import { firstDay, lastDay, type ReplacementStatus } from '@commonworks/domain-assessment';
import { type WindowKind, type WindowRow, type WindowsSubject } from '@commonworks/web-charts';
import { useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type SharedWindow, type SystemEvidence } from './windows-of.js';

const KINDS: Record<ReplacementStatus, WindowKind> = {
  UNDECIDED: 'undecided',
  REPLACING: 'replacing',
  DONE: 'done',
};

/** The windows of a product's users as a picture, and the time in which most of them overlap. */
export function useWindowsSubject({ window, drawn }: SharedWindow, asOf: string): WindowsSubject {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  return useMemo(() => {
    const rowOf = ({ municipality: { id, name }, status, from, to }: SystemEvidence): WindowRow => {
      const said = { name, status: t(`terms:replacementStatus.${status}`) };
      const row = { id, label: name, kind: KINDS[status] };
      if (from === null || to === null)
        return { ...row, window: null, written: t('windows.noDate'), words: t('windows.rowNoDate', said) };
      const dates = { from: format.date(from), to: format.date(to) };
      return {
        ...row,
        window: { from: firstDay(from), to: lastDay(to) },
        // In figures: words of months have no room beside the line.
        written: `${from} – ${to}`,
        words: t('windows.row', { ...said, ...dates }),
      };
    };
    const { product, from, to } = window;
    return {
      name: t('windows.caption', { product }),
      asOf: { day: asOf, written: t('windows.asOf', { date: format.date(asOf) }) },
      rows: drawn.map(rowOf),
      peak: {
        from: firstDay(from),
        to: lastDay(to),
        written: t('windows.peak', { from: format.date(from), to: format.date(to) }),
      },
      kinds: {
        undecided: t('terms:replacementStatus.UNDECIDED'),
        replacing: t('terms:replacementStatus.REPLACING'),
        done: t('terms:replacementStatus.DONE'),
      },
    };
  }, [window, drawn, asOf, t, format]);
}
