import { type HeatCell, type HeatMapPicture } from '@commonworks/web-charts';
import { rounded, type CsvCell } from '../frame/csv-file.js';
import { type HeatService } from './heat-figures.js';
import { orderedRows } from './ordered-rows.js';

export interface HeatMapHeaderWords {
  service: string;
  layer: string;
  mean: string;
  n: string;
  remark: string;
}

/** Service and layer, the municipalities in the order of the picture, then the group's figures. */
export function heatMapHeader({ columns }: HeatMapPicture, words: HeatMapHeaderWords): string[] {
  return [
    words.service,
    words.layer,
    ...columns.map(({ label }) => label),
    words.mean,
    words.n,
    words.remark,
  ];
}

/**
 * A line for each service and one for the municipalities' means; a state is its word, nothing to show is empty.
 *
 * @param namedOnly the remark on a mean that is of the named alone
 */
export function heatMapRows(
  picture: HeatMapPicture,
  services: readonly HeatService[],
  namedOnly: string,
): CsvCell[][] {
  const { columns, cell, rowMeans, columnMeans, labels } = picture;
  const known = new Map(services.map((service) => [service.id, service]));
  const lines = orderedRows(picture).flatMap(({ name, lines: rows }) =>
    rows.map(({ id, label }) => {
      const service = known.get(id);
      return [
        label,
        name,
        ...columns.map((column) => figureOf(cell(id, column.id))),
        figureOf(rowMeans[id]),
        service?.n ?? null,
        service?.withheld?.text ?? (service?.namedOnly ? namedOnly : null),
      ];
    }),
  );
  const means = columns.map(({ id }) => figureOf(columnMeans[id]));
  return [...lines, [labels.mean, null, ...means, null, null, null]];
}

function figureOf(cell: HeatCell): CsvCell {
  if (cell.kind === 'value') return rounded(cell.value, 1);
  return cell.state === 'EMPTY' ? null : cell.text;
}
