import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  NotificationSettingsDocument,
  SetNotificationSettingDocument,
  UnreadNotificationsDocument,
} from '@commonworks/web-graphql';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type RenderPageOptions } from '../../testing/render-page.js';
import { formatFor } from '../i18n/use-format.js';
import '../index.js';
import { groupByDay, type Notification } from './group-by-day.js';
import { NotificationBell } from './notification-bell.js';
import { NotificationSettings } from './notification-settings.js';
import { NotificationsPage } from './notifications-page.js';

const line = (id: string, read: boolean, at = new Date().toISOString()) =>
  ({
    __typename: 'Notification',
    id,
    kind: 'SECTION_HANDED_OVER',
    text: `Section ${id} was handed over to you.`,
    path: `/workbooks/${id}`,
    count: 1,
    at,
    read,
  }) satisfies Notification & { __typename: string };

const unread = (count: number) => ({
  request: { query: UnreadNotificationsDocument },
  result: { data: { unreadNotifications: count } },
});
const list = (first: number, ...notifications: Notification[]) => ({
  request: { query: NotificationsDocument, variables: { first } },
  result: { data: { notifications } },
});
const mark = (ids: string[] | null, left: number) => ({
  request: { query: MarkNotificationsReadDocument, variables: { ids } },
  result: { data: { markNotificationsRead: left } },
});

const bell = () => screen.getByRole('button', { name: /^Notifications/ });
async function openBell(mocks: NonNullable<RenderPageOptions['mocks']>) {
  const page = renderPage(<NotificationBell />, { mocks });
  await userEvent.click(bell());
  return { ...page, panel: await screen.findByRole('dialog', { name: /^Notifications/ }) };
}

describe('the bell', () => {
  it('says in its name how many are unread', async () => {
    renderPage(<NotificationBell />, { mocks: [unread(3)] });
    await waitFor(() => expect(bell()).toHaveAccessibleName('Notifications, 3 unread'));
    expect(bell()).toHaveTextContent('3');
    // What was unread before one came is not called out.
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  it('says that none is, and shows no number', async () => {
    renderPage(<NotificationBell />, { mocks: [unread(0)] });
    expect(bell()).toHaveAccessibleName('Notifications, none unread');
    expect(bell()).toHaveTextContent('');
  });

  it('shows a number that would not fit as 99+', async () => {
    renderPage(<NotificationBell />, { mocks: [unread(120)] });
    await waitFor(() => expect(bell()).toHaveTextContent('99+'));
    expect(bell()).toHaveAccessibleName('Notifications, 120 unread');
  });

  it('calls out what comes while one is there', async () => {
    const { client } = renderPage(<NotificationBell />, { mocks: [unread(1)] });
    await waitFor(() => expect(bell()).toHaveAccessibleName('Notifications, 1 unread'));
    client.writeQuery({ query: UnreadNotificationsDocument, data: { unreadNotifications: 2 } });
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 unread notifications'));
  });

  it('opens a thing, marks it as read and closes', async () => {
    const { router, panel } = await openBell([
      unread(1),
      list(20, line('w1', false), line('w2', true)),
      mark(['w1'], 0),
      list(20, line('w1', true), line('w2', true)),
    ]);
    const link = await within(panel).findByRole('link', { name: /^Unread: Section w1/ });
    expect(within(panel).getByRole('link', { name: /^Section w2/ })).toBeVisible();
    await userEvent.click(link);
    expect(router.state.location.pathname).toBe('/workbooks/w1');
  });

  it('marks all as read, and the number goes', async () => {
    const { panel } = await openBell([
      unread(2),
      list(20, line('w1', false), line('w2', false)),
      mark(null, 0),
      list(20, line('w1', true), line('w2', true)),
    ]);
    await userEvent.click(await within(panel).findByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(bell()).toHaveAccessibleName('Notifications, none unread'));
    await waitFor(() => expect(within(panel).queryByRole('link', { name: /^Unread/ })).toBeNull());
    expect(within(panel).queryByRole('button', { name: 'Mark all as read' })).toBeNull();
  });

  it('says what will be there, and what went wrong', async () => {
    const { panel, unmount } = await openBell([unread(0), list(20)]);
    expect(await within(panel).findByRole('heading', { name: 'Nothing new' })).toBeVisible();
    unmount();
    const failing = {
      request: { query: NotificationsDocument, variables: { first: 20 } },
      error: new TypeError('Failed to fetch'),
    };
    const { panel: broken } = await openBell([unread(0), failing]);
    expect(await within(broken).findByRole('alert')).toBeVisible();
    expect(within(broken).getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('the page of notifications', () => {
  it('puts them under their days', async () => {
    const old = line('w9', true, '2020-05-04T16:00:00Z');
    renderPage(<NotificationsPage />, { mocks: [list(50, line('w1', false), old)] });
    const today = await screen.findByRole('region', { name: 'Today' });
    expect(within(today).getByRole('link')).toHaveTextContent('Section w1');
    expect(screen.getByRole('region', { name: /^May\s4, 2020$/ })).toHaveTextContent('Section w9');
  });

  it('tells yesterday from the day before, in French too', () => {
    const now = new Date('2026-11-26T12:00:00');
    const at = (days: number) =>
      line(`d${days}`, true, new Date(now.getTime() - days * 86_400_000).toISOString());
    const days = groupByDay(
      [at(0), at(1), at(2)],
      formatFor('fr-CA', () => new Date(now)),
      now,
    );
    expect(days.map(({ label }) => label)).toEqual(['Aujourd’hui', 'Hier', '24\u00a0novembre 2026']);
  });
});

describe('the settings', () => {
  const settings = (sendsMail: boolean) => ({
    request: { query: NotificationSettingsDocument },
    result: {
      data: {
        notificationSettings: {
          __typename: 'NotificationSettings' as const,
          sendsMail,
          kinds: [
            {
              __typename: 'NotificationSetting' as const,
              kind: 'WORKBOOK_RETURNED',
              title: 'A workbook comes back',
              mail: 'AT_ONCE' as const,
            },
          ],
        },
      },
    },
  });

  it('choose for each kind whether one is mailed, and come back where it could not be saved', async () => {
    const set = {
      request: {
        query: SetNotificationSettingDocument,
        variables: { kind: 'WORKBOOK_RETURNED', mail: 'NEVER' as const },
      },
    };
    const saved = {
      ...set,
      result: {
        data: {
          setNotificationSetting: {
            __typename: 'NotificationSetting' as const,
            kind: 'WORKBOOK_RETURNED',
            mail: 'NEVER' as const,
          },
        },
      },
    };
    const { unmount } = renderPage(<NotificationSettings />, { mocks: [settings(true), saved] });
    await userEvent.click(await screen.findByRole('switch', { name: 'A workbook comes back' }));
    await waitFor(() => expect(screen.getByRole('switch')).not.toBeChecked());
    expect(screen.queryByText(/sends no email/)).toBeNull();
    unmount();

    renderPage(<NotificationSettings />, {
      mocks: [settings(false), { ...set, error: new TypeError('Failed to fetch') }],
    });
    await userEvent.click(await screen.findByRole('switch'));
    expect(await screen.findByText(/was not saved/)).toBeVisible();
    expect(screen.getByRole('switch')).toBeChecked();
    expect(screen.getByText(/sends no email at present/)).toBeVisible();
  });
});
