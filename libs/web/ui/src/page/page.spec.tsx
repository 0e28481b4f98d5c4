import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { createMemoryRouter, Link, RouterProvider, type RouteObject } from 'react-router';
import { render } from '@testing-library/react';
import { MantineProvider } from '@mantine/core';
import '../../testing/words.js';
import { createI18n } from '../i18n/i18n.js';
import '../index.js';
import { Page } from './page.js';

function show(routes: RouteObject[]) {
  createI18n('en');
  const router = createMemoryRouter(routes);
  render(
    <MantineProvider env="test">
      <RouterProvider router={router} />
    </MantineProvider>,
  );
  return router;
}

const open = () =>
  show([
    {
      path: '/',
      element: (
        <Page title="First">
          <Link to="/second">go</Link>
        </Page>
      ),
    },
    {
      path: '/second',
      element: <Page title="Second" synthetic breadcrumbs={[{ label: 'First', to: '/' }]} />,
    },
  ]);

describe('a page', () => {
  it('names the window, and leaves the focus alone on the first visit', () => {
    open();
    expect(document.title).toBe('First · Commonworks');
    expect(document.body).toHaveFocus();
  });

  it('takes the focus to its title after a change of address, not after a change of filter', async () => {
    const router = open();
    await act(() => router.navigate('/second'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Second' })).toHaveFocus());
    expect(document.title).toBe('Second · Commonworks');
    const crumb = screen.getByRole('link', { name: 'First' });
    act(() => crumb.focus());
    await act(() => router.navigate('/second?sort=name'));
    expect(crumb).toHaveFocus();
  });

  it('stands with its title before the rest is made, on the first visit alone', async () => {
    const titled: boolean[] = [];
    const Body = ({ title }: { title: string }) => {
      const seen = useRef(false);
      if (!seen.current) titled.push(screen.queryByRole('heading', { name: title }) !== null);
      seen.current = true;
      return <p>Body</p>;
    };
    const page = (name: string) => ({
      path: `/${name}`,
      element: (
        <Page key={name} title={name}>
          <Body title={name} />
        </Page>
      ),
    });
    const router = show([{ ...page('first'), path: '/' }, page('next')]);
    expect(await screen.findByText('Body')).toBeVisible();
    expect(titled).toEqual([true]);
    await act(() => router.navigate('/next'));
    expect(screen.getByText('Body')).toBeVisible();
    expect(titled).toEqual([true, false]);
  });

  it('says when what it shows was made up', async () => {
    const router = open();
    expect(screen.queryByText('Synthetic demo data')).toBeNull();
    await act(() => router.navigate('/second'));
    expect(screen.getByText('Synthetic demo data')).toBeVisible();
  });
});
