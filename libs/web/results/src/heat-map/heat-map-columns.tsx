import { type HeatCell, type HeatLine, type HeatMapPicture } from '@commonworks/web-charts';
import { rounded, type Column, type FileValue, type RowGroup } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import { type HeatService } from './heat-figures.js';
import { orderedRows } from './ordered-rows.js';

export interface HeatMapTableWords {
  service: string;
  layer: string;
  mean: string;
  n: string;
  remark: string;
  /** The remark on a mean that is of the named alone. */
  namedOnly: string;
}

/** Id of the line of the municipalities' own means. */
export const MEANS = 'means';

const figureOf = (cell: HeatCell): number | null => (cell.kind === 'value' ? cell.value : null);

/** A state is its words: in a file too, no cell is merely blank. */
function fileValueOf(cell: HeatCell): FileValue {
  return cell.kind === 'value' ? rounded(cell.value, 1) : cell.text;
}

/** The service, the group's mean and count, then the municipalities in the order of the picture. */
export function heatMapColumns(
  picture: HeatMapPicture,
  services: readonly HeatService[],
  words: HeatMapTableWords,
  cells: { figure: (cell: HeatCell) => ReactNode; mean: (service: HeatService | undefined) => ReactNode },
): Column<HeatLine>[] {
  const known = new Map(services.map((service) => [service.id, service]));
  const meanOf = ({ id }: HeatLine) => picture.rowMeans[id];
  const cellAt = ({ id }: HeatLine, columnId: string) =>
    id === MEANS ? picture.columnMeans[columnId] : picture.cell(id, columnId);
  return [
    { kind: 'text', id: 'label', heading: words.service, value: ({ label }) => label },
    { kind: 'file', id: 'layer', heading: words.layer, value: ({ group }) => group || null },
    {
      kind: 'number',
      id: 'mean',
      heading: words.mean,
      value: (row) => (row.id === MEANS ? null : figureOf(meanOf(row))),
      withheld: ({ id }) => known.get(id)?.withheld ?? null,
      cell: ({ id }) => cells.mean(known.get(id)),
      files: [
        {
          id: 'mean',
          heading: words.mean,
          value: (row) => (row.id === MEANS ? null : fileValueOf(meanOf(row))),
        },
      ],
    },
    {
      kind: 'number',
      id: 'n',
      heading: words.n,
      sortable: false,
      value: ({ id }) => known.get(id)?.n ?? null,
    },
    ...picture.columns.map(({ id, label }): Column<HeatLine> => ({
      kind: 'number',
      id,
      heading: label,
      value: (row) => figureOf(cellAt(row, id)),
      cell: (row) => cells.figure(cellAt(row, id)),
      files: [{ id, heading: label, value: (row) => fileValueOf(cellAt(row, id)) }],
    })),
    {
      kind: 'file',
      id: 'remark',
      heading: words.remark,
      value: ({ id }) => {
        const service = known.get(id);
        return service?.withheld?.text ?? (service?.namedOnly ? words.namedOnly : null);
      },
    },
  ];
}

/** The services by layer in the order of the picture, then the line of the municipalities' means. */
export function heatMapGroups(picture: HeatMapPicture): RowGroup<HeatLine>[] {
  const groups = orderedRows(picture).map(({ name, lines }) => ({ key: name, heading: name, rows: lines }));
  const means: HeatLine = { id: MEANS, label: picture.labels.mean, group: '' };
  return [...groups, { key: MEANS, rows: [means] }];
}
