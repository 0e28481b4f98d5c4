import { describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.js';
import { onDemand } from './on-demand.js';
import { openedOnDemand, type ClosedButtonProps } from './opened-on-demand.js';

const Part = () => <p>The part</p>;
const NOT_HERE = 'A part of this page could not be loaded.';

/** What cannot be fetched the first so many times. */
const after = <Loaded,>(failures: number, loaded: Loaded) => {
  let left = failures;
  return jest.fn(async () => {
    if (left-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return loaded;
  });
};
const online = () => act(async () => void window.dispatchEvent(new Event('online')));

describe('a part that is fetched when it appears', () => {
  it('is there once it has come', async () => {
    const OnDemand = onDemand(after(0, Part));
    renderPage(<OnDemand />);
    expect(await screen.findByText('The part')).toBeVisible();
    expect(screen.queryByText(NOT_HERE)).toBeNull();
  });

  it('says that it could not be had, and comes with the connection', async () => {
    const OnDemand = onDemand(after(1, Part));
    renderPage(<OnDemand />);
    expect(await screen.findByText(NOT_HERE)).toBeVisible();
    await online();
    expect(await screen.findByText('The part')).toBeVisible();
    expect(screen.queryByText(NOT_HERE)).toBeNull();
  });

  it('may have something else stand in its place', async () => {
    const OnDemand = onDemand<object>(after(1, Part), () => <p>Instead</p>);
    renderPage(<OnDemand />);
    expect(await screen.findByText('Instead')).toBeVisible();
    expect(screen.queryByText(NOT_HERE)).toBeNull();
  });
});

describe('what a button opens', () => {
  const Button = ({ onClick }: ClosedButtonProps) => <button onClick={onClick}>Open</button>;

  it('says that it could not be had, and opens at the next try', async () => {
    const load = after(1, Part);
    const OnDemand = openedOnDemand(Button, load);
    renderPage(<OnDemand />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText(NOT_HERE)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText('The part')).toBeVisible();
    expect(screen.queryByText(NOT_HERE)).toBeNull();
  });
});
