import {
  StateMark,
  type HeatCell,
  type HeatLine,
  type HeatMapPicture,
  type HeatSort,
} from '@commonworks/web-charts';
import { useFormat, type TableModel } from '@commonworks/web-ui';
import { Box, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type HeatService } from './heat-figures.js';
import { heatMapColumns, heatMapGroups } from './heat-map-columns.js';

interface HeatMapTableOptions {
  picture: HeatMapPicture;
  services: readonly HeatService[];
  onSort: (sort: HeatSort) => void;
}

const columnOf = (sort: HeatSort): string => (sort.by === 'column' ? sort.columnId : sort.by);

/** The figures of the heat map without its colours, in the same order. */
export function useHeatMapTable({ picture, services, onSort }: HeatMapTableOptions): TableModel<HeatLine> {
  const { t } = useTranslation('results');
  const format = useFormat();
  const { labels, sort } = picture;
  const mean = (service: HeatService | undefined) => {
    if (service?.mean == null) return t(service?.n === 0 ? 'noAnswers' : 'ui:table.none');
    const score = format.score(service.mean);
    return service.namedOnly ? t('heatMap.namedScore', { score }) : score;
  };
  return {
    caption: labels.title,
    columns: heatMapColumns(
      picture,
      services,
      {
        service: labels.rows,
        layer: t('term.layer'),
        mean: labels.mean,
        n: t('term.n'),
        remark: t('heatMap.remark'),
        namedOnly: t('namedOnly'),
      },
      { figure: (cell) => <Figure cell={cell} />, mean },
    ),
    groups: heatMapGroups(picture),
    rowKey: ({ id }) => id,
    sorting: sort ? { by: columnOf(sort), descending: sort.direction === 'descending' } : null,
    onSort: (by) => {
      const first = by === 'label' ? 'ascending' : 'descending';
      const other = first === 'ascending' ? 'descending' : 'ascending';
      const direction = sort && columnOf(sort) === by && sort.direction === first ? other : first;
      if (by === 'label' || by === 'mean') onSort({ by, direction });
      else onSort({ by: 'column', columnId: by, direction });
    },
  };
}

function Figure({ cell }: { cell: HeatCell }) {
  if (cell.kind === 'value') return cell.text;
  return (
    // As wide as the mark, so that it stands under the figures of its column.
    <Box component="span" display="inline-block" title={cell.text}>
      <StateMark state={cell.state} />
      <VisuallyHidden>{cell.text}</VisuallyHidden>
    </Box>
  );
}
