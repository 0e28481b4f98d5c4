import {
  DocumentRequirementsDocument,
  GiveRequirementPriorityDocument,
  MergeRequirementsDocument,
  SeedRequirementsDocument,
  SetRequirementStatusDocument,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { members, place, requirement, said, specified } from '../fixtures/requirements.fixture.js';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { withWords } from '../words.js';
import { Component as RequirementsPage } from './requirements-page.js';

const draft = requirement({
  id: 'r2',
  number: 'REQ-PAY-001',
  type: 'QUALITY',
  statement: { en: 'Pages shall open quickly.', fr: 'Les pages doivent s’ouvrir en 2 s.' },
  status: 'PROPOSED',
  nextStatuses: ['REVIEWED', 'REJECTED'],
  sourceKind: 'QUESTION',
  sourceLabel: 'Permits',
  priorities: [said('Taber', 'MUST')],
});
const reviewed = requirement({
  agreedPriority: 'SHOULD',
  acceptance: {
    given: { en: 'a', fr: 'a' },
    when: { en: 'b', fr: 'b' },
    then: { en: 'c', fr: 'c' },
  },
});
const rejected = requirement({
  id: 'r3',
  number: 'REQ-FIN-002',
  status: 'REJECTED',
  nextStatuses: ['PROPOSED'],
});

const asked = (governanceDocument: SpecifiedDocument | null, maxUsageCount = 1) => ({
  request: { query: DocumentRequirementsDocument, variables: { id: 'd1' } },
  result: { data: { governanceDocument } },
  maxUsageCount,
});
const show = (
  document: SpecifiedDocument | null,
  { mocks = [], ...options }: Omit<RenderPageOptions, 'route'> = {},
) =>
  renderPage(<RequirementsPage />, {
    path: '/documents/d1/requirements',
    ...options,
    route: '/documents/:documentId/requirements',
    mocks: [asked(document), members('Lethbridge', 'Taber'), ...mocks],
  });
const numbers = () => screen.queryAllByRole('link', { name: /^REQ-/ }).map(({ textContent }) => textContent);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));

beforeEach(async () => {
  await withWords(Promise.resolve());
});

