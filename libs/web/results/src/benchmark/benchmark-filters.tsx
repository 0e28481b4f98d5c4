import { PEER_GROUP_KINDS } from '@commonworks/domain-benchmark';
import { type BenchmarkPeerGroupsQuery } from '@commonworks/web-graphql';
import { SearchField } from '@commonworks/web-ui';
import { NativeSelect } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { useAddress } from '../frame/use-address.js';
import { type BenchmarkSort } from './arrange-items.js';
import { type BenchmarkItem } from './benchmark-item.js';

type PeerGroups = BenchmarkPeerGroupsQuery['peerGroups'];

export interface BenchmarkFiltersProps {
  items: readonly BenchmarkItem[];
  groups: PeerGroups;
  groupId: string;
  sorts: readonly BenchmarkSort[];
  /** Filters before the others. */
  children?: ReactNode;
}

/** Which answers, beside which group, in which order: all of it in the address. */
export function BenchmarkFilters({ items, groups, groupId, sorts, children }: BenchmarkFiltersProps) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const sections = new Map(
    items.map(({ question }) => [question.sectionId ?? '', question.sectionTitle ?? '']),
  );
  const peerGroups = PEER_GROUP_KINDS.map((kind) => ({
    group: t(`benchmark.groups.${kind}`),
    items: groups.filter((group) => group.kind === kind).map(({ id, name }) => ({ value: id, label: name })),
  }));
  const orders = sorts.flatMap((by) => [`-${by}`, by]);
  return (
    <div className={frame.filters} data-print="no">
      {children}
      <NativeSelect
        label={t('benchmark.group')}
        value={groupId}
        onChange={({ currentTarget }) => address.set({ group: currentTarget.value })}
        data={peerGroups.filter(({ items: members }) => members.length > 0)}
      />
      <NativeSelect
        label={t('ui:term.section')}
        value={address.get('section') ?? ''}
        onChange={({ currentTarget }) => address.set({ section: currentTarget.value })}
        data={[
          { value: '', label: t('benchmark.allSections') },
          ...[...sections].map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        label={t('benchmark.order')}
        value={address.get('sort') ?? ''}
        onChange={({ currentTarget }) => address.set({ sort: currentTarget.value })}
        data={[
          { value: '', label: t('benchmark.orders.section') },
          ...orders.map((value) => ({ value, label: t(`benchmark.orders.${value}`) })),
        ]}
      />
      <SearchField
        label={t('benchmark.search')}
        words={address.get('search') ?? ''}
        onSearch={(search) => address.set({ search }, { replace: true })}
      />
    </div>
  );
}
