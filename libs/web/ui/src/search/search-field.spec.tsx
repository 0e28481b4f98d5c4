import { describe, expect, it } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { SearchField } from './search-field.js';

/** A page whose words follow what was searched for only when it is told that it is done. */
function slowPage() {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  let setWords: (words: string) => void = () => undefined;
  function Page() {
    const [words, set] = useState('');
    setWords = set;
    return (
      <SearchField
        label="Search questions"
        words={words}
        onSearch={(wanted) => {
          asked.push(wanted);
          waiting.push(() => set(wanted));
        }}
      />
    );
  }
  const { unmount } = render(<Page />, { wrapper: MantineProvider });
  return {
    asked,
    unmount,
    catchUp: () => act(() => waiting.shift()?.()),
    turnTo: (words: string) => act(() => setWords(words)),
    field: screen.getByRole('searchbox', { name: 'Search questions' }),
  };
}

describe('a search', () => {
  it('keeps every letter while the page is behind, and asks once for all of them', async () => {
    const { asked, field, catchUp } = slowPage();
    await userEvent.type(field, 'permit');
    expect(field).toHaveValue('permit');
    expect(asked).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual(['permit']);
    catchUp();
    expect(field).toHaveValue('permit');
  });

  it('keeps what is typed on when an earlier search comes through', async () => {
    const { asked, field, catchUp } = slowPage();
    await userEvent.type(field, 'per{Enter}mit{Enter}s');
    expect(asked).toEqual(['per', 'permit']);
    catchUp();
    expect(field).toHaveValue('permits');
    catchUp();
    expect(field).toHaveValue('permits');
    await userEvent.tab();
    expect(asked).toEqual(['per', 'permit', 'permits']);
  });

  it('asks after a pause, and when the field is left; not twice for the same', async () => {
    const { asked, field, catchUp } = slowPage();
    await userEvent.type(field, 'roads');
    await userEvent.tab();
    catchUp();
    await userEvent.type(field, '{Enter}');
    expect(asked).toEqual(['roads']);
  });

  it('follows the page where it searches for something else', async () => {
    const { field, catchUp, turnTo } = slowPage();
    await userEvent.type(field, 'permit{Enter}');
    catchUp();
    turnTo('');
    expect(field).toHaveValue('');
    turnTo('parks');
    expect(field).toHaveValue('parks');
  });

  it('asks nothing of a page that was left meanwhile, which would write into the address of the next', async () => {
    const { asked, field, unmount } = slowPage();
    await userEvent.type(field, 'permit');
    unmount();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked).toEqual([]);
  });
});
