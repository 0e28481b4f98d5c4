import { CheckIcon, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import type { GovernanceProps } from './governance-props.js';
import classes from './track.module.css';

const STEPS = ['DRAFT', 'IN_REVIEW', 'AGREED', 'IN_FORCE'] as const;

/** The way of a version from its draft until it is in force, with the days on which it came so far. */
export function DocumentTrack({ governance }: GovernanceProps) {
  const { t } = useTranslation('governance');
  const format = useFormat();
  const { status, sentAt, agreedAt, inForceAt } = governance;
  if (status === 'SUPERSEDED') return null;
  const days = { DRAFT: null, IN_REVIEW: sentAt, AGREED: agreedAt, IN_FORCE: inForceAt };
  const current = STEPS.indexOf(status);
  return (
    <ol className={classes.track} aria-label={t('track.title')}>
      {STEPS.map((step, at) => {
        const day = days[step];
        const isPast = at < current || (at === current && step === 'IN_FORCE');
        const state = isPast ? 'past' : at === current ? 'current' : 'ahead';
        return (
          <li key={step} data-state={state} aria-current={at === current ? 'step' : undefined}>
            <span className={classes.mark} aria-hidden>
              {isPast && <CheckIcon size={12} />}
            </span>
            <span className={classes.name}>{t(`track.${step}`)}</span>
            {day !== null && <time dateTime={day}>{format.date(day)}</time>}
          </li>
        );
      })}
    </ol>
  );
}
