import { type OpportunityInterestsFragment } from '@commonworks/web-graphql';
import { useFormat, WithheldMark } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './interest.module.css';

/** How many of the others would lead, take part or observe, as counted last; a number as good as names is withheld. */
export function InterestCounts({
  counts: { lead, takePart, observe, countedAt },
}: {
  counts: OpportunityInterestsFragment['interest'];
}) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const levels = [
    ['LEAD', lead],
    ['TAKE_PART', takePart],
    ['OBSERVE', observe],
  ] as const;
  return (
    <div className={classes.part}>
      <h3>{t('regionInterest.othersTitle')}</h3>
      {countedAt === null ? (
        <p>{t('regionInterest.notCounted')}</p>
      ) : (
        <>
          <p>{t('regionInterest.counted', { date: format.dateTime(countedAt) })}</p>
          <dl className={classes.counts}>
            {levels.map(([level, count]) => (
              <div key={level}>
                <dt>{t(`ui:interest.level.${level}`)}</dt>
                <dd>
                  {count === null ? (
                    <WithheldMark text={t('regionInterest.withheld')} />
                  ) : (
                    format.number(count)
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <p>{t('regionInterest.withheldWhen')}</p>
        </>
      )}
    </div>
  );
}
