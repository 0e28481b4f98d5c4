import { useTranslation } from 'react-i18next';
import { type Quadrant } from './quadrant-place.js';
import classes from './quadrant-view.module.css';

/** What it says of a service that it stands in each of the regions, under the consortium's names. */
export function RegionsExplained({ regions }: Pick<Quadrant, 'regions'>) {
  const { t } = useTranslation('results');
  return (
    <section className={classes.regions} aria-labelledby="regions-explained">
      <h2 id="regions-explained">{t('quadrants.regions')}</h2>
      <dl>
        {regions.map(({ code, name }) => (
          <div key={code}>
            <dt className={classes.regionName}>{name}</dt>
            <dd>{t(`quadrants.regionMeaning.${code}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
