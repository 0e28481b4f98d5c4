import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StatusTone } from '../marks/status-badge.js';
import classes from './shared-text.module.css';
import { type TextStanding } from './standing-of.js';

export interface TextStatusProps {
  standing: TextStanding;
  /** Something that was written here is not known to be stored. */
  isUnsaved: boolean;
  onComeAgain: () => void;
}

const TONES: Record<TextStanding, StatusTone> = {
  CONNECTING: 'idle',
  STORED: 'good',
  SAVING: 'info',
  AWAY: 'attention',
  WAITING: 'attention',
  SIGNED_OUT: 'problem',
  NO_LONGER: 'problem',
  READ_ON: 'info',
  OLDER_PAGE: 'problem',
  NOT_UNDERSTOOD: 'problem',
  FULL: 'problem',
};

/** What a try more may mend; a page that is too old is loaded anew. */
const AGAIN: ReadonlySet<TextStanding> = new Set<TextStanding>(['SIGNED_OUT', 'NOT_UNDERSTOOD', 'FULL']);

/** Says plainly whether what one wrote is stored; where something is in the way, what happened and what to do. */
export function TextStatus({ standing, isUnsaved, onComeAgain }: TextStatusProps) {
  const { t } = useTranslation('ui');
  const isEnded = !['CONNECTING', 'STORED', 'SAVING', 'AWAY', 'WAITING'].includes(standing);
  return (
    <div className={classes.status} data-tone={TONES[standing]} data-ended={isEnded || undefined}>
      {/* What changes with every keystroke is not read out each time: only what is in the way. */}
      <span role={isEnded ? 'alert' : undefined} aria-live={standing === 'WAITING' ? 'polite' : undefined}>
        {t(`sharedText.standing.${standing}`)}
        {isEnded && isUnsaved && ` ${t('sharedText.kept')}`}
      </span>
      {AGAIN.has(standing) && (
        <Button size="compact-sm" variant="default" onClick={onComeAgain}>
          {t('errors.retry')}
        </Button>
      )}
      {standing === 'OLDER_PAGE' && (
        <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
          {t('action.reload')}
        </Button>
      )}
    </div>
  );
}
