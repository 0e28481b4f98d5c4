import { StatusBadge } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { supportOf } from './support.js';
import { useSupportWords } from './use-support-words.js';
import classes from './systems-view.module.css';

/** The end of support: when, as precisely as it is known, and whether it lies behind us or close ahead, in words and with a mark. */
export function SupportMark({ supportEnds, today }: { supportEnds: string | null; today: string }) {
  const { t } = useTranslation('results');
  const words = useSupportWords();
  const support = supportOf(supportEnds, today);
  if (!support) return <span className={classes.second}>{t('systems.support.unknown')}</span>;
  if (support.kind === 'later') return <span>{words(support)}</span>;
  return <StatusBadge tone={support.kind === 'ended' ? 'problem' : 'attention'} label={words(support)} />;
}
