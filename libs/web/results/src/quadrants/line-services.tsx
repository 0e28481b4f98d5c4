import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../frame/use-address.js';
import { type Place } from './quadrant-place.js';
import classes from './quadrant-view.module.css';

/** The services that stand on a line, in no region; each can be chosen. */
export function LineServices({ points }: { points: readonly Place[] }) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const onLine = points.filter(({ region }) => region === null);
  if (onLine.length === 0) return null;
  return (
    <section className={classes.listed} aria-labelledby="line-services">
      <h2 id="line-services">
        {t('quadrants.counted', { what: t('quadrants.onLine'), count: onLine.length })}
      </h2>
      <p className={classes.muted}>{t('quadrants.onLineMeaning')}</p>
      <ul>
        {onLine.map(({ service }) => (
          <li key={service.id}>
            <UnstyledButton className={classes.choose} onClick={() => address.set({ service: service.id })}>
              {service.name}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
