import { describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPage } from '../../testing/render-page.js';
import '../index.js';
import { ShowMore } from './show-more.js';
import { usePagedRows } from './use-paged-rows.js';

interface Row {
  readonly id: string;
}
const rowsFrom = (from: number, to: number): Row[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: `r${from + index}` }));

/** A server with so many rows, of which one page of two is here at first. */
function List({ total, reach, fails }: { total: number; reach: 'all' | 'asked'; fails: () => boolean }) {
  const [rows, setRows] = useState(() => rowsFrom(0, Math.min(2, total)));
  const [file, setFile] = useState('');
  const paged = usePagedRows({
    list: 'rows',
    rows,
    size: 2,
    reach,
    fetchAfter: async (after) => {
      await Promise.resolve();
      if (fails()) throw new TypeError('Failed to fetch');
      const from = Number(after.slice(1)) + 1;
      const page = rowsFrom(from, Math.min(from + 2, total));
      setRows((before) => [...before, ...page]);
      return { data: { rows: page } };
    },
  });
  return (
    <>
      <p data-testid="rows">{paged.rows.map(({ id }) => id).join(' ')}</p>
      <ShowMore more={paged.more} />
      <button onClick={() => setRows(rowsFrom(0, 2))}>Anew</button>
      <button
        onClick={() =>
          void paged.whole().then(
            (all) => setFile(`${all.length} rows`),
            () => setFile('failed'),
          )
        }
      >
        File
      </button>
      <p data-testid="file">{file}</p>
    </>
  );
}

const show = (total: number, reach: 'all' | 'asked', fails: () => boolean = () => false) =>
  renderPage(<List total={total} reach={reach} fails={fails} />, { path: '/' });
const shown = () => screen.getByTestId('rows').textContent;
const more = () => screen.queryByRole('button', { name: 'Show more' });

describe('a list that comes page by page', () => {
  it.each([5, 6])('fetches all %d rows where the table needs them all', async (total) => {
    show(total, 'all');
    await waitFor(() =>
      expect(shown()).toBe(
        rowsFrom(0, total)
          .map(({ id }) => id)
          .join(' '),
      ),
    );
    await waitFor(() => expect(more()).toBeNull());
  });

  it('fetches one page a press where the reader follows it', async () => {
    show(5, 'asked');
    expect(shown()).toBe('r0 r1');
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(shown()).toBe('r0 r1 r2 r3'));
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(shown()).toBe('r0 r1 r2 r3 r4'));
    expect(more()).toBeNull();
  });

  it('comes back as long as it was after it was fetched anew, without falling short meanwhile', async () => {
    show(9, 'asked');
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(shown()).toBe('r0 r1 r2 r3'));
    act(() => screen.getByText('Anew').click());
    expect(shown()).toBe('r0 r1 r2 r3');
    await waitFor(() => expect(more()).not.toHaveAttribute('data-loading'));
    expect(shown()).toBe('r0 r1 r2 r3');
  });

  it('tells a failure, keeps the rows, and goes on when asked again', async () => {
    const fails = jest.fn(() => false).mockReturnValueOnce(true);
    show(3, 'all', fails);
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
    expect(shown()).toBe('r0 r1');
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(shown()).toBe('r0 r1 r2'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives a file every row, or fails with what kept one from coming', async () => {
    const fails = jest
      .fn(() => false)
      .mockReturnValueOnce(false)
      .mockReturnValueOnce(true);
    show(7, 'asked', fails);
    await userEvent.click(screen.getByText('File'));
    await waitFor(() => expect(screen.getByTestId('file')).toHaveTextContent('failed'));
    await userEvent.click(screen.getByText('File'));
    await waitFor(() => expect(screen.getByTestId('file')).toHaveTextContent('7 rows'));
  });
});
