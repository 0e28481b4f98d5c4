import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clause, governance, inFrench, read, unremarked } from '../fixtures/governance.fixture.js';
import { withWords } from '../words.js';
import { GovernancePage } from './governance-page.js';

const show = (
  mocks: NonNullable<RenderPageOptions['mocks']>,
  path = '/documents/d1',
  options: RenderPageOptions = {},
) =>
  renderPage(<GovernancePage />, {
    path,
    route: '/documents/:documentId',
    mocks: [...mocks, unremarked],
    ...options,
  });

beforeEach(() => withWords(Promise.resolve(undefined)));

describe('the page of a document', () => {
  it('says what it is, where it stands, and what is still to settle', async () => {
    show([read(governance())]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Charter of four' })).toBeVisible();
    expect(screen.getByText('Governance charter, version 1')).toBeVisible();
    expect(screen.getByText('Written').closest('li')).toHaveAttribute('aria-current', 'step');
    expect(screen.getByRole('heading', { name: '1 thing still to settle' })).toBeVisible();
    const clauses = within(screen.getByRole('navigation', { name: 'Clauses of this document' }));
    expect(clauses.getByRole('link', { name: '1. Purpose 1 to settle' })).toBeVisible();
    expect(screen.getByText('Purpose in en.')).toBeVisible();
  });

  it('opens a clause at the side, and the browser’s own button leads back', async () => {
    const { router } = show([read(governance())]);
    const clauses = within(await screen.findByRole('navigation', { name: 'Clauses of this document' }));
    await userEvent.click(clauses.getByRole('link', { name: /Host/ }));
    expect(await screen.findByRole('region', { name: /^2\.\s?Host$/ })).toBeVisible();
    expect(screen.getByText('Settles host.')).toBeVisible();
    expect(router.state.location.search).toBe('?clause=host');
    await act(() => router.navigate(-1));
    expect(await screen.findByRole('navigation', { name: 'Clauses of this document' })).toBeVisible();
  });

  it('asks before a clause is left in which something is typed', async () => {
    const { router } = show([read(governance())], '/documents/d1?clause=host');
    await userEvent.type(await screen.findByLabelText('Most it costs'), '9');
    await userEvent.click(screen.getByRole('link', { name: 'All clauses' }));
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
    expect(router.state.location.search).toBe('?clause=host');
  });

  it('reads in the other language while what is typed stays', async () => {
    show([read(governance()), read(inFrench(), { language: 'FR' })], '/documents/d1?clause=host');
    const cap = await screen.findByLabelText('Most it costs');
    await userEvent.clear(cap);
    await userEvent.type(cap, '7');
    await userEvent.click(screen.getByRole('radio', { name: 'Français' }));
    expect(await screen.findByText('Objet in fr.')).toBeVisible();
    expect(screen.getByLabelText('Most it costs')).toHaveValue('$\u00a07');
  });

  it('leaves who only reads with what each clause settles, and no form', async () => {
    show([read(governance({ may: [] }))], '/documents/d1?clause=host');
    expect(await screen.findByText('Settles host.')).toBeVisible();
    expect(screen.queryByLabelText('Most it costs')).toBeNull();
    expect(screen.queryByRole('button', { name: /^(Save|Rewrite|Send)/ })).toBeNull();
  });

  it('shows an earlier version by its number, and leads to the document as it stands', async () => {
    const earlier = governance({ version: 1, status: 'SUPERSEDED', latest: false, may: [], unsettled: [] });
    show([read(earlier, { version: 1 })], '/documents/d1?version=1');
    expect(await screen.findByRole('link', { name: 'Read it as it stands' })).toHaveAttribute(
      'href',
      '/documents/d1',
    );
  });

  it('keeps a clause that is left out or rewritten in the list, and says so', async () => {
    const clauses = [
      clause('out', { title: 'Staff', leftOut: true, number: null }),
      clause('own', { title: 'Disputes', rewritten: true }),
    ];
    show([read(governance({ clauses, unsettled: [] }))]);
    expect(await screen.findByRole('link', { name: '– Staff (left out)' })).toBeVisible();
    expect(screen.getByRole('link', { name: '1. Disputes (in your own words)' })).toBeVisible();
    expect(screen.getByText(/^Everything is settled/)).toBeVisible();
  });

  it('is not there where there is none, or none to be seen', async () => {
    show([read(null)]);
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });

  it('reads in French', async () => {
    show([read(inFrench(), { language: 'FR' })], '/documents/d1', { locale: 'fr' });
    expect(await screen.findByText('Charte de gouvernance, version 1')).toBeVisible();
    expect(screen.getByRole('heading', { name: '1 point encore à régler' })).toBeVisible();
  });
});
