import { DocumentRequirementsDocument } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { specified } from '../fixtures/requirements.fixture.js';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { withWords } from '../words.js';
import { Component as ImportPage } from './import-page.js';
import { type ImportPlan, type PlannedRow } from './send-table.js';

const planned = (change: Partial<PlannedRow>): PlannedRow => ({
  row: 2,
  state: 'NEW',
  number: 'REQ-DATA-001',
  before: null,
  after: 'Requirement: It shall keep. / Elle doit garder.',
  why: null,
  ...change,
});
const CHANGED = planned({
  row: 3,
  state: 'CHANGED',
  number: 'REQ-FIN-001',
  before: 'Type: Data\nRequirement: It shall be old.',
  after: 'Type: Data\nRequirement: It shall be new.',
});
const WRONG = planned({ row: 4, state: 'WRONG', after: null, why: 'No such number.' });
const plan = (...rows: PlannedRow[]): ImportPlan => ({ token: 't1', isApplied: false, rows });

const real = globalThis.fetch;
const sent: string[] = [];
/** The server answers so, one after the other. */
function answering(...answers: [status: number, body: object][]) {
  globalThis.fetch = (url) => {
    sent.push(String(url));
    const [status, body] = answers.shift() ?? [500, {}];
    return Promise.resolve({ ok: status === 200, json: () => Promise.resolve(body) } as Response);
  };
}
const show = (document: SpecifiedDocument = specified([])) =>
  renderPage(<ImportPage />, {
    path: '/documents/d1/requirements/import',
    route: '/documents/:documentId/requirements/import',
    mocks: [
      {
        request: { query: DocumentRequirementsDocument, variables: { id: 'd1' } },
        result: { data: { governanceDocument: document } },
        maxUsageCount: 2,
      },
    ],
  });
const choose = async () =>
  userEvent.upload(await screen.findByTestId('file'), new File(['a,b'], 'rows.csv', { type: 'text/csv' }));

beforeEach(async () => {
  sent.length = 0;
  await withWords(Promise.resolve());
});
afterEach(() => {
  globalThis.fetch = real;
});

describe('a table of requirements', () => {
  it('is shown row by row with both texts, and brought in as it was shown', async () => {
    answering(
      [200, plan(planned({}), CHANGED, planned({ row: 5, state: 'UNCHANGED' }))],
      [200, { ...plan(planned({}), CHANGED), isApplied: true }],
    );
    show();
    await choose();
    expect(await screen.findByText('1 new, 1 changed, 1 unchanged.')).toBeVisible();
    const row = within(screen.getByRole('row', { name: /REQ-FIN-001/ }));
    expect(row.getByText('Requirement: It shall be old.')).toBeVisible();
    expect(row.getByText('Requirement: It shall be new.')).toBeVisible();
    // What stays is not said again.
    expect(screen.queryByText('Type: Data')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Bring in 2 rows' }));
    expect(await screen.findByText(/2 requirements were brought in/)).toBeVisible();
    expect(sent).toEqual(['/requirements/d1/import', '/requirements/d1/import?token=t1']);
  });

  it('is not brought in while a row is wrong, and says why', async () => {
    answering([200, plan(planned({}), WRONG)]);
    show();
    await choose();
    expect(await screen.findByText('No such number.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bring in 1 row' })).toBeDisabled();
  });

  it('stays in view where something changed meanwhile', async () => {
    answering([200, plan(planned({}))], [409, { message: 'Somebody changed it.' }]);
    show();
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: 'Bring in 1 row' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody changed it.');
    expect(screen.getByRole('row', { name: /REQ-DATA-001/ })).toBeVisible();
  });

  it('that is none is refused in the server’s words, or in ours where there are none', async () => {
    answering([415, { message: 'This is no table.' }], [502, {}]);
    show();
    await choose();
    expect(await screen.findByRole('alert')).toHaveTextContent('This is no table.');
    await choose();
    expect(await screen.findByText(/It is not known what became of the file/)).toBeVisible();
  });

  it('is taken from nobody where nothing can be written', async () => {
    show(specified([], { may: [] }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/nothing/i);
  });
});
