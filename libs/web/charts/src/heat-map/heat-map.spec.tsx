import { MantineProvider } from '@mantine/core';
import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HeatMap, type HeatMapProps } from './heat-map.js';
import type { HeatCell, HeatMapPicture } from './heat-map.model.js';

const value = (figure: number): HeatCell => ({ kind: 'value', value: figure, text: String(figure) });
const figures: Record<string, HeatCell> = {
  'parks banff': value(40),
  'parks leduc': { kind: 'state', state: 'WITHHELD', text: 'Withheld', reason: 'Withheld: too few answers' },
  'recreation banff': value(90),
  'recreation leduc': value(10),
  'finance banff': { kind: 'state', state: 'NOT_SHOWN', text: 'No answer' },
  'finance leduc': value(55),
};
const content: HeatMapPicture = {
  rows: [
    { id: 'parks', label: 'Parks', group: 'Community' },
    { id: 'finance', label: 'Finance', group: 'Corporate' },
    { id: 'recreation', label: 'Recreation', group: 'Community' },
  ],
  columns: [
    { id: 'banff', label: 'Town of Banff', group: 'Town' },
    { id: 'leduc', label: 'City of Leduc', group: 'City' },
  ],
  cell: (row, column) => figures[`${row} ${column}`],
  rowMeans: { parks: value(40), recreation: value(50), finance: value(55) },
  columnMeans: { banff: value(65), leduc: value(33) },
  legend: { title: 'Enablement', low: '0 poor', high: '100 excellent' },
  labels: { title: 'Enablement by municipality', rows: 'Service', mean: 'Mean' },
};
const show = (more: Partial<HeatMapProps> = {}) =>
  render(<HeatMap picture={content} {...more} />, {
    wrapper: ({ children }) => <MantineProvider>{children}</MantineProvider>,
  });
/** What is read out for a heading: its label, or the title in it. */
const wordsOf = (head: Element) =>
  head.getAttribute('aria-label') ?? head.querySelector('title')?.textContent;
const rowNames = () => screen.getAllByRole('rowheader').map(wordsOf);
const cellOf = (row: string, at: number) =>
  within(screen.getByRole('row', { name: new RegExp(`^${row}`) })).getAllByRole('gridcell')[at];

describe('HeatMap', () => {
  it('is a grid with headings for rows and columns, grouped', () => {
    show();
    expect(screen.getByRole('grid', { name: 'Enablement by municipality' })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Town of Banff' })).toBeInTheDocument();
    expect(rowNames()).toEqual(['Community 2', 'Parks', 'Recreation', 'Corporate 1', 'Finance', 'Mean']);
    expect(screen.getByRole('button', { name: /^Community/ })).toHaveAttribute('aria-expanded', 'true');
  });

  it('marks the column that is one’s own, and says so', () => {
    const columns = content.columns.map((line) =>
      line.label === 'Town of Banff' ? { ...line, mark: 'your municipality' } : line,
    );
    show({ picture: { ...content, columns } });
    const heads = screen
      .getAllByRole('columnheader')
      .flatMap((head) => [...head.querySelectorAll('[role=button]')]);
    const own = heads.filter((head) => wordsOf(head) === 'Town of Banff, your municipality');
    expect(own).toHaveLength(1);
    expect(own[0]?.querySelector('text')).toHaveAttribute('font-weight', '700');
    expect(heads.filter((head) => wordsOf(head)?.includes('your municipality'))).toEqual(own);
  });

  it('colours a value, and says a state with its reason instead of a figure', () => {
    show();
    expect(cellOf('Recreation', 0)).toHaveTextContent('90');
    const groundOf = (cell: HTMLElement) => cell.querySelector('[data-part="ground"]')?.getAttribute('fill');
    expect(groundOf(cellOf('Recreation', 0))).toBe('var(--cw-heat-9)');
    expect(cellOf('Parks', 1)).toHaveAccessibleName('Withheld: too few answers');
    expect(groundOf(cellOf('Parks', 1))).toBe('none');
    expect(cellOf('Parks', 1)).not.toHaveTextContent(/\d/);
  });

  it('says that the columns go on where they do not fit, and only there', () => {
    const picture = { ...content, labels: { ...content.labels, sideways: 'Slide for all' } };
    const roomFor = (pixels: number) =>
      jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(pixels);
    const narrow = roomFor(150);
    const { unmount } = show({ picture });
    expect(screen.getByText('Slide for all')).toBeVisible();
    unmount();
    narrow.mockRestore();
    const wide = roomFor(1200);
    show({ picture });
    expect(screen.queryByText('Slide for all')).toBeNull();
    wide.mockRestore();
  });

  it('folds a group and keeps its name', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Community/ }));
    expect(rowNames()).toEqual(['Community 2', 'Corporate 1', 'Finance', 'Mean']);
    expect(screen.getByRole('button', { name: /^Community/ })).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens the detail of a cell by click and by Enter, never of a mean', async () => {
    const user = userEvent.setup();
    const onOpen = jest.fn();
    show({ onOpen });
    await user.click(cellOf('Parks', 1));
    expect(onOpen).toHaveBeenLastCalledWith({ rowId: 'parks', columnId: 'leduc' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith({ rowId: 'recreation', columnId: 'leduc' });
    await user.keyboard('{ArrowRight}{Enter}');
    expect(cellOf('Recreation', 2)).toHaveFocus();
    expect(onOpen).toHaveBeenCalledTimes(2);
  });

  it('is one tab stop, and walks past a group heading in the same column', async () => {
    const user = userEvent.setup();
    show();
    await user.click(cellOf('Recreation', 1));
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^Corporate/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(cellOf('Finance', 1)).toHaveFocus();
    expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('has a tab stop left after the line with the focus is folded away', async () => {
    const user = userEvent.setup();
    show();
    await user.click(cellOf('Mean', 0));
    await user.click(screen.getByRole('button', { name: /^Community/ }));
    await user.click(screen.getByRole('button', { name: /^Corporate/ }));
    expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('asks for a sort by the heading pressed, and for the other direction next', async () => {
    const onSort = jest.fn();
    const { rerender } = show({ onSort });
    await userEvent.click(screen.getByRole('button', { name: 'City of Leduc' }));
    const first = { by: 'column', columnId: 'leduc', direction: 'descending' } as const;
    expect(onSort).toHaveBeenLastCalledWith(first);
    rerender(<HeatMap picture={{ ...content, sort: first }} onSort={onSort} />);
    expect(screen.getByRole('columnheader', { name: 'City of Leduc' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await userEvent.click(screen.getByRole('button', { name: 'City of Leduc' }));
    expect(onSort).toHaveBeenLastCalledWith({ ...first, direction: 'ascending' });
  });

  it('lights both headings of the cell under the pointer', async () => {
    const user = userEvent.setup();
    show();
    await user.hover(cellOf('Parks', 0));
    const lit = () => [...document.querySelectorAll('[data-lit]')].map(wordsOf);
    expect(lit()).toEqual(['Town of Banff', 'Parks']);
    await user.unhover(cellOf('Parks', 0));
    expect(lit()).toEqual([]);
  });
});
