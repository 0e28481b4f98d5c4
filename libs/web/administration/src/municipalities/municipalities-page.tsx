import { useQuery } from '@apollo/client/react';
import { TenantsDocument } from '@commonworks/web-graphql';
import { EmptyState, QueryBoundary, useFormat } from '@commonworks/web-ui';
import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DomainsModal } from '../email-domains/domains-modal.js';
import { AdministrationPage } from '../frame/administration-page.js';
import classes from '../frame/administration-page.module.css';
import { MunicipalityModal } from './municipality-modal.js';

/** All municipalities, and in which consortia they take part. */
export function MunicipalitiesPage() {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const [binding, setBinding] = useState<{ id: string; name: string } | null>(null);
  const result = useQuery(TenantsDocument);
  const add = <Button onClick={() => setAdding(true)}>{t('municipalities.add')}</Button>;
  return (
    <AdministrationPage title={t('municipalities.title')} lead={t('municipalities.lead')} actions={add}>
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
        {({ municipalities, consortia }) => (
          <div className={classes.scroll}>
            <Table fz="md" className={classes.stackable ?? ''} verticalSpacing="sm" horizontalSpacing={0}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('municipalities.name')}</Table.Th>
                  <Table.Th>{t('municipalities.type')}</Table.Th>
                  <Table.Th>{t('municipalities.consortia')}</Table.Th>
                  <Table.Th className={classes.number ?? ''}>{t('municipalities.population')}</Table.Th>
                  <Table.Th aria-label={t('people.actions')} />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {municipalities.map(({ id, name, type, province, population }) => (
                  <Table.Tr key={id}>
                    <Table.Td>
                      {name}
                      <span className={classes.secondary}>{t(`province.${province}`)}</span>
                    </Table.Td>
                    <Table.Td>{t(`type.${type}`)}</Table.Td>
                    <Table.Td>
                      {format.list(
                        consortia
                          .filter((consortium) =>
                            consortium.municipalities.some((member) => member.id === id),
                          )
                          .map((consortium) => consortium.name),
                      )}
                    </Table.Td>
                    <Table.Td className={classes.number ?? ''}>
                      {population === null ? t('municipalities.noPopulation') : format.number(population)}
                    </Table.Td>
                    <Table.Td className={classes.number ?? ''}>
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        mx={-8}
                        aria-label={t('domains.title', { name })}
                        onClick={() => setBinding({ id, name })}
                      >
                        {t('domains.action')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
      </QueryBoundary>
      {binding && (
        <DomainsModal
          place={{ municipalityId: binding.id }}
          name={binding.name}
          onClose={() => setBinding(null)}
        />
      )}
      {adding && <MunicipalityModal onClose={() => setAdding(false)} />}
    </AdministrationPage>
  );
}
