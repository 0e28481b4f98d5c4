import { StatusBadge, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { supportOf } from './support.js';
import classes from './systems-view.module.css';

/** The end of support: the day, and whether it lies behind us or close ahead, in words and with a mark. */
export function SupportMark({ supportEnds, today }: { supportEnds: string | null; today: string }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const support = supportOf(supportEnds, today);
  if (!support) return <span className={classes.second}>{t('systems.support.unknown')}</span>;
  const date = format.date(support.date);
  if (support.kind === 'later') return <span>{date}</span>;
  return (
    <StatusBadge
      tone={support.kind === 'ended' ? 'problem' : 'attention'}
      label={t(`systems.support.${support.kind}`, { date })}
    />
  );
}
