import { useQuery } from '@apollo/client/react';
import { TenantsDocument, type MunicipalityRowFragment } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  QueryBoundary,
  useFileTable,
  useFormat,
  useTable,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DomainsModal } from '../email-domains/domains-modal.js';
import { AdministrationPage } from '../frame/administration-page.js';
import classes from '../frame/administration-page.module.css';
import { commonProvince } from '../frame/common-province.js';
import { MunicipalityModal } from './municipality-modal.js';

/** All municipalities, and in which consortia they take part. */
export function MunicipalitiesPage() {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const [binding, setBinding] = useState<{ id: string; name: string } | null>(null);
  const result = useQuery(TenantsDocument);
  const consortiaOf = ({ id }: MunicipalityRowFragment) =>
    format.list(
      (result.data?.consortia ?? [])
        .filter(({ municipalities }) => municipalities.some((member) => member.id === id))
        .map(({ name }) => name),
    );
  const table = useTable<MunicipalityRowFragment>({
    caption: t('terms:municipalities'),
    rows: result.data?.municipalities ?? [],
    rowKey: ({ id }) => id,
    columns: [
      {
        kind: 'text',
        id: 'name',
        heading: t('ui:term.name'),
        value: ({ name }) => name,
        cell: ({ name, province }) => (
          <>
            {name}
            <span className={classes.secondary}>{t(`province.${province}`)}</span>
          </>
        ),
        files: [
          { id: 'name', heading: t('ui:term.name'), value: ({ name }) => name },
          {
            id: 'province',
            heading: t('province.label'),
            value: ({ province }) => t(`province.${province}`),
          },
        ],
      },
      {
        kind: 'text',
        id: 'type',
        heading: t('municipalities.type'),
        value: ({ type }) => t(`terms:municipalityType.${type}`),
      },
      { kind: 'text', id: 'consortia', heading: t('ui:term.consortia'), value: consortiaOf },
      {
        kind: 'number',
        id: 'population',
        heading: t('ui:profile.population'),
        value: ({ population }) => population,
      },
      {
        kind: 'custom',
        id: 'actions',
        heading: '',
        spoken: t('ui:table.actions'),
        width: '10rem',
        cell: ({ id, name }) => (
          <Button
            variant="subtle"
            size="compact-sm"
            mx={-8}
            aria-label={t('domains.title', { name })}
            onClick={() => setBinding({ id, name })}
          >
            {t('domains.action')}
          </Button>
        ),
      },
    ],
  });
  const fileTable = useFileTable();
  const add = <Button onClick={() => setAdding(true)}>{t('ui:action.addMunicipality')}</Button>;
  return (
    <AdministrationPage title={t('terms:municipalities')} lead={t('municipalities.lead')} actions={add}>
      <QueryBoundary
        result={result}
        layout="table"
        select={(data) => data}
        empty={{
          when: ({ municipalities }) => municipalities.length === 0,
          show: (
            <EmptyState title={t('municipalities.none')} description={t('municipalities.noneExplained')} />
          ),
        }}
      >
        {() => <DataTable table={table} tools={<ExportMenu quiet table={() => fileTable(table)} />} />}
      </QueryBoundary>
      {binding && (
        <DomainsModal
          place={{ municipalityId: binding.id }}
          name={binding.name}
          onClose={() => setBinding(null)}
        />
      )}
      {adding && (
        <MunicipalityModal
          province={commonProvince(result.data?.municipalities ?? [])}
          onClose={() => setAdding(false)}
        />
      )}
    </AdministrationPage>
  );
}
