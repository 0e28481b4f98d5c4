import { useFormat } from '@commonworks/web-ui';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, type TableColumn } from '../frame/data-table.js';
import { readSorting, writeSorting } from '../frame/sorting.js';
import { useAddress } from '../frame/use-address.js';
import { PLACE_SORTS, sortPlaces, type Place, type Quadrant } from './quadrant-place.js';
import classes from './quadrant-view.module.css';

export interface QuadrantTableProps {
  quadrant: Quadrant;
  title: string;
  xLabel: string;
  yLabel: string;
}

/** The picture as a table: service, region, both figures, and how many municipalities stand behind them. */
export function QuadrantTable({ quadrant, title, xLabel, yLabel }: QuadrantTableProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const address = useAddress();
  const sorting = readSorting(address.get('sort'), PLACE_SORTS);
  const names = new Map(quadrant.regions.map(({ code, name }) => [code, name]));
  const counted = quadrant.points.some(({ n }) => n !== null);
  const columns: TableColumn<Place>[] = [
    {
      key: 'service',
      label: t('quadrants.service'),
      sortable: true,
      cell: ({ service }) => (
        <UnstyledButton className={classes.choose} onClick={() => address.set({ service: service.id })}>
          {service.name}
        </UnstyledButton>
      ),
    },
    {
      key: 'region',
      label: t('quadrants.where'),
      sortable: true,
      cell: ({ region }) => names.get(region) ?? region,
    },
    { key: 'x', label: xLabel, figures: true, sortable: true, cell: ({ x }) => format.number(x, 1) },
    { key: 'y', label: yLabel, figures: true, sortable: true, cell: ({ y }) => format.number(y, 1) },
  ];
  if (counted) {
    columns.push({
      key: 'n',
      label: t('quadrants.n'),
      figures: true,
      cell: ({ n, namedOnly }) => {
        if (n === null) return t('none');
        const count = format.number(n);
        return namedOnly ? t('quadrants.namedCount', { count }) : count;
      },
    });
  }
  const sort = (by: string) => {
    const descending = sorting?.by === by ? !sorting.descending : by === 'x' || by === 'y';
    address.set({ sort: writeSorting({ by, descending }) });
  };
  return (
    <DataTable
      caption={title}
      columns={columns}
      groups={[{ key: 'all', rows: sortPlaces(quadrant, sorting) }]}
      rowKey={({ service }) => service.id}
      sorting={sorting}
      onSort={sort}
    />
  );
}
