import { useTranslation } from 'react-i18next';
import { type Unplaced } from './quadrant-place.js';
import classes from './quadrant-view.module.css';

/** Services that have no place in the picture; those that lack one for the same reason stand together. */
export function UnplacedServices({ unplaced }: { unplaced: readonly Unplaced[] }) {
  const { t } = useTranslation('results');
  if (unplaced.length === 0) return null;
  const reasons = new Map<string, Unplaced[]>();
  for (const one of unplaced) {
    reasons.set(one.explanation, [...(reasons.get(one.explanation) ?? []), one]);
  }
  return (
    <section className={classes.unplaced} aria-labelledby="unplaced-services">
      <h2 id="unplaced-services">{t('quadrants.unplaced', { count: unplaced.length })}</h2>
      {[...reasons].map(([reason, services]) => (
        <div key={reason}>
          <p className={classes.muted}>{reason}</p>
          <ul>
            {services.map(({ service }) => (
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
