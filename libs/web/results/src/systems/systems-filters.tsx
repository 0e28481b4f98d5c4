import { SearchField } from '@commonworks/web-ui';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { useAddress } from '../frame/use-address.js';
import { SYSTEMS_ORDERS, type SystemsOrder } from './arrange-systems.js';

export interface SystemsFiltersProps {
  /** Words of the functions by the ids of their questions. */
  functions: ReadonlyMap<string, string>;
  by: SystemsOrder;
}

/** Which systems are shown, and by what they stand; the address holds it all. */
export function SystemsFilters({ functions, by }: SystemsFiltersProps) {
  const { t } = useTranslation('results');
  const address = useAddress();
  return (
    <div className={frame.filters} data-print="no">
      <NativeSelect
        label={t('term.function')}
        value={address.get('function') ?? ''}
        onChange={({ currentTarget }) => address.set({ function: currentTarget.value })}
        data={[
          { value: '', label: t('systems.allFunctions') },
          ...[...functions].map(([value, label]) => ({ value, label })),
        ]}
      />
      <SearchField
        label={t('systems.search')}
        words={address.get('search') ?? ''}
        onSearch={(search) => address.set({ search }, { replace: true })}
      />
      <div className={frame.switch}>
        <SegmentedControl
          aria-label={t('systems.order')}
          value={by}
          onChange={(value) => address.set({ by: value === 'product' ? null : value, sort: null })}
          data={SYSTEMS_ORDERS.map((value) => ({ value, label: t(`systems.orders.${value}`) }))}
        />
      </div>
    </div>
  );
}
