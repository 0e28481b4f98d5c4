import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Unplaced } from './quadrant-place.js';
import classes from './quadrant-view.module.css';

/** Services that have no place in the picture: those whose scores are withheld apart from those nobody has scored. */
export function UnplacedServices({ unplaced }: { unplaced: readonly Unplaced[] }) {
  const { t } = useTranslation('results');
  return (
    <>
      <Listed
        heading={t('ui:marks.withheld')}
        services={unplaced.filter(({ withheld }) => withheld !== null)}
      />
      <Listed
        heading={t('quadrants.notKnown')}
        services={unplaced.filter(({ withheld }) => withheld === null)}
      />
    </>
  );
}

/** Those that lack a place for the same reason stand together. */
function Listed({ heading, services }: { heading: string; services: readonly Unplaced[] }) {
  const { t } = useTranslation('results');
  const id = useId();
  if (services.length === 0) return null;
  const reasons = new Map<string, Unplaced[]>();
  for (const one of services) {
    const reason = `${one.explanation}\n${one.withheld?.text ?? ''}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), one]);
  }
  return (
    <section className={classes.listed} aria-labelledby={id}>
      <h2 id={id}>{t('quadrants.counted', { what: heading, count: services.length })}</h2>
      {[...reasons].map(([reason, [first, ...others]]) => (
        <div key={reason}>
          <p className={classes.muted}>{first.explanation}</p>
          {first.withheld && <p className={classes.muted}>{first.withheld.text}</p>}
          <ul>
            {[first, ...others].map(({ service }) => (
              <li key={service.id} title={service.definition}>
                {service.name}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
