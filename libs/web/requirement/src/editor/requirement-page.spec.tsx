import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { DocumentRequirementsDocument, SaveRequirementDocument } from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { members, place, requirement, said, specified } from '../fixtures/requirements.fixture.js';
import { type RequirementRow } from '../frame/as-requirement.js';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { withWords } from '../words.js';
import { Component as RequirementPage } from './requirement-page.js';
import { partOf, valuesOf } from './requirement-values.js';

const row = requirement();
const asked = (governanceDocument: SpecifiedDocument, maxUsageCount = 1) => ({
  request: { query: DocumentRequirementsDocument, variables: { id: 'd1' } },
  result: { data: { governanceDocument } },
  maxUsageCount,
});
const show = (
  document: SpecifiedDocument,
  mocks: NonNullable<RenderPageOptions['mocks']> = [],
  path = '/documents/d1/requirements/REQ-FIN-001',
) =>
  renderPage(<RequirementPage />, {
    path,
    route: '/documents/:documentId/requirements/:number',
    mocks: [asked(document), members('Lethbridge', 'Taber'), ...mocks],
  });
const saving = (
  words: Partial<RequirementRow>,
  { expectedEdits = 3, id = 'r1' as string | null, area = null as string | null } = {},
) => ({
  query: SaveRequirementDocument,
  variables: {
    input: {
      documentId: 'd1',
      requirementId: id,
      area,
      expectedEdits,
      ...partOf(valuesOf(id === null ? { ...requirement(), ...words } : { ...row, ...words })),
    },
  },
});
const text = async (label: string, language: 'In English' | 'In French') =>
  within(await screen.findByRole('group', { name: label })).getByLabelText(language);
