import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MockLink } from '@apollo/client/testing';
import { createCache } from '@commonworks/web-graphql';
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, Outlet, parsePath, RouterProvider } from 'react-router';
import {
  abilityOf,
  createI18n,
  LeaveGuard,
  MeProvider,
  theme,
  type LocaleCode,
  type Me,
} from '../src/index.js';
import './words.js';

export interface RenderPageOptions {
  /** Answers to the queries and mutations of the page; one that is missing fails the test. */
  mocks?: MockLink.MockedResponse[];
  path?: string;
  /** The pattern of the route, where the page reads parameters. */
  route?: string;
  me?: Me | null;
  /** Ids of the consortia the person's municipalities belong to. */
  consortia?: readonly string[];
  locale?: LocaleCode;
  /** What every other page waits for before it appears, as one does whose code is still to come. */
  othersAfter?: Promise<unknown>;
}

/** Renders a page as the shell would: theme, words, router and a server that answers what the spec says. */
export function renderPage(
  page: ReactNode,
  {
    mocks = [],
    path = '/',
    route,
    me = null,
    consortia = [],
    locale = 'en',
    othersAfter,
  }: RenderPageOptions = {},
) {
  createI18n(locale);
  const client = new ApolloClient({
    link: ApolloLink.from([new MockLink(mocks, { defaultOptions: { delay: 0 } })]),
    cache: createCache(),
  });
  const elsewhere = {
    path: '*',
    element: <p data-testid="elsewhere" />,
    loader: othersAfter && (() => othersAfter.then(() => null)),
  };
  const router = createMemoryRouter(
    [
      {
        element: (
          <LeaveGuard>
            <Outlet />
          </LeaveGuard>
        ),
        children: [{ path: route ?? path.split('?')[0] ?? '/', element: page }, elsewhere],
      },
    ],
    // Not the first page of a visit, of which the rest is made after the title, in steps that no spec can count.
    { initialEntries: [{ ...parsePath(path), key: 'visited' }] },
  );
  const screen = render(
    <ApolloProvider client={client}>
      <MantineProvider theme={theme} env="test">
        <MeProvider me={me} ability={me ? abilityOf(me, consortia) : undefined}>
          <RouterProvider router={router} />
        </MeProvider>
      </MantineProvider>
    </ApolloProvider>,
  );
  return { ...screen, client, router };
}
