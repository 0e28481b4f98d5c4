import {
  JobsDocument,
  JobStandingDocument,
  RetryJobDocument,
  RunRevealBatchDocument,
  StopJobDocument,
  type JobState,
} from '@commonworks/web-graphql';
import type { Me } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../index.js';
import { JobsPage } from './jobs-page.js';

const administrator: Me = {
  id: 'p1',
  name: 'Administrator',
  email: 'administrator@cw.example',
  locale: 'EN',
  memberships: [{ role: 'ADMINISTRATOR', municipality: null, consortium: null }],
};
const job = {
  __typename: 'Job',
  id: '6a57d1a0-0000-4000-8000-000000000000',
  title: 'Send a mail',
  known: true,
  state: 'WAITING' as JobState,
  progress: 0,
  word: null as string | null,
  reason: null as string | null,
  attempts: 0,
  maximumAttempts: 14 as number | null,
  askedAt: '2026-11-26T12:00:00Z',
  nextAt: '2026-11-26T12:00:00Z' as string | null,
  endedAt: null as string | null,
  stopping: false,
};
const jobs = (states: JobState[], ...lines: object[]) => ({
  request: { query: JobsDocument, variables: { states, first: 50 } },
  result: { data: { jobs: lines } },
});
const underWay = (...lines: object[]) => jobs(['WAITING', 'RUNNING'], ...lines);
const id = job.id;

describe('the page of jobs', () => {
  it('says how far a job is, and stops one after asking', async () => {
    const running = {
      ...job,
      state: 'RUNNING',
      nextAt: null,
      progress: 0.4,
      word: 'Being written',
      attempts: 1,
    };
    const stopped = {
      request: { query: StopJobDocument, variables: { id } },
      result: { data: { stopJob: { ...running, stopping: true } } },
    };
    renderPage(<JobsPage />, {
      me: administrator,
      mocks: [underWay(running), stopped, underWay({ ...running, stopping: true })],
    });
    expect(await screen.findByText(/Being written · 40/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Stop: Send a mail' }));
    expect(await screen.findByText(/ends at its next step/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopping')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Stop: Send a mail' })).toBeNull();
  });

  it('has matches looked for now, and says how that ended', async () => {
    const done = { ...job, title: 'Finding out who matches', state: 'DONE' as const, nextAt: null };
    renderPage(<JobsPage />, {
      me: administrator,
      mocks: [
        underWay(),
        { request: { query: RunRevealBatchDocument }, result: { data: { runRevealBatch: id } } },
        underWay(),
        { request: { query: JobStandingDocument, variables: { id } }, result: { data: { job: done } } },
      ],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Look for matches in opportunities now' }),
    );
    expect(await screen.findByText('Finding out who matches')).toBeVisible();
  });

  it('says so where they cannot be looked for', async () => {
    renderPage(<JobsPage />, {
      me: administrator,
      mocks: [underWay(), { request: { query: RunRevealBatchDocument }, error: new Error('away') }],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Look for matches in opportunities now' }),
    );
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('says why one failed, and has it tried again', async () => {
    const failed = {
      ...job,
      state: 'FAILED',
      nextAt: null,
      attempts: 14,
      endedAt: '2026-11-26T13:00:00Z',
      reason: 'The mail server could not be reached, or asked to try later.',
    };
    const retried = {
      request: { query: RetryJobDocument, variables: { id } },
      result: { data: { retryJob: { ...job } } },
    };
    renderPage(<JobsPage />, {
      me: administrator,
      path: '/administration/jobs?show=failed',
      mocks: [jobs(['FAILED'], failed), retried, jobs(['FAILED'])],
    });
    expect(await screen.findByText(/could not be reached/)).toBeVisible();
    expect(screen.getByText('14 attempts')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try now: Send a mail' }));
    expect(await screen.findByRole('heading', { name: 'Nothing failed' })).toBeVisible();
  });

  it('says that this version does not know a kind, and offers no attempt at it', async () => {
    renderPage(<JobsPage />, {
      me: administrator,
      mocks: [underWay({ ...job, known: false, maximumAttempts: null, attempts: 2 })],
    });
    expect(await screen.findByText('Unknown here')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Try now/ })).toBeNull();
  });

  it('is not there for others', () => {
    renderPage(<JobsPage />, { me: { ...administrator, memberships: [] } });
    expect(screen.queryByRole('heading', { name: 'Jobs' })).toBeNull();
  });
});
