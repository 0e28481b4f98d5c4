import { type ContractRowFragment } from '@commonworks/web-graphql';
import { useTable, type TableModel } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { JoinMark } from '../frame/join-mark.js';
import classes from './contracts.module.css';

/** Contracts as they come: what ends next first, what has ended last. */
export function useContractsTable(
  caption: string,
  rows: readonly ContractRowFragment[],
): TableModel<ContractRowFragment> {
  const { t } = useTranslation('contract');
  return useTable<ContractRowFragment>({
    caption,
    rows,
    rowKey: ({ id }) => id,
    columns: [
      {
        kind: 'text',
        id: 'title',
        heading: t('field.title'),
        width: '32%',
        card: 'lead',
        value: ({ title }) => title,
        cell: ({ id, title, vendor, number }) => (
          <>
            <Anchor component={Link} to={`/contracts/${id}`} className={classes.title}>
              {title}
            </Anchor>
            <span className={classes.second}>{number === '' ? vendor : `${vendor}, ${number}`}</span>
          </>
        ),
        files: [
          { id: 'title', heading: t('field.title'), value: ({ title }) => title },
          { id: 'vendor', heading: t('terms:systemField.vendor'), value: ({ vendor }) => vendor },
          { id: 'number', heading: t('field.number'), value: ({ number }) => number || null },
        ],
      },
      {
        kind: 'text',
        id: 'service',
        heading: t('ui:term.service'),
        card: 'labelled',
        value: ({ service }) => service.name,
      },
      {
        kind: 'text',
        id: 'municipality',
        heading: t('terms:municipality'),
        card: 'labelled',
        value: ({ municipality }) => municipality.name,
      },
      {
        kind: 'date',
        id: 'endsOn',
        heading: t('field.endsOn'),
        card: 'labelled',
        value: ({ endsOn }) => endsOn,
      },
      {
        kind: 'mark',
        id: 'joinable',
        heading: t('field.joining'),
        card: 'block',
        value: (row) => (row.ended ? t('ended') : row.joinable ? t('joinable') : null),
        cell: (row) => <JoinMark contract={row} />,
        files: [
          { id: 'joining', heading: t('field.openTo'), value: ({ openTo }) => openTo },
          { id: 'openUntil', heading: t('field.openUntil'), value: ({ openUntil }) => openUntil },
        ],
      },
    ],
  });
}
