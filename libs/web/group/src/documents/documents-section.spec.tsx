import {
  CreateGovernanceDocumentDocument,
  GroupDocumentsDocument,
  GroupPageDocument,
  type GovernanceKind,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component as GroupPage } from '../detail/group-page.js';
import { charter, documentsOf } from '../fixtures/documents.fixture.js';
import { evidenceOf } from '../fixtures/evidence.fixture.js';
import { failure, group, lead, viewer, type Group } from '../fixtures/group.fixture.js';
import '../index.js';

const show = (opportunityGroup: Group, mocks: NonNullable<RenderPageOptions['mocks']>) =>
  renderPage(<GroupPage />, {
    path: '/groups/g1',
    route: '/groups/:groupId',
    me: lead,
    consortia: ['k1'],
    mocks: [
      {
        request: { query: GroupPageDocument, variables: { id: 'g1' } },
        result: { data: { opportunityGroup } },
      },
      evidenceOf(),
      ...mocks,
    ],
  });
const writing = group({ viewer: viewer('MEMBER', ['WRITE']) });
const section = async () => within(await screen.findByRole('region', { name: 'Documents' }));
const created = (kind: GovernanceKind, title: string) => ({
  request: {
    query: CreateGovernanceDocumentDocument,
    variables: { input: { groupId: 'g1', kind, title } },
  },
  result: {
    data: { createGovernanceDocument: { ...charter, id: 'd2', kind, title, version: 1, status: 'DRAFT' } },
  },
});

describe('the documents of a group', () => {
  it('are listed with what they are, where they stand and by when one decides', async () => {
    show(group({ viewer: viewer('MEMBER', []) }), [documentsOf(charter)]);
    const documents = await section();
    expect(await documents.findByRole('link', { name: charter.title })).toHaveAttribute(
      'href',
      '/documents/d1',
    );
    const row = documents.getAllByRole('row').at(-1);
    expect(row).toHaveTextContent('Governance charter, version 2');
    expect(row).toHaveTextContent('December 15, 2026');
    expect(row).toHaveTextContent('In review by members');
    expect(documents.queryByRole('button', { name: 'New document…' })).toBeNull();
  });

  it('are not there yet: the section says with which one begins', async () => {
    show(writing, [documentsOf()]);
    expect(await (await section()).findByText(/^There are no documents yet/)).toBeVisible();
  });

  it('say so when they cannot be read, and the rest of the page stays', async () => {
    show(writing, [
      { request: { query: GroupDocumentsDocument, variables: { groupId: 'g1' } }, error: failure('e-7') },
    ]);
    expect(await (await section()).findByRole('alert')).toHaveTextContent('e-7');
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });

  it('begin with the one that is missing; its proposed title follows the kind until it is typed', async () => {
    const { router } = show(writing, [
      documentsOf(charter),
      created('SLA', 'Service level agreement, CLASS replacement'),
    ]);
    const documents = await section();
    await documents.findByRole('link', { name: charter.title });
    await userEvent.click(documents.getByRole('button', { name: 'New document…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('radio', { name: 'Requirements specification' })).toBeChecked();
    await userEvent.click(dialog.getByRole('radio', { name: 'Service level agreement' }));
    expect(dialog.getByLabelText('Title')).toHaveValue('Service level agreement, CLASS replacement');
    await userEvent.click(dialog.getByRole('button', { name: 'Begin it' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/documents/d2'));
  });
});