const retype = async (field: HTMLElement, words: string) => {
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(words);
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

beforeEach(async () => {
  await withWords(Promise.resolve());
});

describe('a requirement', () => {
  it('says while one types what is to be mended, at the language in which it is', async () => {
    show(specified([row]));
    const english = await text('What is required', 'In English');
    await retype(english, 'It shall be fast and it shall stay fast.');
    expect(english).toHaveAccessibleDescription(/A second “shall”.*“fast” is vague/);
    expect(await text('What is required', 'In French')).not.toHaveAccessibleDescription(/vague/);
    await userEvent.selectOptions(screen.getByLabelText('Priority of the group'), 'MUST');
    expect(screen.getByText('A Must needs a way to verify it.')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('How it is verified'), 'TEST');
    expect(screen.queryByText('A Must needs a way to verify it.')).toBeNull();
  });

  it('is a Must to its rules where members make it one', async () => {
    show(specified([{ ...row, membersPriority: 'MUST', agreedPriority: 'MUST' }]));
    expect(await screen.findByText('A Must needs a way to verify it.')).toBeVisible();
    expect(screen.getByLabelText('Priority of the group')).toHaveDisplayValue('As members say: Must');
  });

  it('keeps what was typed where somebody saved meanwhile, shows both, and then replaces it', async () => {
    const theirs = requirement({
      statement: { en: 'Theirs shall stand.', fr: 'La leur doit rester.' },
      edits: 4,
    });
    const mine = { en: 'Mine shall stand.', fr: row.statement.fr };
    show(specified([row]), [
      {
        request: saving({ statement: mine }),
        result: {
          data: {
            saveGovernanceRequirement: {
              __typename: 'RequirementConflict',
              message: 'Somebody changed it.',
              current: theirs,
            },
          },
        },
      },
      asked(specified([theirs]), 2),
      {
        // What one left alone is theirs from then on.
        request: saving({ statement: { en: mine.en, fr: theirs.statement.fr } }, { expectedEdits: 4 }),
        result: {
          data: {
            saveGovernanceRequirement: {
              ...theirs,
              statement: { en: mine.en, fr: theirs.statement.fr },
              edits: 5,
            },
          },
        },
      },
    ]);
    const english = await text('What is required', 'In English');
    await retype(english, mine.en);
    await save();
    const shown = within(await screen.findByRole('region', { name: 'Changed by somebody else' }));
    expect(shown.getByText('Theirs shall stand.')).toBeVisible();
    expect(english).toHaveValue(mine.en);
    await save();
    expect(await screen.findByText('The requirement is saved.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Changed by somebody else' })).toBeNull();
  });

  it('is not in conflict with a priority that was given meanwhile', async () => {
    const { client } = show(specified([row]), [
      {
        request: saving(
          { statement: { en: 'Mine shall stand.', fr: row.statement.fr } },
          { expectedEdits: 9 },
        ),
        result: { data: { saveGovernanceRequirement: { ...row, edits: 10 } } },
      },
      asked(specified([row])),
    ]);
    await retype(await text('What is required', 'In English'), 'Mine shall stand.');
    client.cache.modify({
      id: client.cache.identify({ __typename: 'GovernanceRequirement', id: 'r1' }) ?? '',
      fields: { edits: () => 9 },
    });
    await save();
    expect(await screen.findByText('The requirement is saved.')).toBeVisible();
  });

  it('tells at its field what the server refuses, in the language that is meant', async () => {
    const refused = new CombinedGraphQLErrors({
      errors: [
        {
          message: 'Refused.',
          extensions: {
            code: 'INVALID_INPUT',
            fields: [{ path: 'input.acceptance.then.fr', code: 'x', message: 'That is too long.' }],
          },
        },
      ],
    });
    show(specified([row]), [{ request: saving({}), error: refused }]);
    await text('What is required', 'In English');
    await save();
    expect(await text('What must follow', 'In French')).toHaveAccessibleDescription('That is too long.');
  });

  it('has tests with what they came to', async () => {
    const tests = [{ __typename: 'RequirementTest' as const, id: 'AT-014', result: 'PASSED' as const }];
    show(specified([row]), [
      {
        request: saving({ tests }),
        result: { data: { saveGovernanceRequirement: { ...row, tests, edits: 4 } } },
      },
      asked(specified([{ ...row, tests, edits: 4 }])),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a test' }));
    await userEvent.type(screen.getByLabelText('Name of the test'), 'AT-014');
    await userEvent.selectOptions(screen.getByLabelText('Result'), 'PASSED');
    await save();
    expect(await screen.findByText('The requirement is saved.')).toBeVisible();
  });

  it('says what each member says, and who has not said', async () => {
    show(
      specified([{ ...row, priorities: [said('Taber', 'COULD')] }], {
        givesPriorityFor: [place('Coaldale')],
      }),
    );
    const section = await screen.findByRole('region', { name: 'What members say' });
    await waitFor(() => expect(section).toHaveTextContent(/LethbridgeHas not said/));
    expect(section).toHaveTextContent(/TaberCould/);
    expect(
      within(section).getByRole('group', { name: 'Priority of REQ-FIN-001 for Coaldale' }),
    ).toBeVisible();
  });

  it('leads to the next of those that the list shows', async () => {
    show(
      specified([
        row,
        requirement({ id: 'r2', number: 'REQ-FIN-002' }),
        requirement({ id: 'r3', number: 'REQ-PAY-001', type: 'DATA' }),
      ]),
      [],
      '/documents/d1/requirements/REQ-FIN-001?type=DATA',
    );
    expect(await screen.findByRole('link', { name: 'REQ-PAY-001 →' })).toHaveAttribute(
      'href',
      '/documents/d1/requirements/REQ-PAY-001?type=DATA',
    );
    expect(screen.queryByRole('link', { name: 'REQ-FIN-002 →' })).toBeNull();
  });

  it('is read alone where the document is no draft', async () => {
    show(specified([row], { may: [] }));
    expect(await text('What is required', 'In French')).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('that is not there is told so', async () => {
    show(specified([row]), [], '/documents/d1/requirements/REQ-FIN-999');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/nothing/i);
  });
});

describe('a new requirement', () => {
  it('is added in an area, and leads to its own page', async () => {
    const statement = { en: 'It shall be found.', fr: 'On doit le trouver.' };
    const added = requirement({ id: 'r9', number: 'REQ-REC-001', statement });
    const { router } = show(
      specified([]),
      [
        {
          request: saving({ statement }, { id: null, area: 'REC', expectedEdits: 0 }),
          result: { data: { saveGovernanceRequirement: added } },
        },
        asked(specified([added]), 2),
      ],
      '/documents/d1/requirements/new',
    );
    await retype(await text('What is required', 'In English'), statement.en);
    await retype(await text('What is required', 'In French'), statement.fr);
    expect(screen.getByRole('button', { name: 'Add a requirement' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Area'), 'rec');
    await userEvent.click(screen.getByRole('button', { name: 'Add a requirement' }));
    await waitFor(() =>
      expect(router.state.location.pathname).toBe('/documents/d1/requirements/REQ-REC-001'),
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: 'REQ-REC-001' }, { timeout: 8000 }),
    ).toBeVisible();
  });
});
