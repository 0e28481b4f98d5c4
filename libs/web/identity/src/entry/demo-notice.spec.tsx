import { InvitationDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { installation } from '../../testing/installation.js';
import { routes } from '../index.js';

const NOTICE = /accounts and their passwords are published/;
const invitation = {
  request: { query: InvitationDocument, variables: { token: 'secret' } },
  result: {
    data: {
      invitation: {
        __typename: 'InvitationClosed' as const,
        reason: 'UNKNOWN' as const,
        message: 'Ask for another.',
      },
    },
  },
};

/** Opens a page before sign-in, as the router does. */
async function open(path: string, demo: boolean, locale: 'en' | 'fr' = 'en') {
  const lazy = routes.find((route) => route.path === path)?.lazy;
  if (typeof lazy !== 'function') throw new Error(`${path} is no page that is loaded when opened`);
  const Page = (await lazy()).Component as ComponentType;
  renderPage(<Page />, {
    mocks: [installation({ demo }), invitation],
    locale,
    path: path.replace(':token', 'secret'),
    route: path,
  });
  await screen.findByRole('heading', { level: 1 });
}

describe.each(routes.map(({ path = '' }) => path))('%s', (path) => {
  it('says before anything is entered that this is a demo', async () => {
    await open(path, true);
    expect(await screen.findByText(NOTICE)).toBeVisible();
  });

  it('says so in French', async () => {
    await open(path, true, 'fr');
    expect(await screen.findByText(/N’y saisissez rien de réel/)).toBeVisible();
  });

  it('says nothing of it where the data is real', async () => {
    await open(path, false);
    await expect(screen.findByText(NOTICE, {}, { timeout: 100 })).rejects.toThrow();
  });
});
