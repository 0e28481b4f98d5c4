import { REQUIREMENT_STATUSES, REQUIREMENT_TYPES } from '@commonworks/domain-governance/requirements';
import { SearchField } from '@commonworks/web-ui';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../frame/use-address.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import { type RequirementFilter } from './filter-requirements.js';
import classes from './list.module.css';

/** Which requirements are shown: by words, type and status, all of it in the address. */
export function ListFilters({ filter }: { filter: RequirementFilter }) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const address = useAddress();
  return (
    <div className={classes.filters} data-print="no">
      <SearchField
        label={t('filter.search')}
        words={filter.words}
        onSearch={(q) => address.set({ q }, { replace: true })}
      />
      <NativeSelect
        label={t('field.type')}
        value={filter.type ?? ''}
        onChange={({ currentTarget }) => address.set({ type: currentTarget.value })}
        data={[
          { value: '', label: t('filter.allTypes') },
          ...REQUIREMENT_TYPES.map((type) => ({ value: type, label: words.type(type) })),
        ]}
      />
      <NativeSelect
        label={t('ui:term.state')}
        value={filter.status ?? ''}
        onChange={({ currentTarget }) => address.set({ status: currentTarget.value })}
        data={[
          { value: '', label: t('filter.standing') },
          ...REQUIREMENT_STATUSES.map((status) => ({ value: status, label: words.status(status) })),
        ]}
      />
    </div>
  );
}
