import { SaveAnswerDocument, SignOutDocument, SignOutEverywhereDocument } from '@commonworks/web-graphql';
import { type Me } from '@commonworks/web-ui';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { OutboxProvider } from '@commonworks/web-workbook';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccountMenu } from './account-menu.js';

const me: Me = { id: 'p1', name: 'IT lead', email: 'lead@alder.example', locale: 'EN', memberships: [] };
const signOut = { request: { query: SignOutDocument }, result: { data: { signOut: true } } };
const KEPT = 'cw-unsent/p1/w1/gone/q1';

/** The save of the answer that `keep` leaves in the browser. */
const save = (result: { data: unknown } | { error: Error }) =>
  ({
    request: {
      query: SaveAnswerDocument,
      variables: {
        input: {
          workbookId: 'w1',
          questionId: 'q1',
          state: 'ANSWERED',
          value: 3,
          comment: null,
          expectedVersion: 0,
          idempotencyKey: 'k',
          answeredBy: 'p1',
        },
      },
    },
    maxUsageCount: Number.POSITIVE_INFINITY,
    ...('error' in result ? result : { result }),
  }) as NonNullable<RenderPageOptions['mocks']>[number];
const saved = save({
  data: {
    saveAnswer: {
      __typename: 'Answer',
      questionId: 'q1',
      value: 3,
      state: 'ANSWERED',
      version: 1,
      comment: null,
      updatedAt: null,
      updatedBy: null,
    },
  },
});
const unreachable = save({ error: new TypeError('Failed to fetch') });

function keep(): void {
  const content = { state: 'ANSWERED', value: 3, comment: null };
  const edit = { key: 'k', content, baseVersion: 0, order: 1 };
  localStorage.setItem(KEPT, JSON.stringify({ attempt: null, edit, typed: null }));
}
const keptAnswers = () => Object.keys(localStorage).filter((key) => key.startsWith('cw-unsent/'));

async function askToSignOut(
  mocks: NonNullable<RenderPageOptions['mocks']>,
  item: string | RegExp = 'Sign out',
) {
  const page = (
    <OutboxProvider personId="p1">
      <AccountMenu />
    </OutboxProvider>
  );
  const { router } = renderPage(page, { me, mocks });
  await userEvent.click(screen.getByRole('button', { name: /^Your account/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
  return router;
}
const press = async (name: RegExp | string) => {
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name }));
  return dialog;
};

beforeEach(() => localStorage.clear());

describe('signing out', () => {
  it('asks nothing where all is saved', async () => {
    localStorage.setItem('commonworks-person', 'p1');
    const router = await askToSignOut([signOut]);
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    expect(localStorage.getItem('commonworks-person')).toBeNull();
  });

  it('everywhere asks as well', async () => {
    keep();
    const everywhere = {
      request: { query: SignOutEverywhereDocument },
      result: { data: { signOutEverywhere: true } },
    };
    const router = await askToSignOut([unreachable, everywhere], /^Sign out everywhere/);
    expect(await screen.findByRole('dialog')).toHaveTextContent('1 answer is kept in this browser');
    expect(router.state.location.pathname).toBe('/');
    await press('Remove it and sign out');
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  });

  it('asks about an answer that the server did not take', async () => {
    keep();
    const locked = save({ data: { saveAnswer: { __typename: 'WorkbookLocked', message: 'locked' } } });
    await askToSignOut([locked, signOut]);
    expect(await screen.findByRole('dialog')).toHaveTextContent('1 answer is kept in this browser');
  });

  it('asks about what other tabs hold, in whichever workbook', async () => {
    keep();
    localStorage.setItem(KEPT.replace('w1', 'w2'), localStorage.getItem(KEPT) ?? '');
    await askToSignOut([unreachable, signOut]);
    expect(await screen.findByRole('dialog')).toHaveTextContent('2 answers are kept in this browser');
  });

  it('lets one stay, with everything as it was', async () => {
    keep();
    const router = await askToSignOut([unreachable, signOut]);
    expect(await screen.findByRole('dialog')).toHaveTextContent('1 answer is kept in this browser');
    await press('Cancel');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(router.state.location.pathname).toBe('/');
    expect(keptAnswers()).toHaveLength(1);
  });

  it('keeps one signed in, and the answers, where they cannot be sent', async () => {
    keep();
    const router = await askToSignOut([unreachable, signOut]);
    const dialog = await press('Send, then sign out');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(/could not be sent.*not signed out/);
    expect(router.state.location.pathname).toBe('/');
    expect(keptAnswers()).toHaveLength(1);
  });

  it('removes the answers when told so, once the session has ended', async () => {
    keep();
    const router = await askToSignOut([unreachable, signOut]);
    await press('Remove it and sign out');
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    await waitFor(() => expect(keptAnswers()).toEqual([]));
  });

  it('removes nothing where the session could not be ended', async () => {
    keep();
    const failing = { request: { query: SignOutDocument }, error: new TypeError('Failed to fetch') };
    const router = await askToSignOut([unreachable, failing]);
    const dialog = await press('Remove it and sign out');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('You are still signed in');
    expect(router.state.location.pathname).toBe('/');
    expect(keptAnswers()).toHaveLength(1);
  });

  it('sends first what waits, then goes', async () => {
    keep();
    const router = await askToSignOut([{ ...unreachable, maxUsageCount: 1 }, saved, signOut]);
    await press('Send, then sign out');
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    expect(keptAnswers()).toEqual([]);
  });
});
