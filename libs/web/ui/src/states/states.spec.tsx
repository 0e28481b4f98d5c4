import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.js';
import '../index.js';
import { QueryBoundary, type QueryResult } from '../query-boundary/query-boundary.js';
import { EmptyState } from './empty-state.js';
import { explainError } from './explain-error.js';

interface Data {
  workbook: { names: string[] } | null;
}

const refused = (code: string, message = 'Secret detail') =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message, extensions: { code, id: 'e-417' } }] });

const show = (result: QueryResult<Data>, locale: 'en' | 'fr' = 'en') =>
  renderPage(
    <QueryBoundary
      result={result}
      layout="list"
      select={(data) => data.workbook}
      empty={{ when: ({ names }) => names.length === 0, show: <EmptyState title="Nothing handed out" /> }}
    >
      {({ names }) => (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </QueryBoundary>,
    { locale },
  );

describe('a query on its way to the page', () => {
  it('says that it is loading', () => {
    show({});
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
  });

  it('says what happened, what is safe, what to try, and the id to quote', async () => {
    const refetch = jest.fn();
    show({ error: refused('INTERNAL'), refetch });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Something went wrong on our side');
    expect(alert).toHaveTextContent('What was already saved is safe.');
    expect(alert).toHaveTextContent('e-417');
    expect(alert).not.toHaveTextContent('Secret detail');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('speaks French to those who read it', () => {
    show({ error: refused('INTERNAL') }, 'fr');
    expect(screen.getByRole('alert')).toHaveTextContent('Un problème est survenu de notre côté');
  });

  it.each([
    ['UNAVAILABLE', 'en', 'The service is not available for the moment'],
    ['UNAVAILABLE', 'fr', 'Le service n’est pas disponible pour le moment'],
    ['COMMIT_UNKNOWN', 'en', 'It is not known whether this was saved'],
    ['COMMIT_UNKNOWN', 'fr', 'On ne sait pas si l’enregistrement a eu lieu'],
    ['TOO_MANY_REQUESTS', 'fr', 'Trop de demandes à la fois'],
  ] as const)('says of %s no more than is known, in %s', (code, locale, heading) => {
    show({ error: refused(code, 'In the words of the server.') }, locale);
    expect(screen.getByRole('heading', { name: heading })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('In the words of the server.');
  });

  it('keeps what it has when fetching again fails', () => {
    show({ data: { workbook: { names: ['Finance'] } }, error: refused('INTERNAL') });
    expect(screen.getByRole('listitem')).toHaveTextContent('Finance');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not tell what is missing from what is not shared', () => {
    show({ data: { workbook: null } });
    expect(screen.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });

  it('shows the empty state instead of an empty list', () => {
    show({ data: { workbook: { names: [] } } });
    expect(screen.getByRole('heading', { name: 'Nothing handed out' })).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('explainError', () => {
  it('hands on the words of the server only where they are meant for the reader', () => {
    expect(explainError(refused('INVALID_INPUT', 'The year is in the past'))).toEqual({
      kind: 'invalid',
      message: 'The year is in the past',
      id: 'e-417',
    });
    expect(explainError(refused('NOT_FOUND')).message).toBeNull();
  });

  it('knows a network that is down from a fault of the page', () => {
    expect(explainError(new TypeError('Failed to fetch')).kind).toBe('offline');
    expect(explainError(new RangeError('oops')).kind).toBe('unexpected');
  });
});
