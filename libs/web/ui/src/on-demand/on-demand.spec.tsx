import { describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.js';
import { onDemand } from './on-demand.js';
import { openedOnDemand, type ClosedButtonProps } from './opened-on-demand.js';

const Part = () => <p>The part</p>;
const NOT_HERE = 'A part of this page could not be loaded.';

const missing = () =>
  jest
    .fn<() => Promise<never>>()
    .mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
const connect = (online: boolean) =>
  act(() => void window.dispatchEvent(new Event(online ? 'online' : 'offline')));

describe('a part that is fetched when it appears', () => {
  it('is there once it has come', async () => {
    const OnDemand = onDemand(async () => Part);
    renderPage(<OnDemand />);
    expect(await screen.findByText('The part')).toBeVisible();
    expect(screen.queryByText(NOT_HERE)).toBeNull();
  });

  it('says that it could not be had, and offers to load the page again', async () => {
    const load = missing();
    const OnDemand = onDemand<object>(load);
    renderPage(<OnDemand />);
    expect(await screen.findByText(NOT_HERE)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('offers that only where there is a connection', async () => {
    const OnDemand = onDemand<object>(missing());
    renderPage(<OnDemand />);
    expect(await screen.findByText(NOT_HERE)).toBeVisible();
    connect(false);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/once your connection is back/)).toBeVisible();
    connect(true);
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  });

  it('may have something else stand in its place', async () => {
    const OnDemand = onDemand<object>(missing(), () => <p>Instead</p>);
    renderPage(<OnDemand />);
    expect(await screen.findByText('Instead')).toBeVisible();
    expect(screen.queryByText(NOT_HERE)).toBeNull();
  });
});

describe('what a button opens', () => {
  const Button = ({ onClick }: ClosedButtonProps) => <button onClick={onClick}>Open</button>;

  it('says that it could not be had, at each press', async () => {
    const OnDemand = openedOnDemand<object>(Button, missing());
    renderPage(<OnDemand />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText(NOT_HERE)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText(NOT_HERE)).toBeVisible();
  });
});
