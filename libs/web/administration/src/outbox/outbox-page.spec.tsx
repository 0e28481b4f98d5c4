import { OpenOutboxLineDocument, OutboxDocument } from '@commonworks/web-graphql';
import type { Me } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../index.js';
import { OutboxPage } from './outbox-page.js';

const administrator: Me = {
  id: 'p1',
  name: 'Administrator',
  email: 'administrator@cw.example',
  locale: 'EN',
  memberships: [{ role: 'ADMINISTRATOR', municipality: null, consortium: null }],
};
const line = {
  __typename: 'OutboxLine',
  id: 'o1',
  to: 'clerk@alder.example',
  subject: 'Invitation: Lead',
  at: '2026-11-26T12:00:00Z',
  openedAt: null,
  refused: false,
};
const outbox = (...lines: object[]) => ({
  request: { query: OutboxDocument },
  result: { data: { outbox: lines } },
});

describe('the outbox', () => {
  it('asks before it opens a mail, then lets it be copied or sent by oneself', async () => {
    const opened = {
      request: { query: OpenOutboxLineDocument, variables: { id: 'o1' } },
      result: {
        data: {
          openOutboxLine: {
            __typename: 'OpenedOutboxLine',
            text: 'Hello, here is the link',
            link: 'https://region.example/invitation/x',
          },
        },
      },
    };
    renderPage(<OutboxPage />, { me: administrator, mocks: [outbox(line), opened, outbox(line)] });
    await userEvent.click(await screen.findByRole('button', { name: 'Open: clerk@alder.example' }));
    expect(await screen.findByText(/A link opened before stops working/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText('Hello, here is the link')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open in my email program' })).toHaveAttribute(
      'href',
      'mailto:clerk@alder.example?subject=Invitation%3A%20Lead&body=Hello%2C%20here%20is%20the%20link',
    );
    expect(screen.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  });

  it('says when nothing waits, and is not there for others', async () => {
    const { unmount } = renderPage(<OutboxPage />, { me: administrator, mocks: [outbox()] });
    expect(await screen.findByRole('heading', { name: 'Nothing waits here' })).toBeVisible();
    unmount();
    renderPage(<OutboxPage />, { me: { ...administrator, memberships: [] } });
    expect(screen.queryByRole('heading', { name: 'Outbox' })).toBeNull();
  });
});
