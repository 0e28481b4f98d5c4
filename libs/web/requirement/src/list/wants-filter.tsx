import { useFormat } from '@commonworks/web-ui';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../frame/use-address.js';
import { WANTS, type Judged, type Want } from './judge-requirements.js';
import classes from './list.module.css';

export interface WantsFilterProps {
  all: readonly Judged[];
  wanted: Want | null;
}

/** What there is still to do, counted; each shows those that want it, and pressed again all. */
export function WantsFilter({ all, wanted }: WantsFilterProps) {
  const { t } = useTranslation('requirement');
  const format = useFormat();
  const address = useAddress();
  const counts = WANTS.map((want) => [want, all.filter(({ wants }) => wants.includes(want)).length] as const);
  const shown = counts.filter(([want, count]) => count > 0 || want === wanted);
  if (shown.length === 0) return null;
  return (
    <ul className={classes.wants} aria-label={t('wants.label')} data-print="no">
      {shown.map(([want, count]) => (
        <li key={want}>
          <UnstyledButton
            className={classes.want}
            aria-pressed={want === wanted}
            onClick={() => address.set({ want: want === wanted ? '' : want, status: '' })}
          >
            <b>{format.number(count)}</b> {t(`wants.${want}`)}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
