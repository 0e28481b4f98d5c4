import { type MinutesStatus, type MinutesWholeFragment } from '@commonworks/web-graphql';
import { StatusBadge, useFormat, type StatusTone } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useAuthorWords } from '../frame/use-author-words.js';
import classes from './minutes.module.css';

const TONES: Record<MinutesStatus, StatusTone> = { DRAFT: 'attention', CIRCULATED: 'info', ADOPTED: 'good' };

/** Where the minutes stand, since when, and what may be known of why. */
export function MinutesStanding({ minutes }: { minutes: MinutesWholeFragment }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const author = useAuthorWords();
  const { status, revision, reason, circulatedAt, adoptedAt, adoptedBy, digest } = minutes;
  return (
    <div className={classes.standing}>
      <StatusBadge tone={TONES[status]} label={t(`terms:minutesStatus.${status}`)} />
      {status === 'DRAFT' && (
        <span>{reason === '' ? t('minutes.draftMeans') : t('minutes.takenBack', { reason, revision })}</span>
      )}
      {status === 'CIRCULATED' && circulatedAt !== null && (
        <span>{t('minutes.circulatedOn', { day: format.date(circulatedAt) })}</span>
      )}
      {status === 'ADOPTED' && adoptedAt !== null && (
        <span>
          {t('minutes.adoptedOn', {
            day: format.date(adoptedAt),
            who: adoptedBy === null ? t('author.gone') : author(adoptedBy),
          })}
        </span>
      )}
      {digest !== null && (
        <details className={classes.digest}>
          <summary>{t('minutes.digest')}</summary>
          <p>{t('minutes.digestMeans')}</p>
          <code>{digest}</code>
        </details>
      )}
    </div>
  );
}
