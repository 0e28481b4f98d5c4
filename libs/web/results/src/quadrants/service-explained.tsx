import { LockIcon, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { axisFigures } from './axis-figures.js';
import { type Place, type Quadrant } from './quadrant-place.js';
import classes from './quadrant-view.module.css';

export interface ServiceExplainedProps {
  place: Place | null;
  quadrant: Quadrant;
  xLabel: string;
  yLabel: string;
}

/** Why the chosen service stands where it stands, and what the service is; said aloud when another is chosen. */
export function ServiceExplained({ place, quadrant, xLabel, yLabel }: ServiceExplainedProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const write = axisFigures(quadrant, format, 1);
  return (
    <section className={classes.explained} aria-live="polite" aria-label={t('quadrants.explanation')}>
      {place ? (
        <>
          <h2>{place.service.name}</h2>
          <p className={classes.regionName}>
            {quadrant.regions.find(({ code }) => code === place.region)?.name ?? t('quadrants.onLine')}
          </p>
          <p>{place.explanation}</p>
          <dl className={classes.figures}>
            <div>
              <dt>{xLabel}</dt>
              <dd>{write(place.x, 'x')}</dd>
            </div>
            <div>
              <dt>{yLabel}</dt>
              <dd>{write(place.y, 'y')}</dd>
            </div>
            {place.n !== null && (
              <div>
                <dt>{t('terms:municipalities')}</dt>
                <dd>{format.number(place.n)}</dd>
              </div>
            )}
          </dl>
          {place.namedOnly && (
            <p className={classes.namedOnly}>
              <LockIcon size={16} />
              {t('namedOnly')}
            </p>
          )}
          <h3>{t('quadrants.definition')}</h3>
          <p>{place.service.definition}</p>
          {place.service.synonyms.length > 0 && (
            <p className={classes.muted}>
              {t('ui:term.alsoCalled', { names: format.list(place.service.synonyms) })}
            </p>
          )}
          <p className={classes.muted}>
            {t('quadrants.belongs', {
              area: place.service.area.name,
              layer: t(`terms:layer.${place.service.layer}`),
            })}
          </p>
        </>
      ) : (
        <p className={classes.muted}>{t('quadrants.choose')}</p>
      )}
    </section>
  );
}
