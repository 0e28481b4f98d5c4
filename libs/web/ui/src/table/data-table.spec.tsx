import { describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPage } from '../../testing/render-page.js';
import '../index.js';
import { type Column } from './column.js';
import { DataTable, type DataTableProps } from './data-table.js';
import { useTable } from './use-table.js';

interface Town {
  id: string;
  name: string;
  residents: number | null;
  founded: string | null;
  hidden?: boolean;
}

const towns: Town[] = [
  { id: 'b', name: 'Birch', residents: 900, founded: '1905-03-01' },
  { id: 'a', name: 'Alder', residents: null, founded: null },
  { id: 'c', name: 'Cedar', residents: 12000, founded: '1899-01-02' },
];
const columns: Column<Town>[] = [
  { kind: 'text', id: 'name', heading: 'Name', value: ({ name }) => name },
  {
    kind: 'number',
    id: 'residents',
    heading: 'Residents',
    value: ({ residents }) => residents,
    withheld: ({ hidden }) => (hidden ? { text: 'Too few.' } : null),
  },
  { kind: 'date', id: 'founded', heading: 'Founded', value: ({ founded }) => founded },
  { kind: 'custom', id: 'open', heading: '', spoken: 'Actions', cell: () => <button>x</button> },
];

interface TownsProps extends Partial<DataTableProps<Town>> {
  rows: readonly Town[];
  shown: readonly Column<Town>[];
}

function Towns({ rows, shown, ...rest }: TownsProps) {
  const table = useTable({ caption: 'Towns', columns: shown, rows, rowKey: ({ id }) => id });
  return <DataTable {...rest} table={table} />;
}
const show = (
  rows: readonly Town[] = towns,
  rest: Partial<DataTableProps<Town>> = {},
  shown: readonly Column<Town>[] = columns,
) => renderPage(<Towns rows={rows} shown={shown} {...rest} />);

/** As if everything was that wide, in pixels. */
function inWidth(pixels: number, look: () => void) {
  const width = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(pixels);
  try {
    look();
  } finally {
    cleanup();
    width.mockRestore();
  }
}
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const many = Array.from({ length: 600 }, (_, index): Town => ({
  id: String(index),
  name: `Town ${index}`,
  residents: index,
  founded: null,
}));

