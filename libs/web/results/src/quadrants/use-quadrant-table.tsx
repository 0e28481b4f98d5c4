import { pressed, readSorting, useFormat, writeSorting, type TableModel } from '@commonworks/web-ui';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../frame/use-address.js';
import { quadrantColumns, type QuadrantLine } from './quadrant-columns.js';
import { PLACE_SORTS, sortPlaces, type Quadrant } from './quadrant-place.js';
import classes from './quadrant-view.module.css';

interface QuadrantTableOptions {
  quadrant: Quadrant;
  title: string;
  xLabel: string;
  yLabel: string;
}

/** The picture as a table: service, region, both figures, and how many municipalities stand behind them. */
export function useQuadrantTable({
  quadrant,
  title,
  xLabel,
  yLabel,
}: QuadrantTableOptions): TableModel<QuadrantLine> {
  const { t } = useTranslation('results');
  const format = useFormat();
  const address = useAddress();
  const sorting = readSorting(address.get('sort'), PLACE_SORTS);
  const columns = quadrantColumns(
    quadrant,
    {
      service: t('term.service'),
      code: t('ui:term.code'),
      region: t('quadrants.where'),
      onLine: t('quadrants.onLine'),
      x: xLabel,
      y: yLabel,
      n: t('terms:municipalities'),
      explanation: t('quadrants.csv.explanation'),
      remark: t('quadrants.csv.remark'),
      namedOnly: t('namedOnly'),
      count: (n, namedOnly) =>
        namedOnly ? t('quadrants.namedCount', { count: format.number(n) }) : format.number(n),
    },
    ({ service }) => (
      <UnstyledButton className={classes.choose} onClick={() => address.set({ service: service.id })}>
        {service.name}
      </UnstyledButton>
    ),
  );
  return {
    caption: title,
    columns,
    groups: [{ key: 'placed', rows: sortPlaces(quadrant, sorting) }],
    rowKey: ({ service }) => service.id,
    sorting,
    onSort: (by) => address.set({ sort: writeSorting(pressed(columns, sorting, by)) }),
  };
}
