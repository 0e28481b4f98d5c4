import {
  CampaignsDocument,
  GovernanceFormsDocument,
  GovernancePlaceholdersDocument,
  RemoveGovernanceFormDocument,
  type GovernanceFormRowFragment,
  type Role,
} from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withWords } from '../words.js';
import { FormsPage } from './forms-page.js';

const consortium = { __typename: 'Consortium', id: 'c1', code: 'prairie', name: 'Prairie', province: 'AB' };
const somebody = (role: Role): Me => ({
  id: 'p1',
  name: 'Somebody',
  email: 'somebody@prairie.example',
  locale: 'EN',
  memberships: [{ role, municipality: null, consortium }],
});
type Row = GovernanceFormRowFragment & { __typename: 'GovernanceForm' };
const form: Row = {
  __typename: 'GovernanceForm',
  id: 'f1',
  kind: 'CHARTER',
  language: 'FR',
  name: 'Charte.docx',
  placeholders: ['group', 'clauses'],
  uploadedAt: '2026-11-20T15:00:00Z',
  uploadedBy: null,
};
const listed = (...governanceForms: Row[]) => ({
  request: { query: GovernanceFormsDocument, variables: { consortiumCode: 'prairie' } },
  result: { data: { governanceForms } },
});
const named = {
  request: { query: GovernancePlaceholdersDocument, variables: { kind: 'CHARTER' as const } },
  result: {
    data: {
      governancePlaceholders: [
        { __typename: 'GovernancePlaceholder', name: 'group', label: 'Name of the group', paragraphs: false },
        { __typename: 'GovernancePlaceholder', name: 'clauses', label: 'All clauses', paragraphs: true },
      ],
    },
  },
};
const campaigns = { request: { query: CampaignsDocument }, result: { data: { campaigns: [] } } };
const show = (mocks: NonNullable<RenderPageOptions['mocks']>, role: Role = 'COORDINATOR') =>
  renderPage(
    <CurrentContextProvider>
      <FormsPage />
    </CurrentContextProvider>,
    { me: somebody(role), mocks: [campaigns, named, ...mocks] },
  );

/** Answers in the place of the server, one after the other. */
interface Answer {
  readonly status: number;
  readonly body: string;
}
let answers: Answer[] = [];
let asked: string[] = [];
const RealRequest = globalThis.XMLHttpRequest;
class AnsweredRequest extends EventTarget {
  readonly upload = new EventTarget();
  status = 0;
  responseText = '';
  open(_: string, address: string) {
    asked.push(address);
  }
  setRequestHeader() {}
  abort() {}
  send() {
    const next = answers.shift() ?? { status: 0, body: '' };
    this.status = next.status;
    this.responseText = next.body;
    queueMicrotask(() => this.dispatchEvent(new Event('loadend')));
  }
}

beforeEach(async () => {
  localStorage.clear();
  [answers, asked] = [[], []];
  globalThis.XMLHttpRequest = AnsweredRequest as unknown as typeof XMLHttpRequest;
  await withWords(Promise.resolve());
});
afterEach(() => {
  globalThis.XMLHttpRequest = RealRequest;
});

describe('the page of forms', () => {
  it('shows each with its document, its language and its names, and hands it out', async () => {
    show([listed(form)], 'ANALYST');
    const link = await screen.findByRole('link', { name: 'Charte.docx' });
    expect(link).toHaveAttribute('href', '/library/forms/f1.docx');
    const row = within(screen.getByRole('row', { name: /Charte\.docx/ }));
    expect(row.getByText('Governance charter')).toBeVisible();
    expect(row.getByText('Français')).toBeVisible();
    expect(row.getByText('group, clauses')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(Add|Remove)/ })).toBeNull();
  });

  it('says what a form can name, and where it may stand', async () => {
    show([listed(form)]);
    const row = within(await screen.findByRole('row', { name: /\{\{clauses\}\}/ }));
    expect(row.getByText('All clauses')).toBeVisible();
    expect(row.getByText('In a paragraph of its own')).toBeVisible();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a name' }), 'group');
    await waitFor(() => expect(screen.queryByText('All clauses')).toBeNull());
  });

  it('says to a coordinator what to do where there are none', async () => {
    show([listed()]);
    expect(await screen.findByText('There are no forms yet')).toBeVisible();
    expect(screen.getByText(/^Without one/)).toBeVisible();
  });

  it('says all that has to be changed in a form, with its place, and takes it once it is corrected', async () => {
    show([listed(), listed(form)]);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a form' }));
    const dialog = within(await screen.findByRole('dialog'));
    answers = [
      {
        status: 422,
        body: JSON.stringify({
          code: 'FORM_REFUSED',
          message: 'Something in it has to be changed.',
          faults: [
            {
              reason: 'UNKNOWN',
              message: 'There is nothing by the name of “gruop”.',
              place: 'paragraph 3, under “Our charter”',
              text: 'Of {{gruop}}',
            },
          ],
        }),
      },
      { status: 201, body: '{"id":"f1"}' },
    ];
    const file = new File(['x'], 'Charte.docx');
    await userEvent.upload(dialog.getByTestId('file'), file);
    const alert = within(await dialog.findByRole('alert'));
    expect(alert.getByText('There is nothing by the name of “gruop”.')).toBeVisible();
    expect(alert.getByText('paragraph 3, under “Our charter”')).toBeVisible();
    expect(alert.getByText('Of {{gruop}}')).toBeVisible();
    expect(asked).toEqual(['/library/forms/prairie/charter?lang=en']);

    await userEvent.click(dialog.getByText('Français'));
    await userEvent.upload(dialog.getByTestId('file'), file);
    expect(await screen.findByRole('link', { name: 'Charte.docx' })).toBeVisible();
    expect(asked[1]).toBe('/library/forms/prairie/charter?lang=fr');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says that nothing was kept where the line broke', async () => {
    show([listed()]);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a form' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.upload(dialog.getByTestId('file'), new File(['x'], 'Charte.docx'));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Charte.docx');
    expect(dialog.getByRole('button', { name: 'Choose it again, corrected' })).toBeEnabled();
  });

  it('asks before one is taken away for all', async () => {
    const removed = {
      request: { query: RemoveGovernanceFormDocument, variables: { input: { id: 'f1' } } },
      result: { data: { removeGovernanceForm: { __typename: 'RemovedGovernanceForm', id: 'f1' } } },
    };
    show([listed(form), removed, listed()]);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove: Charte.docx' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/^Nobody can fill it in any more/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('There are no forms yet')).toBeVisible();
  });
});
