import { type Lens } from '@commonworks/web-graphql';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { useAddress } from '../frame/use-address.js';
import { ViewSwitch } from '../frame/view-switch.js';
import { RangeSwitch } from './range-switch.js';
import { LENSES } from '@commonworks/domain-opportunity';

/** Stands for the region where the address names a municipality. */
export const REGION = 'region';

/** Whose services are shown: one's own municipality, the region, or another that shares by name. */
export interface Subject {
  id: string;
  name: string;
  kind: 'own' | 'region' | 'named';
}

export interface QuadrantFiltersProps {
  lens: Lens;
  chosen: string;
  subjects: readonly Subject[];
  /** Whether the figures leave so much of the axes empty that a part of them is shown. */
  zooms: boolean;
}

/** The lens, whose services, picture or table, and how much of the axes. */
export function QuadrantFilters({ lens, chosen, subjects, zooms }: QuadrantFiltersProps) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const option = ({ id, name }: Subject) => ({ value: id, label: name });
  const named = subjects.filter(({ kind }) => kind === 'named').map(option);
  return (
    <div className={frame.filters} data-print="no">
      <div className={frame.switch}>
        <SegmentedControl
          aria-label={t('quadrants.lens')}
          value={lens}
          onChange={(next) => address.set({ lens: next.toLowerCase(), service: null })}
          data={LENSES.map((value) => ({ value, label: t(`quadrants.lenses.${value}`) }))}
        />
      </div>
      {subjects.length > 1 && (
        <NativeSelect
          aria-label={t('quadrants.subject')}
          value={chosen}
          onChange={({ currentTarget }) => address.set({ municipality: currentTarget.value, service: null })}
          data={[
            ...subjects.filter(({ kind }) => kind !== 'named').map(option),
            ...(named.length > 0 ? [{ group: t('quadrants.named'), items: named }] : []),
          ]}
        />
      )}
      <div className={frame.switch}>
        <ViewSwitch />
      </div>
      {zooms && (
        <div className={frame.switch}>
          <RangeSwitch />
        </div>
      )}
    </div>
  );
}