describe('the table', () => {
  it('shows values in the reader’s writing, a dash for none, and why one is withheld', () => {
    show([...towns, { id: 'd', name: 'Dogwood', residents: 5, founded: null, hidden: true }]);
    expect(screen.getByRole('row', { name: /Cedar/ })).toHaveTextContent('Cedar12,000January 2, 1899');
    expect(within(screen.getByRole('row', { name: /Alder/ })).getAllByText('—')).toHaveLength(2);
    const hidden = screen.getByRole('row', { name: /Dogwood/ });
    expect(hidden).toHaveTextContent('Withheld');
    expect(hidden).not.toHaveTextContent('5');
    expect(screen.getByRole('columnheader', { name: 'Actions' })).not.toHaveAttribute('aria-sort');
  });

  it('is sorted with the keyboard, says how, and keeps the order in the address', async () => {
    const { router } = show();
    expect(names()).toEqual(['Birch', 'Alder', 'Cedar']);
    screen.getByRole('button', { name: 'Residents' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(names()).toEqual(['Cedar', 'Birch', 'Alder']);
    const heading = screen.getByRole('columnheader', { name: 'Residents' });
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(router.state.location.search).toBe('?sort=-residents');
    await userEvent.keyboard(' ');
    expect(names()).toEqual(['Birch', 'Cedar', 'Alder']);
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(heading).toHaveAttribute('aria-sort', 'none');
  });

  it('has one stop of the Tab key for its rows; arrows, Home and End go between them', async () => {
    show();
    const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
    expect(screen.getAllByRole('row').filter(({ tabIndex }) => tabIndex === 0)).toEqual([row('Birch')]);
    row('Birch').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(row('Alder')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(row('Cedar')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(row('Cedar')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(row('Birch')).toHaveFocus();
    expect(row('Birch').tabIndex).toBe(0);
    await userEvent.tab();
    expect(within(row('Birch')).getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(row('Alder')).toHaveFocus();
  });

  it('draws of many rows those in view, tells how many there are, and prints them all', () => {
    show(many, { wide: true });
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '601');
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getAllByRole('row')).toHaveLength(601);
    fireEvent(window, new Event('afterprint'));
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
  });

  it('in its box says on which sides more of it is to be had', () => {
    inWidth(1200, () => {
      const size = jest.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(1900);
      show(towns, { wide: true });
      const region = screen.getByRole('region');
      const frame = region.parentElement;
      expect(within(frame as HTMLElement).getByText(/Slide the table sideways/)).toBeInTheDocument();
      expect(frame).toHaveAttribute('data-more', 'end');
      region.scrollLeft = 300;
      fireEvent.scroll(region);
      expect(frame).toHaveAttribute('data-more', 'start end');
      region.scrollLeft = 700;
      fireEvent.scroll(region);
      expect(frame).toHaveAttribute('data-more', 'start');
      size.mockRestore();
    });
  });

  it('has no box of its own where its rows are cards, whatever its columns', () => {
    inWidth(358, () => {
      show(towns, { wide: true });
      expect(screen.queryByRole('region')).toBeNull();
      expect(screen.getByRole('row', { name: /Cedar/ })).toHaveTextContent('CedarResidents12,000');
    });
    inWidth(1200, () => {
      show(towns, { wide: true });
      expect(screen.getByRole('region', { name: 'Towns' })).toHaveAttribute('tabindex', '0');
    });
  });

  it('has no headings to press on cards where the page chooses the order', () => {
    inWidth(358, () => {
      show(towns, { orderedAbove: true });
      expect(screen.queryByRole('button', { name: 'Residents' })).toBeNull();
    });
    inWidth(1200, () => {
      show(towns, { orderedAbove: true });
      expect(screen.getByRole('button', { name: 'Residents' })).toBeVisible();
    });
  });

  it('leaves out of a card what is not known where the column says so', () => {
    const known = columns.map((column) =>
      column.kind === 'date' ? { ...column, card: 'known' as const } : column,
    );
    inWidth(358, () => {
      show(towns, {}, known);
      const founded = (name: string) =>
        screen.getByRole('row', { name: new RegExp(name) }).querySelector('[data-column="founded"]');
      expect(founded('Cedar')).toHaveAttribute('data-card', 'labelled');
      expect(founded('Alder')).toHaveAttribute('data-card', 'hidden');
    });
  });

  it('draws rows as cards at once where the window is narrow, and few beyond those in view', () => {
    const height = jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(240);
    const wide = window.innerWidth;
    window.innerWidth = 390;
    inWidth(390, () => {
      const drawn = jest.fn<Extract<Column<Town>, { kind: 'custom' }>['cell']>(() => 'x');
      const counting = (name: string): Column<Town>[] => [
        { kind: 'text', id: name, heading: name, value: (town) => town.name },
        { kind: 'custom', id: 'drawn', heading: 'Drawn', card: 'labelled', cell: drawn },
      ];
      const Counted = ({ rows }: { rows: readonly Town[] }) => (
        <DataTable
          table={useTable({
            caption: 'Towns',
            columns: useState(counting('n'))[0],
            rows,
            rowKey: (row) => row.id,
          })}
        />
      );
      const { unmount } = renderPage(<Counted rows={towns} />);
      expect(screen.getAllByText('Drawn', { selector: '[aria-hidden]' })).toHaveLength(towns.length);
      expect(drawn).toHaveBeenCalledTimes(towns.length);
      unmount();
      renderPage(<Counted rows={many} />);
      expect(screen.getAllByRole('rowheader').length).toBeLessThan(12);
    });
    window.innerWidth = wide;
    height.mockRestore();
  });

  it('says what will be here in place of its rows', () => {
    show([], { empty: <p>No towns yet</p> });
    expect(screen.getByText('No towns yet')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('fetches more, and keeps what is here when that fails', async () => {
    let loads = 0;
    show(towns, {
      more: { some: true, loading: false, error: new TypeError('x'), load: () => (loads += 1) },
    });
    expect(screen.getByRole('alert')).toHaveTextContent('The server cannot be reached');
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(loads).toBe(1);
    expect(names()).toHaveLength(3);
  });
});
