import { JobStandingDocument, StopOwnJobDocument, type JobState } from '@commonworks/web-graphql';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.js';
import '../index.js';
import { JobProgress } from './job-progress.js';

const id = '6a57d1a0-0000-4000-8000-000000000000';
const job = (state: JobState, change: object = {}) => ({
  __typename: 'Job',
  id,
  title: 'Number the rows',
  state,
  progress: 0.4,
  word: null,
  reason: null,
  stopping: false,
  ...change,
});
const asked = (state: JobState, change: object = {}) => ({
  request: { query: JobStandingDocument, variables: { id } },
  result: { data: { job: job(state, change) } },
});

describe('the progress of a job', () => {
  it('is shown while it is done, in words and as a bar', async () => {
    renderPage(<JobProgress id={id} />, { mocks: [asked('RUNNING', { word: 'Halfway' })] });
    expect(await screen.findByText('Being done · Halfway')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: /40/ })).toBeInTheDocument();
  });

  it('says once that it has ended, and why it failed', async () => {
    const onEnd = jest.fn();
    renderPage(<JobProgress id={id} onEnd={onEnd} />, {
      mocks: [asked('FAILED', { reason: 'No room was left.' })],
    });
    expect(await screen.findByText('It did not work · No room was left.')).toBeVisible();
    await waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is looked at again until the job has ended', async () => {
    const onEnd = jest.fn();
    renderPage(<JobProgress id={id} onEnd={onEnd} />, { mocks: [asked('WAITING'), asked('DONE')] });
    expect(await screen.findByText('Waiting for its turn')).toBeVisible();
    expect(onEnd).not.toHaveBeenCalled();
    expect(await screen.findByText('Done', {}, { timeout: 10_000 })).toBeVisible();
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('is stopped by who asked for it', async () => {
    const stopped = {
      request: { query: StopOwnJobDocument, variables: { id } },
      result: { data: { stopJob: job('RUNNING', { stopping: true }) } },
    };
    renderPage(<JobProgress id={id} />, { mocks: [asked('RUNNING'), stopped] });
    await userEvent.click(await screen.findByRole('button', { name: 'Stop: Number the rows' }));
    expect(await screen.findByText('Stopping')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('of somebody else is not there to see', async () => {
    const refused = {
      request: { query: JobStandingDocument, variables: { id } },
      error: new Error('away'),
    };
    renderPage(<JobProgress id={id} />, { mocks: [refused] });
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
