import {
  GovernanceDifferencesDocument,
  GovernanceRecordDocument,
  type GovernanceClauseDifferenceFragment,
  type GovernanceStandingFragment,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createHash, webcrypto } from 'node:crypto';
import { AGREES, NORTH, said, sentVersion, standing } from '../fixtures/standing.fixture.js';
import { withWords } from '../words.js';
import { Component as DifferencesPage } from './differences-page.js';
import { Component as RecordPage } from './record-page.js';

type Standing = Partial<GovernanceStandingFragment>;

beforeEach(() => withWords(Promise.resolve(undefined)));

describe('the record of agreement', () => {
  const record = (change: Standing, version: number | null, more: object = {}) => ({
    request: { query: GovernanceRecordDocument, variables: { id: 'd1', version } },
    result: { data: { governanceDocument: { ...standing(change), record: [], ...more } } },
  });
  const show = (search: string, mocks: NonNullable<RenderPageOptions['mocks']>) =>
    renderPage(<RecordPage />, {
      path: `/documents/d1/record${search}`,
      route: '/documents/:documentId/record',
      mocks,
    });

  it('has all that was said in its order, who is silent, and both languages as files', async () => {
    const objected = { ...AGREES, id: 'first', decision: 'OBJECT', reason: 'No cap', binding: false };
    show('?version=1', [
      record({}, 1, { record: [said(NORTH, objected as typeof AGREES), said(NORTH, AGREES)] }),
    ]);
    const table = await screen.findByRole('table', { name: 'All that was said: Charter, version 1' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/Objects.*No cap/);
    expect(second).toHaveTextContent(/Agrees/);
    expect(screen.getByText('Nothing said so far: City of South.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Charter: PDF, Français' })).toHaveAttribute(
      'href',
      '/documents/d1.pdf?version=1&lang=fr',
    );
    expect(screen.getByRole('link', { name: 'Record of version 1' })).toBeVisible();
  });

  it('of a draft is that of the version before, and of a first draft there is none', async () => {
    const draft: Standing = { status: 'DRAFT', version: 2, agreements: [] };
    const { unmount } = show('', [record(draft, null), record({}, 1)]);
    expect(await screen.findByText('Nothing said so far: City of South.')).toBeVisible();
    unmount();
    show('', [record({ ...draft, version: 1, versions: [] }, null)]);
    expect(await screen.findByText('Nobody has been asked yet')).toBeVisible();
  });

  it('is not there for who sees no such document', async () => {
    show('?version=7', [
      {
        request: { query: GovernanceRecordDocument, variables: { id: 'd1', version: 7 } },
        result: { data: { governanceDocument: null } },
      },
    ]);
    expect(await screen.findByText('There is nothing at this address')).toBeVisible();
  });

  describe('counted again', () => {
    const TEXT = '{"en":"a","fr":"à"}';
    const hash = createHash('sha256').update(TEXT).digest('hex');
    const before = globalThis.fetch;
    const answers = (text: string, ok = true) => {
      const bytes = new TextEncoder().encode(text).buffer;
      globalThis.fetch = jest.fn<typeof fetch>(() =>
        Promise.resolve({
          ok,
          status: ok ? 200 : 404,
          arrayBuffer: () => Promise.resolve(bytes),
        } as Response),
      );
    };
    beforeEach(() => {
      Object.defineProperty(globalThis, 'isSecureContext', { value: true, configurable: true });
      Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    });
    afterEach(() => {
      globalThis.fetch = before;
    });

    it.each([
      ['The same: nothing was changed', TEXT, true],
      ['Not the same: tell your coordinator', TEXT.replace('à', 'â'), true],
      ['It could not be counted: try again', TEXT, false],
    ])('says “%s”', async (words, text, ok) => {
      answers(text, ok);
      show('?version=1', [record({ hash }, 1)]);
      expect(await screen.findByText(hash)).toBeVisible();
      await userEvent.click(screen.getByRole('button', { name: 'Count it in this browser' }));
      expect(await screen.findByText(words)).toBeVisible();
      expect(globalThis.fetch).toHaveBeenCalledWith('/documents/d1.json?version=1');
    });
  });
});

