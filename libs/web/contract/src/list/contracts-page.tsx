import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import { ContractsDocument } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  Page,
  QueryBoundary,
  SearchField,
  useAbility,
  useCurrentConsortium,
  useCurrentContext,
  useFileTable,
  useLiveHint,
  usePagedRows,
  type CurrentConsortium,
} from '@commonworks/web-ui';
import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ContractDialog } from '../form/contract-dialog.js';
import { searchContracts } from './search-contracts.js';
import { useContractsTable } from './use-contracts-table.js';

/** The contracts that the members of a consortium lay out for each other. */
export function Component() {
  const { t } = useTranslation('contract');
  const consortium = useCurrentConsortium();
  if (consortium) return <Contracts key={consortium.id} consortium={consortium} />;
  return (
    <Page title={t('ui:pages.contracts')}>
      <EmptyState title={t('elsewhere')} description={t('elsewhereExplained')} />
    </Page>
  );
}

function Contracts({ consortium }: { consortium: CurrentConsortium }) {
  const { t } = useTranslation('contract');
  const ability = useAbility();
  const { acting } = useCurrentContext();
  const [address, setAddress] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const words = address.get('q') ?? '';
  const joinableOnly = address.get('open') === '1';
  const result = useQuery(ContractsDocument, {
    variables: { consortiumCode: consortium.code },
    fetchPolicy: 'cache-and-network',
  });
  useLiveHint('contract', [consortium.id], () => result.refetch());
  const { rows, more } = usePagedRows({
    list: consortium.id,
    rows: result.data?.contracts ?? [],
    reach: 'all',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  const shown = searchContracts(rows, words).filter(({ joinable }) => joinable || !joinableOnly);
  const table = useContractsTable(t('ui:pages.contracts'), shown);
  const fileTable = useFileTable();
  const ask = (name: string, value: string) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const holder =
    acting?.kind === 'MUNICIPALITY' && permits(ability, 'write', 'Contract', { municipalityId: acting.id })
      ? acting
      : null;
  return (
    <Page
      title={t('ui:pages.contracts')}
      lead={t('lead', { consortium: consortium.name })}
      actions={holder && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
    >
      <QueryBoundary
        result={result}
        layout="table"
        select={({ contracts }) => contracts}
        empty={{
          when: (contracts) => contracts.length === 0,
          show: <EmptyState title={t('none')} description={t('noneExplained')} />,
        }}
      >
        {() => (
          <DataTable
            table={table}
            more={more}
            cardsBelow={48}
            empty={<EmptyState title={t('noneFound')} />}
            tools={
              <>
                <SearchField
                  quiet
                  label={t('search')}
                  w={360}
                  maw="100%"
                  words={words}
                  onSearch={(wanted) => ask('q', wanted)}
                />
                <Switch
                  label={t('joinableOnly')}
                  checked={joinableOnly}
                  onChange={({ currentTarget }) => ask('open', currentTarget.checked ? '1' : '')}
                />
                <ExportMenu quiet waiting={more.some} table={() => fileTable(table)} />
              </>
            }
          />
        )}
      </QueryBoundary>
      {adding && holder && (
        <ContractDialog
          consortiumCode={consortium.code}
          municipalityId={holder.id}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}
