import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { documentElements, writeHtml, type DocumentModel } from '@commonworks/domain-document';
import { GovernanceTemplateDocument, GovernanceTemplatesDocument } from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withWords } from '../words.js';
import { isOpenToAll } from '../index.js';
import { TemplatePage } from './template-page.js';
import { TemplatesPage } from './templates-page.js';

const charter = {
  __typename: 'GovernanceTemplate' as const,
  id: 'charter',
  kind: 'CHARTER' as const,
  name: 'Governance charter',
  version: '1.0',
  dated: '2026-11-28',
  formats: ['docx', 'pdf', 'html'],
};
const words = (text: string) => [{ type: 'text' as const, text }];
const documentOf = (language: 'en' | 'fr', said: string): DocumentModel => ({
  language,
  issuer: 'Commonworks',
  kind: 'Governance template',
  title: 'Governance charter',
  subtitle: [],
  status: { label: 'Template', tentative: false, detail: 'It is no legal advice.', foot: '' },
  contents: 'Contents',
  pageOf: '',
  dated: null,
  blocks: [
    {
      type: 'section',
      id: 'decisions',
      title: 'Decisions',
      numbered: true,
      blocks: [
        {
          type: 'numbered',
          id: 'decisions.quorum',
          content: [...words(`${said} `), { type: 'reference', to: 'decisions' }],
        },
        {
          type: 'table',
          caption: 'Rules',
          columns: [{ title: 'Matter', share: 1 }],
          rows: [[words('<b>Budget</b>')]],
        },
        {
          type: 'panel',
          label: 'Guidance',
          tone: 'guidance',
          blocks: [{ type: 'paragraph', content: words('Think of it.') }],
        },
      ],
    },
  ],
});
const answer = (variables: object, document: DocumentModel) => ({
  request: { query: GovernanceTemplateDocument, variables: { kind: 'CHARTER', ...variables } },
  result: {
    data: {
      governanceTemplate: { __typename: 'GovernanceTemplateText' as const, template: charter, document },
    },
  },
});
const show = (mocks: NonNullable<RenderPageOptions['mocks']>) =>
  renderPage(<TemplatePage />, { mocks, path: '/library/charter', route: '/library/charter' });

beforeEach(() => withWords(Promise.resolve(undefined)));

describe('the library', () => {
  const listed = (templates: object[]) => ({
    request: { query: GovernanceTemplatesDocument },
    result: { data: { governanceTemplates: templates } },
  });

  it('says what each is for, leads to it and to its files, and when one needs it', async () => {
    renderPage(<TemplatesPage />, { mocks: [listed([{ ...charter, about: 'Who decides.' }])] });
    expect(await screen.findByRole('link', { name: 'Governance charter' })).toHaveAttribute(
      'href',
      '/library/charter',
    );
    expect(screen.getByText('Who decides.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Governance charter: Word, Français' })).toHaveAttribute(
      'href',
      '/library/charter.docx?lang=fr',
    );
    expect(screen.queryByRole('link', { name: /Excel/ })).toBeNull();
    expect(screen.getByText('Share a service')).toBeVisible();
  });

  it('says that there is none', async () => {
    renderPage(<TemplatesPage />, { mocks: [listed([])] });
    expect(await screen.findByText('There are no templates here')).toBeVisible();
  });

  it('says what went wrong', async () => {
    const error = new CombinedGraphQLErrors({ errors: [{ message: 'no' }] });
    renderPage(<TemplatesPage />, { mocks: [{ request: { query: GovernanceTemplatesDocument }, error }] });
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it.each(['/library', '/library/', '/library/charter', '/library/sla'])('is open to all at %s', (path) => {
    expect(isOpenToAll(path)).toBe(true);
  });

  it.each(['/library/products', '/library/charter/x', '/groups', '/'])('is not at %s', (path) => {
    expect(isOpenToAll(path)).toBe(false);
  });
});

describe('a template', () => {
  it('is read with its numbers, its contents at the side and guidance beside', async () => {
    show([answer({}, documentOf('en', 'See'))]);
    expect(await screen.findByRole('heading', { level: 2, name: '1. Decisions' })).toBeVisible();
    const contents = screen.getByRole('navigation', { name: 'Clauses' });
    expect(within(contents).getByRole('link', { name: '1. Decisions' })).toHaveAttribute(
      'href',
      '/library/charter#clause-decisions',
    );
    expect(screen.getByText('1.1')).toBeVisible();
    expect(screen.getByRole('link', { name: '1' })).toHaveAttribute(
      'href',
      '/library/charter#clause-decisions',
    );
    expect(screen.getByRole('note', { name: 'Guidance' })).toHaveTextContent('Think of it.');
    expect(screen.getByRole('columnheader', { name: 'Matter' })).toBeVisible();
    expect(screen.getByRole('cell', { name: '<b>Budget</b>' })).toBeVisible();
  });

  it('says the words of its file', async () => {
    const model = documentOf('en', 'See');
    show([answer({}, model)]);
    const clause = (await screen.findByRole('heading', { name: '1. Decisions' })).closest('section');
    expect(documentElements(model).body).toHaveLength(1);
    const [, written = ''] = /<section[^>]*>(.*)<\/section>/s.exec(writeHtml(model)) ?? [];
    const plain = (text: string) => text.replace(/\s+/g, '');
    const file = written
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    expect(plain(clause?.textContent ?? '')).toBe(plain(file));
  });

  it('is read in the other language, and as an example; files are of what is shown', async () => {
    const user = userEvent.setup();
    show([
      answer({}, documentOf('en', 'See')),
      answer({ language: 'FR' }, documentOf('fr', 'Voir')),
      answer({ language: 'FR', example: true }, documentOf('fr', 'Exemple')),
    ]);
    await user.click(await screen.findByRole('radio', { name: 'Français' }));
    expect(await screen.findByText(/Voir/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Filled-in example' }));
    expect(await screen.findByText(/^Exemple/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Governance charter: PDF, Français' })).toHaveAttribute(
      'href',
      '/library/charter.pdf?lang=fr&example=1',
    );
    expect(screen.getByText(/^Exemple/).closest('[lang]')).toHaveAttribute('lang', 'fr-CA');
  });

  it('says what went wrong', async () => {
    const error = new CombinedGraphQLErrors({ errors: [{ message: 'no' }] });
    const request = { query: GovernanceTemplateDocument, variables: { kind: 'CHARTER' } };
    show([{ request, error }]);
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
