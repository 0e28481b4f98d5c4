import type { NumberColumn } from '@commonworks/web-ui';
import type { Dollars } from './use-dollars.js';

/** A column of amounts in cents: dollars to the cent on the page, numbers in files. */
export function centsColumn<Row>(
  id: string,
  heading: string,
  of: (row: Row) => number | null,
  dollars: Dollars,
): NumberColumn<Row> {
  return {
    id,
    kind: 'number',
    heading,
    sortable: false,
    digits: 2,
    value: (row) => {
      const cents = of(row);
      return cents === null ? null : cents / 100;
    },
    cell: (row) => dollars.orUnknown(of(row)),
  };
}
