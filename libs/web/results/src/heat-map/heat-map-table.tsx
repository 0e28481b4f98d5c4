import {
  StateMark,
  type HeatCell,
  type HeatLine,
  type HeatMapPicture,
  type HeatSort,
} from '@commonworks/web-charts';
import { useFormat, WithheldMark } from '@commonworks/web-ui';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, type TableColumn } from '../frame/data-table.js';
import { type HeatService } from './heat-figures.js';
import { orderedRows } from './ordered-rows.js';

export interface HeatMapTableProps {
  picture: HeatMapPicture;
  services: readonly HeatService[];
  onSort: (sort: HeatSort) => void;
}

/** The figures of the heat map without its colours, in the same order. */
export function HeatMapTable({ picture, services, onSort }: HeatMapTableProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const { columns, cell, columnMeans, labels, sort } = picture;
  const known = new Map(services.map((service) => [service.id, service]));
  const meanOf = (row: HeatLine) => {
    const service = known.get(row.id);
    if (service?.withheld) return <WithheldMark text={service.withheld.text} />;
    if (service?.mean == null) return t(service?.n === 0 ? 'noAnswers' : 'none');
    const score = format.score(service.mean);
    return service.namedOnly ? t('heatMap.namedScore', { score }) : score;
  };
  const shownColumns: TableColumn<HeatLine>[] = [
    { key: 'label', label: labels.rows, sortable: true, cell: ({ label }) => label },
    { key: 'mean', label: labels.mean, figures: true, sortable: true, cell: meanOf },
    {
      key: 'n',
      label: t('heatMap.n'),
      figures: true,
      cell: ({ id }) => {
        const n = known.get(id)?.n ?? null;
        return n === null ? t('none') : format.number(n);
      },
    },
    ...columns.map(({ id, label }): TableColumn<HeatLine> => ({
      key: id,
      label,
      figures: true,
      sortable: true,
      cell: (row) => <Figure cell={row.id === MEANS ? columnMeans[id] : cell(row.id, id)} />,
    })),
  ];
  const groups = orderedRows(picture).map(({ name, lines }) => ({ key: name, heading: name, rows: lines }));
  const means: HeatLine = { id: MEANS, label: labels.mean, group: '' };
  const press = (key: string) => {
    const current = sort && (sort.by === 'column' ? sort.columnId : sort.by);
    const first = key === 'label' ? 'ascending' : 'descending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const direction = current === key && sort?.direction === first ? other : first;
    if (key === 'label' || key === 'mean') onSort({ by: key, direction });
    else onSort({ by: 'column', columnId: key, direction });
  };
  return (
    <DataTable
      caption={labels.title}
      columns={shownColumns}
      groups={[...groups, { key: MEANS, rows: [means] }]}
      rowKey={({ id }) => id}
      sorting={
        sort
          ? {
              by: sort.by === 'column' ? sort.columnId : sort.by,
              descending: sort.direction === 'descending',
            }
          : null
      }
      onSort={press}
    />
  );
}

/** Id of the line of the municipalities' own means. */
const MEANS = 'means';

function Figure({ cell }: { cell: HeatCell }) {
  if (cell.kind === 'value') return cell.text;
  return (
    <span title={cell.text}>
      <StateMark state={cell.state} />
      <VisuallyHidden>{cell.text}</VisuallyHidden>
    </span>
  );
}
