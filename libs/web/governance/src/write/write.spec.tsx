import { SendGovernanceDocumentDocument, WriteGovernanceClauseDocument } from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  governance,
  HOST,
  PURPOSE,
  read,
  unremarked,
  writes,
  wrongAt,
} from '../fixtures/governance.fixture.js';
import { GovernancePage } from '../page/governance-page.js';
import type { Governance } from '../page/governance-props.js';
import { withWords } from '../words.js';

type Mocks = NonNullable<RenderPageOptions['mocks']>;

const show = (document: Governance, mocks: Mocks = [], path = '/documents/d1?clause=purpose') =>
  renderPage(<GovernancePage />, {
    path,
    route: '/documents/:documentId',
    mocks: [read(document), unremarked, ...mocks],
  });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const save = () => press('Save');
const asked = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const english = async () =>
  (await screen.findByRole('group', { name: 'The measures' })).querySelector('textarea');
const typeMeasures = async (text: string) => {
  const input = await english();
  if (!input) throw new Error('no such field');
  await userEvent.type(input, text);
};
const measures = (value: string, valueFr = '') => ({
  fields: [{ id: 'measures', municipalityId: null, value, valueFr }],
});
/** The document once a clause says so. */
const withPurpose = (change: object): Governance =>
  governance({ edits: 8, clauses: [{ ...PURPOSE, edits: 1, ...change }, HOST], unsettled: [] });
const filled = (value: string) => [
  { ...PURPOSE.fields[0], origin: 'WRITTEN', value, valueFr: '' },
  PURPOSE.fields[1],
];

beforeEach(() => withWords(Promise.resolve(undefined)));