describe('the list of requirements', () => {
  it('says what each wants, and shows those that want one thing, in the address', async () => {
    const { router } = show(specified([reviewed, draft, rejected]));
    expect(await screen.findByText(/2 requirements\. 1 still wants something\./)).toBeVisible();
    // The rejected one is out of the way.
    expect(numbers()).toEqual(['REQ-FIN-001', 'REQ-PAY-001']);
    expect(screen.getByText('“quickly” is vague: say what can be measured.')).toBeVisible();
    await press('1 with wording to mend');
    expect(router.state.location.search).toBe('?want=FINDINGS');
    expect(numbers()).toEqual(['REQ-PAY-001']);
    await press('1 with wording to mend');
    expect(numbers()).toHaveLength(2);
  });

  it('is narrowed by type, state and words that the address has', async () => {
    show(specified([reviewed, draft, rejected]), { path: '/documents/d1/requirements?status=REJECTED' });
    await waitFor(() => expect(numbers()).toEqual(['REQ-FIN-002']));
    await userEvent.selectOptions(screen.getByLabelText('State'), '');
    await userEvent.selectOptions(screen.getByLabelText('Kind of requirement'), 'QUALITY');
    expect(numbers()).toEqual(['REQ-PAY-001']);
    await userEvent.type(screen.getByRole('searchbox'), 'fin 001{Enter}');
    expect(await screen.findByText('No requirement is like that')).toBeVisible();
    await press('Show all requirements');
    expect(numbers()).toHaveLength(2);
  });

  it('finds orphans by what is traced', async () => {
    const orphan = {
      __typename: 'GovernanceTrace' as const,
      needId: null,
      needLabel: null,
      requirementId: 'REQ-FIN-001',
      parameterLabels: [],
      testId: null,
      result: null,
      gaps: ['NO_NEED' as const, 'NO_TEST' as const],
    };
    show(specified([reviewed, draft], { traceability: [orphan] }));
    await press('1 without a need (orphans)');
    expect(numbers()).toEqual(['REQ-FIN-001']);
  });

  it('is read alone where nothing can be written', async () => {
    show(specified([draft], { may: [], status: 'IN_REVIEW' }));
    expect(await screen.findByText(/stay as they are while the document is not a draft/)).toBeVisible();
    for (const name of [/^Accept/, /^Draft from/]) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Add a requirement' })).toBeNull();
    expect(screen.queryByRole('group', { name: /^Priority of/ })).toBeNull();
  });

  it('is not there for a document of another kind', async () => {
    show(specified([], { kind: 'CHARTER' }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/nothing/i);
  });

  it('says what of it can be taken home', async () => {
    show(specified([draft]));
    await press('Import and export');
    expect(await screen.findByRole('menuitem', { name: 'Spreadsheet in French (Excel)' })).toHaveAttribute(
      'href',
      '/requirements/d1.xlsx?lang=fr',
    );
  });
});

describe('the priority of one’s own municipality', () => {
  const own = { givesPriorityFor: [place('Lethbridge')] };
  const give = (priority: 'MUST' | null) => ({
    query: GiveRequirementPriorityDocument,
    variables: { input: { documentId: 'd1', requirementId: 'r2', municipalityId: 'lethbridge', priority } },
  });
  const choice = () => within(screen.getByRole('group', { name: 'Priority of REQ-PAY-001 for Lethbridge' }));

  it('is given with one press, and taken back with another', async () => {
    const given = requirement({ ...draft, priorities: [said('Lethbridge', 'MUST'), ...draft.priorities] });
    show(specified([draft], own), {
      mocks: [
        { request: give('MUST'), result: { data: { giveRequirementPriority: given } } },
        { request: give(null), result: { data: { giveRequirementPriority: draft } } },
      ],
    });
    expect(await screen.findByRole('button', { name: '1 waiting for your priority' })).toBeVisible();
    await userEvent.click(choice().getByRole('button', { name: 'Must' }));
    await waitFor(() => expect(screen.getByText('Members: 2 × Must')).toBeVisible());
    expect(choice().getByRole('button', { name: 'Must' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByRole('button', { name: /waiting for your priority/ })).toBeNull();
    await userEvent.click(choice().getByRole('button', { name: 'Must' }));
    await waitFor(() => expect(screen.getByText('Members: 1 × Must, 1 has not said')).toBeVisible());
  });

  it('is taken back where it could not be given, and says so', async () => {
    show(specified([draft], own), { mocks: [{ request: give('MUST'), error: new Error('down') }] });
    await screen.findByText('Members: 1 × Must, 1 has not said');
    await userEvent.click(choice().getByRole('button', { name: 'Must' }));
    expect(await screen.findByText('That was not kept. Try again.')).toBeVisible();
    expect(choice().getByRole('button', { name: 'Must' })).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('a draft', () => {
  const step = (status: 'REVIEWED' | 'REJECTED', reason: string | null, expectedEdits = 3) => ({
    query: SetRequirementStatusDocument,
    variables: { input: { documentId: 'd1', requirementId: 'r2', status, reason, expectedEdits } },
  });

  it('is accepted with one press', async () => {
    const accepted = requirement({ ...draft, status: 'REVIEWED', nextStatuses: ['AGREED'], edits: 4 });
    show(specified([draft]), {
      mocks: [
        { request: step('REVIEWED', null), result: { data: { setRequirementStatus: accepted } } },
        asked(specified([accepted])),
      ],
    });
    await press('Accept: REQ-PAY-001');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull());
    expect(screen.getByRole('row', { name: /REQ-PAY-001/ })).toHaveTextContent('Reviewed');
  });

  it('that somebody changed meanwhile is shown as it stands, and accepted only when asked again', async () => {
    const theirs = requirement({
      ...draft,
      statement: { en: 'Pages shall open in 3 s.', fr: 'Les pages doivent s’ouvrir en 3 s.' },
      edits: 5,
    });
    const conflict = { __typename: 'RequirementConflict', message: 'Somebody changed it.', current: theirs };
    show(specified([draft]), {
      mocks: [
        { request: step('REVIEWED', null), result: { data: { setRequirementStatus: conflict } } },
        asked(specified([theirs]), 2),
        {
          request: step('REVIEWED', null, 5),
          result: { data: { setRequirementStatus: { ...theirs, status: 'REVIEWED', edits: 6 } } },
        },
      ],
    });
    await press('Accept: REQ-PAY-001');
    expect(await screen.findByText('Somebody changed it.')).toBeVisible();
    expect(screen.getByText('Pages shall open in 3 s.')).toBeVisible();
    await press('Accept: REQ-PAY-001');
    await waitFor(() => expect(screen.queryByText('Somebody changed it.')).toBeNull());
  });

  it('is rejected with a reason alone', async () => {
    show(specified([draft]), {
      mocks: [
        {
          request: step('REJECTED', 'Too wide.'),
          result: { data: { setRequirementStatus: { ...draft, status: 'REJECTED', reason: 'Too wide.' } } },
        },
        asked(specified([{ ...draft, status: 'REJECTED', reason: 'Too wide.' }])),
      ],
    });
    await press('Reject…: REQ-PAY-001');
    const form = await dialog();
    expect(form.getByRole('button', { name: 'Reject it' })).toBeDisabled();
    await userEvent.type(form.getByLabelText('Why it is rejected'), ' Too wide. ');
    await userEvent.click(form.getByRole('button', { name: 'Reject it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(numbers()).toEqual([]);
  });

  it('is merged into another, with both in view', async () => {
    show(specified([reviewed, draft]), {
      mocks: [
        {
          request: {
            query: MergeRequirementsDocument,
            variables: { input: { documentId: 'd1', intoId: 'r1', fromId: 'r2', expectedEdits: 7 } },
          },
          result: { data: { mergeRequirements: specified([reviewed], { edits: 8 }) } },
        },
        asked(specified([reviewed], { edits: 8 })),
      ],
    });
    await press('Merge…: REQ-PAY-001');
    const form = await dialog();
    await userEvent.click(form.getByRole('combobox', { name: 'Into which' }));
    await userEvent.click(await screen.findByRole('option', { name: /^REQ-FIN-001/ }));
    expect(form.getByText('REQ-FIN-001 stays')).toBeVisible();
    expect(form.getByText('Pages shall open quickly.')).toBeVisible();
    await userEvent.click(form.getByRole('button', { name: 'Merge them' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(numbers()).toEqual(['REQ-FIN-001']);
  });

  it('comes from members’ answers, as often as one asks', async () => {
    const request = { query: SeedRequirementsDocument, variables: { documentId: 'd1' } };
    show(specified([]), {
      mocks: [
        { request, result: { data: { seedGovernanceRequirements: specified([draft], { edits: 8 }) } } },
        { request, result: { data: { seedGovernanceRequirements: specified([draft], { edits: 8 }) } } },
      ],
    });
    expect(await screen.findByText('No requirements yet')).toBeVisible();
    await press('Draft from members’ answers');
    expect(await screen.findByText(/^1 draft was added/)).toBeVisible();
    expect(numbers()).toEqual(['REQ-PAY-001']);
    await press('Draft from members’ answers');
    expect(await screen.findByText(/suggest nothing/)).toBeVisible();
  });
});