describe('what changed between versions', () => {
  const clause = (change: Partial<GovernanceClauseDifferenceFragment>) => ({
    __typename: 'GovernanceDifference',
    id: 'purpose',
    change: 'SAME',
    numberBefore: '2',
    numberAfter: '2',
    title: [piece('SAME', 'Purpose')],
    text: [],
    ...change,
  });
  const piece = (change: string, text: string) => ({
    __typename: 'GovernanceDiffPiece' as const,
    change,
    text,
  });
  const CHANGED = clause({
    change: 'CHANGED',
    text: [
      piece('SAME', 'One\nTwo\nThree\nFour\nPaid within '),
      piece('REMOVED', '30'),
      piece('ADDED', '45'),
      piece('SAME', ' days'),
    ],
  });
  const compared = (
    change: Standing,
    variables: { version: number | null; since: number | null },
    english: readonly GovernanceClauseDifferenceFragment[],
    french = english,
  ) => ({
    request: { query: GovernanceDifferencesDocument, variables: { id: 'd1', ...variables } },
    result: { data: { governanceDocument: { ...standing(change), english, french } } },
  });
  const SECOND: Standing = {
    version: 2,
    hash: 'b'.repeat(64),
    versions: [sentVersion(2, { hash: 'b'.repeat(64) }), sentVersion(1, { status: 'SUPERSEDED' })],
  };
  const LAST = { version: null, since: null };
  const show = (search: string, mocks: NonNullable<RenderPageOptions['mocks']>) =>
    renderPage(<DifferencesPage />, {
      path: `/documents/d1/differences${search}`,
      route: '/documents/:documentId/differences',
      mocks,
    });

  it('stands word by word in its clause; what is the same is folded', async () => {
    const moved = clause({ id: 'term', numberBefore: '4', numberAfter: '3' });
    show('', [compared(SECOND, LAST, [CHANGED, moved])]);
    const region = await screen.findByRole('region', { name: '2. Purpose' });
    expect(within(region).getByText('45').tagName).toBe('INS');
    expect(within(region).getByText('30').tagName).toBe('DEL');
    expect(within(region).getByText('3 paragraphs unchanged')).toBeVisible();
    expect(
      screen.getByText(/^1 clause says the same as before\. Only its number is another: 4 → 3\.$/),
    ).toBeVisible();
  });

  it('says that a clause is new, was left out, or has another number', async () => {
    show('', [
      compared(SECOND, LAST, [
        clause({ id: 'a', change: 'ADDED', numberBefore: null, text: [piece('ADDED', 'New')] }),
        clause({ id: 'b', change: 'REMOVED', numberAfter: null, text: [piece('REMOVED', 'Old')] }),
        clause({ id: 'c', change: 'CHANGED', numberBefore: '3', text: [piece('ADDED', 'x')] }),
      ]),
    ]);
    expect(await screen.findByText('This clause is new.')).toBeVisible();
    expect(screen.getByText('This clause was left out; it was number 2.')).toBeVisible();
    expect(screen.getByText('Number 3 before, 2 now.')).toBeVisible();
  });

  it('in French alone is told to an English reader too', async () => {
    show('', [compared(SECOND, LAST, [clause({})], [CHANGED])]);
    expect(
      await screen.findByText(/^In English nothing is otherwise\. In French something is/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Français (1)' }));
    expect(await screen.findByText('45')).toBeVisible();
  });

  it.each([
    ['Both versions say the same', { ...SECOND, hash: 'a'.repeat(64) }],
    ['Every word is the same in both languages', SECOND],
  ])('may be nothing: “%s”', async (words, change) => {
    show('', [compared(change, LAST, [clause({})])]);
    expect(await screen.findByText(new RegExp(`^${words}`))).toBeVisible();
  });

  it('is asked of any two versions, by the address', async () => {
    const third: Standing = { ...SECOND, version: 3, versions: [sentVersion(3), ...(SECOND.versions ?? [])] };
    const { router } = show('?version=3&since=2', [
      compared(third, { version: 3, since: 2 }, [clause({})]),
      compared(third, { version: 3, since: 1 }, [CHANGED]),
    ]);
    await userEvent.selectOptions(await screen.findByLabelText('Earlier version'), 'Version 1');
    expect(await screen.findByText('45')).toBeVisible();
    expect(router.state.location.search).toBe('?version=3&since=1');
    expect(within(screen.getByLabelText('Later version')).getAllByRole('option')).toHaveLength(2);
  });

  it('is nothing to compare of a first version', async () => {
    show('', [compared({}, LAST, [])]);
    expect(await screen.findByText('There is nothing to compare yet')).toBeVisible();
  });
});