describe('the blanks of a clause', () => {
  it('come with what nobody has settled first; only what was typed is sent', async () => {
    const sent: object[] = [];
    const input = { clauseId: 'purpose', expectedEdits: 0, ...measures('Fewer days'), choices: [] };
    show(governance(), [writes(input, { document: withPurpose({ fields: filled('Fewer days') }) }, sent)]);
    expect(await screen.findByText('To be settled')).toBeVisible();
    expect(screen.getByText(/^Filled in already/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await typeMeasures('Fewer days');
    await save();
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(sent).toEqual([input]);
    expect(screen.queryByText('To be settled')).toBeNull();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('say what one follows, and follow it again once it is emptied', async () => {
    const sent: object[] = [];
    const emptied = { fields: [{ id: 'groupName', municipalityId: null, value: '', valueFr: null }] };
    const input = { clauseId: 'purpose', expectedEdits: 0, ...emptied, choices: [] };
    show(governance(), [writes(input, { document: withPurpose({}) }, sent)]);
    await userEvent.click(await screen.findByText(/^Filled in already/));
    await press('Follow the name of the group again');
    expect(await screen.findByText('Follows the name of the group again once this is saved.')).toBeVisible();
    await save();
    await waitFor(() => expect(sent).toEqual([input]));
  });

  it('take amounts in dollars, and tell what is wrong at the blank itself', async () => {
    const input = {
      clauseId: 'host',
      expectedEdits: 0,
      fields: [{ id: 'cap', municipalityId: null, value: '200050', valueFr: null }],
      choices: [],
    };
    show(
      governance(),
      [
        {
          request: {
            query: WriteGovernanceClauseDocument,
            variables: { input: { documentId: 'd1', ...input }, language: 'EN' as const },
          },
          error: wrongAt('input.fields.0', 'Too much.'),
        },
      ],
      '/documents/d1?clause=host',
    );
    const cap = await screen.findByLabelText('Most it costs');
    expect(cap).toHaveValue('$\u00a01234.50');
    await userEvent.clear(cap);
    await userEvent.type(cap, '2000.5');
    await save();
    expect(await screen.findByText('Too much.')).toBeVisible();
    expect(cap).toHaveAttribute('aria-invalid', 'true');
  });

  it('offer ways with when one would take each, and which is usual', async () => {
    const sent: object[] = [];
    const choices = [{ id: 'nature', optionId: 'contract' }];
    const input = { clauseId: 'purpose', expectedEdits: 0, fields: [], choices };
    show(governance(), [writes(input, { document: withPurpose({}) }, sent)]);
    expect(await screen.findByRole('radio', { name: 'Memorandum (usual)' })).toBeChecked();
    expect(screen.getByText('Once money is at stake.')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Contract' }));
    await save();
    await waitFor(() => expect(sent).toEqual([input]));
  });
});

describe('two who write the same clause', () => {
  it('are shown both texts; nothing typed is lost, and saved again it names what stands now', async () => {
    const sent: object[] = [];
    const theirs = withPurpose({ fields: filled('Theirs') });
    const first = { clauseId: 'purpose', expectedEdits: 0, ...measures('Ours'), choices: [] };
    const second = { ...first, expectedEdits: 1 };
    show(governance(), [
      writes(first, { theirs: 'How it reads: theirs', current: theirs }, sent),
      writes(second, { document: withPurpose({ edits: 2, fields: filled('Ours') }) }, sent),
    ]);
    await typeMeasures('Ours');
    await save();
    const both = within(await screen.findByRole('region', { name: 'Two texts' }));
    expect(both.getByText('How it reads: theirs')).toBeVisible();
    expect(both.getByText('How it would read')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Somebody else was first.');
    expect(await english()).toHaveValue('Ours');
    await save();
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(sent).toEqual([first, second]);
    expect(screen.queryByRole('region', { name: 'Two texts' })).toBeNull();
  });

  it('see each other’s words come in while nothing is typed, and are told while something is', async () => {
    const { client } = show(governance());
    await english();
    const come = (value: string, edits: number) =>
      client.writeQuery({
        ...read(null).request,
        data: { governanceDocument: withPurpose({ edits, fields: filled(value) }) },
      });
    act(() => void come('Theirs', 1));
    await waitFor(() => expect(screen.getByDisplayValue('Theirs')).toBeInTheDocument());
    await userEvent.type(screen.getByDisplayValue('Theirs'), ' and ours');
    act(() => void come('Others', 2));
    expect(await screen.findByText(/^Somebody else has changed this clause meanwhile/)).toBeVisible();
    expect(screen.getByDisplayValue('Theirs and ours')).toBeInTheDocument();
  });
});

describe('a clause as a whole', () => {
  it('is left out after one is asked, unless every document has it', async () => {
    const sent: object[] = [];
    const input = { clauseId: 'host', expectedEdits: 0, leftOut: true };
    const without = governance({ clauses: [PURPOSE, { ...HOST, leftOut: true, number: null, edits: 1 }] });
    const { router } = show(governance(), [writes(input, { document: without }, sent)]);
    await screen.findByRole('button', { name: 'Rewrite…' });
    expect(screen.queryByRole('button', { name: 'Leave it out…' })).toBeNull();
    await act(() => router.navigate('/documents/d1?clause=host'));
    await press('Leave it out…');
    await userEvent.click((await asked()).getByRole('button', { name: 'Leave it out' }));
    await gone();
    expect(sent).toEqual([input]);
    expect(await screen.findByRole('button', { name: 'Take it in again…' })).toBeVisible();
    expect(screen.queryByLabelText('Most it costs')).toBeNull();
  });

  it('is rewritten in both languages, with what its marks stand for', async () => {
    const sent: object[] = [];
    const paragraphs = [
      { id: 'host.1', en: 'The host is {field:cap}. Always.', fr: 'L’hôte est {field:cap}.' },
      { id: null, en: 'More.', fr: 'Encore.' },
    ];
    const input = { clauseId: 'host', expectedEdits: 0, paragraphs };
    show(governance(), [writes(input, { document: governance() }, sent)], '/documents/d1?clause=host');
    await press('Rewrite…');
    const dialog = await asked();
    expect(dialog.getByText('{field:cap}')).toBeInTheDocument();
    await userEvent.type(dialog.getByLabelText('Paragraph 1, English'), ' Always.');
    await userEvent.click(dialog.getByRole('button', { name: 'Add a paragraph' }));
    await userEvent.type(dialog.getByLabelText('Paragraph 2, English'), 'More.');
    await userEvent.type(dialog.getByLabelText('Paragraph 2, Français'), 'Encore.');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await gone();
    expect(sent).toEqual([input]);
  });

  it('that is rewritten wrongly says in which paragraph', async () => {
    const input = {
      documentId: 'd1',
      clauseId: 'host',
      expectedEdits: 0,
      paragraphs: [{ id: 'host.1', en: 'The host is {field:cap}.!', fr: 'L’hôte est {field:cap}.' }],
    };
    show(
      governance(),
      [
        {
          request: {
            query: WriteGovernanceClauseDocument,
            variables: { input, language: 'EN' as const },
          },
          error: wrongAt('input.paragraphs.0', 'Both languages need the same marks.'),
        },
      ],
      '/documents/d1?clause=host',
    );
    await press('Rewrite…');
    const dialog = await asked();
    await userEvent.type(dialog.getByLabelText('Paragraph 1, English'), '!');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Paragraph 1: Both languages need the same marks.',
    );
  });
});

describe('sending a draft for review', () => {
  it('waits until everything is settled, and leads to what is not', async () => {
    show(governance(), [], '/documents/d1');
    await press('Send for review…');
    const dialog = await asked();
    expect(dialog.getByRole('button', { name: 'Send it for review' })).toBeDisabled();
    expect(dialog.getByRole('link', { name: 'Purpose' })).toHaveAttribute(
      'href',
      '/documents/d1?clause=purpose',
    );
    await userEvent.click(dialog.getByRole('link', { name: 'Purpose' }));
    await gone();
    expect(await screen.findByRole('group', { name: 'The measures' })).toBeVisible();
  });

  it('names what was read and by when members decide', async () => {
    const sent: string[] = [];
    const ready = governance({ unsettled: [] });
    show(
      ready,
      [
        {
          request: {
            query: SendGovernanceDocumentDocument,
            variables: {
              input: { documentId: 'd1', expectedEdits: 7, decideBy: '2027-01-15' },
              language: 'EN' as const,
            },
          },
          result: () => {
            sent.push('sent');
            const document = governance({ status: 'IN_REVIEW', unsettled: [], may: [] });
            return { data: { sendGovernanceDocument: document } };
          },
        },
      ],
      '/documents/d1',
    );
    await press('Send for review…');
    const dialog = await asked();
    await userEvent.type(dialog.getByLabelText('Members decide by'), '2027-01-15');
    await userEvent.click(dialog.getByRole('button', { name: 'Send it for review' }));
    await gone();
    expect(sent).toEqual(['sent']);
    expect(screen.queryByRole('button', { name: 'Send for review…' })).toBeNull();
  });
});
