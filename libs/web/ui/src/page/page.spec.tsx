import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { render } from '@testing-library/react';
import { MantineProvider } from '@mantine/core';
import '../../testing/words.js';
import { createI18n } from '../i18n/i18n.js';
import '../index.js';
import { Page } from './page.js';

function open() {
  createI18n('en');
  const router = createMemoryRouter([
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
  render(
    <MantineProvider env="test">
      <RouterProvider router={router} />
    </MantineProvider>,
  );
  return router;
}

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

  it('says when what it shows was made up', async () => {
    const router = open();
    expect(screen.queryByText('Synthetic demo data')).toBeNull();
    await act(() => router.navigate('/second'));
    expect(screen.getByText('Synthetic demo data')).toBeVisible();
  });
});
