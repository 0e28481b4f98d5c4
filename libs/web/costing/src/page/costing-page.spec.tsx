import type { MockLink } from '@apollo/client/testing';
import {
  CostingPageDocument,
  SaveCostingFiguresDocument,
  SaveCostingScenarioDocument,
  type CostingWholeFragment,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EXAMPLE, EXAMPLE_FIGURES, WITH_HIDDEN } from '../fixtures/example.fixture.js';
import type { MemberFigures, Scenario } from '../model/scenario.js';
import { withWords } from '../words.js';
import { Component as CostingPage } from './costing-page.js';

beforeEach(() => withWords(Promise.resolve({})));

const scenarioSent = (scenario: Scenario) => ({ __typename: 'CostingScenario' as const, ...scenario });
const figuresSent = ({ id, name, ...rest }: MemberFigures) => ({
  __typename: 'CostingFigures' as const,
  municipality: { __typename: 'Municipality' as const, id, name },
  ...rest,
});

const documentOf = (
  scenarios: readonly Scenario[] = [EXAMPLE],
  figures: readonly MemberFigures[] = EXAMPLE_FIGURES,
  may: CostingWholeFragment['may'] = ['WRITE'],
) => ({
  __typename: 'GovernanceDocument' as const,
  id: 'doc',
  version: 1,
  kind: 'COSTING' as const,
  title: 'Costing of recreation software',
  groupId: 'group',
  groupName: 'Recreation together',
  synthetic: true,
  status: 'DRAFT' as const,
  may,
  costing: {
    __typename: 'GovernanceCosting' as const,
    scenarios: scenarios.map(scenarioSent),
    figures: figures.map(figuresSent),
  },
});

const asked = (
  found:
    | ReturnType<typeof documentOf>
    | (Omit<ReturnType<typeof documentOf>, 'costing'> & { costing: null })
    | null,
): MockLink.MockedResponse => ({
  request: { query: CostingPageDocument, variables: { id: 'doc' } },
  result: { data: { governanceDocument: found } },
  maxUsageCount: 9,
});

const open = (mocks: MockLink.MockedResponse[], options: Partial<RenderPageOptions> = {}) =>
  renderPage(<CostingPage />, {
    path: '/documents/doc/costing',
    route: '/documents/:documentId/costing',
    mocks,
    ...options,
  });
/** The page is a large one: whole, it takes its time where the machine has much else to do. */
const PATIENCE = { timeout: 15_000 };
const section = (name: string) => screen.findByRole('region', { name }, PATIENCE);
/** At one stroke, as one pastes it. */
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const openLine = async (name: RegExp) => {
  const lines = await section('Lines of cost');
  await userEvent.click(within(lines).getByRole('button', { name }));
};

describe('the page of a costing', () => {
  it('says first what one’s own municipality pays, that it loses, and who', async () => {
    open([asked(documentOf())]);
    const first = await section('Alder: in short');
    expect(within(first).getByText('Alder: to pay each year').nextSibling).toHaveTextContent('$32,000');
    expect(within(first).getByText('Before it starts').nextSibling).toHaveTextContent('$43,400');
    expect(within(first).getByText('Lost over 5 years').nextSibling).toHaveTextContent('$33,968');
    expect(first).toHaveTextContent('Alder loses. Over 5 years it pays $33,967.76 more than on its own');
    expect(first).toHaveTextContent('3 members pay less than on their own');
    expect(screen.getByText('Synthetic demo data')).toBeVisible();
  });

  it('has every figure of the worked example in its tables, and the pictures as lists', async () => {
    open([asked(documentOf())]);
    const years = await section('Alder: year by year');
    expect(within(years).getByRole('table')).toHaveTextContent('$30,388.74');
    expect(
      within(years).getByRole('listitem', { name: /^Year 1: \$32,000 to pay, \$34,000 without/ }),
    ).toBeVisible();
    const members = await section('What each member saves over 5 years');
    for (const figure of ['−$33,967.76', '$66,583.08', '$102,442.29', '$103,283.53', '1.857', '$17,750.00'])
      expect(within(members).getByRole('table')).toHaveTextContent(figure);
    expect(members).toHaveTextContent('All together save $238,341.13');
    const tornado = await section('What the saving of all depends on');
    for (const figure of ['$47,600.12', '$429,082.13', '$197,324.75'])
      expect(within(tornado).getByRole('table')).toHaveTextContent(figure);
    const rules = await section('The share under each rule');
    for (const figure of ['$17,275.06', '$132,442.16', '$35,000.00'])
      expect(within(rules).getByRole('table')).toHaveTextContent(figure);
  });

  it('says in words what it does not say where a member hides its figures', async () => {
    open([asked(documentOf([EXAMPLE], WITH_HIDDEN))]);
    const first = await section('Alder: in short');
    expect(first).toHaveTextContent('Of one member it is not known');
    expect(first).not.toHaveTextContent('Birch');
    const members = await section('What each member saves over 5 years');
    expect(members).toHaveTextContent('There is no total of savings');
    expect(members).toHaveTextContent('There is no view by Shapley');
    expect(await section('What the saving of all depends on')).toHaveTextContent('cannot be told');
    const rules = await section('The share under each rule');
    expect(within(rules).getByRole('listitem', { name: 'By baseline: needs all baselines' })).toBeVisible();
  });

  it('shows at once what a change does, reads money as people write it, and saves it', async () => {
    const saved = { ...EXAMPLE, edits: 2 };
    open([
      asked(documentOf()),
      {
        request: {
          query: SaveCostingScenarioDocument,
          variables: (given) => {
            const { input } = given as { input: { expectedEdits: number; model: Scenario['model'] } };
            return input.expectedEdits === 1 && input.model.lines[1]?.amountCents === 1_250_000;
          },
        },
        result: { data: { saveCostingScenario: documentOf([saved]) } },
      },
    ]);
    await openLine(/^Running/);
    const amount = screen.getByLabelText('Amount');
    expect(amount).toHaveValue('60,000');
    write(amount, '');
    expect(screen.getByText('A value is missing.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await userEvent.type(amount, '12.5x');
    expect(screen.getByText(/This is no number/)).toBeVisible();
    write(amount, '12,5k');
    write(amount, '$12,500.00');
    expect(screen.getByText('= $12,500')).toBeVisible();
    const first = await section('Alder: in short');
    // 3,125 of the fixed part, 12,000 for its users, 5,000 of its own.
    await waitFor(
      () =>
        expect(within(first).getByText('Alder: to pay each year').nextSibling).toHaveTextContent('$20,125'),
      PATIENCE,
    );
    expect(screen.getByText('Not saved yet.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByText('Not saved yet.')).toBeNull(), PATIENCE);
  });

  it('keeps what is typed when somebody else was first, shows both, and takes over theirs when asked', async () => {
    const [first, running] = EXAMPLE.model.lines;
    const theirs: Scenario = {
      ...EXAMPLE,
      edits: 7,
      model: { ...EXAMPLE.model, ratePct: 5, lines: [first, { ...running, amountCents: 7_000_000 }] },
    };
    open([
      asked(documentOf()),
      {
        request: { query: SaveCostingScenarioDocument, variables: () => true },
        result: {
          data: {
            saveCostingScenario: {
              __typename: 'CostingConflict',
              message: 'Somebody else saved.',
              theirs: scenarioSent(theirs),
              current: documentOf([theirs]),
            },
          },
        },
      },
    ]);
    await openLine(/^Running/);
    const amount = screen.getByLabelText('Amount');
    write(amount, '80000');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const note = await section('Changed by somebody else');
    expect(note).toHaveTextContent('Running, AmountYours: $80,000.00Theirs: $70,000.00');
    expect(screen.getByLabelText('Nominal rate a year')).toHaveValue('5');
    expect(amount).toHaveValue('80,000');
    await userEvent.click(within(note).getByRole('button', { name: 'Take theirs: Running, Amount' }));
    expect(amount).toHaveValue('70,000');
  });

  it('says at the rule why it cannot be computed, and names nobody', async () => {
    open([asked(documentOf([EXAMPLE], WITH_HIDDEN))]);
    await openLine(/^Running/);
    await userEvent.selectOptions(screen.getByLabelText('Shared by'), 'BASELINE');
    const said = await screen.findAllByText(/needs the baseline of every member/, {}, PATIENCE);
    expect(said.length).toBeGreaterThan(1);
    for (const each of said) expect(each).not.toHaveTextContent('Birch');
    expect(screen.queryByRole('region', { name: 'Alder: in short' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
  });

  it('keeps one’s own figures, counts them at once, and says who sees them', async () => {
    const sent: unknown[] = [];
    open([
      asked(documentOf()),
      {
        request: {
          query: SaveCostingFiguresDocument,
          variables: (given) => {
            sent.push(given);
            return true;
          },
        },
        result: { data: { saveCostingFigures: documentOf() } },
      },
    ]);
    const own = await section('Your own figures');
    const baseline = within(own).getByLabelText('Running cost a year without the group');
    write(baseline, '100 000,00');
    const first = await section('Alder: in short');
    await waitFor(() => expect(first).toHaveTextContent('Saved over 5 years'), PATIENCE);
    await userEvent.click(within(own).getByLabelText('Show them to the others'));
    expect(own).toHaveTextContent('The others see your shares, and neither these figures');
    await userEvent.click(within(own).getByRole('button', { name: 'Save our figures' }));
    await waitFor(() => expect(within(own).getByText('All is saved.')).toBeVisible(), PATIENCE);
    expect(sent).toMatchObject([
      { input: { municipalityId: 'Alder', baselineCents: 10_000_000, isShown: false, expectedEdits: 1 } },
    ]);
  });

  it('lets whoever may not write try what they like, and save nothing', async () => {
    open([asked(documentOf([EXAMPLE], EXAMPLE_FIGURES, []))]);
    await section('Alder: in short');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a scenario' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Your own figures' })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Horizon, in years'), '10');
    expect(screen.getByText('A trial: it is not saved.')).toBeVisible();
    expect(await section('What each member saves over 10 years')).toBeVisible();
  });

  it('keeps what is typed of a scenario while another one is looked at', async () => {
    const other = { ...EXAMPLE, id: 'scenario-2', name: 'Cheaper', isProposed: false };
    open([asked(documentOf([EXAMPLE, other]))]);
    await userEvent.selectOptions(await screen.findByLabelText('Horizon, in years', {}, PATIENCE), '10');
    await userEvent.selectOptions(screen.getByLabelText('Scenario'), 'scenario-2');
    expect(screen.getByLabelText('Horizon, in years')).toHaveValue('5');
    await userEvent.selectOptions(screen.getByLabelText('Scenario'), 'scenario-1');
    expect(screen.getByLabelText('Horizon, in years')).toHaveValue('10');
  });

  it('sees any member’s side, and that of all', async () => {
    open([asked(documentOf())], { path: '/documents/doc/costing?of=Dogwood' });
    expect(await section('Dogwood: in short')).toHaveTextContent('Saved over 5 years');
    await userEvent.selectOptions(screen.getByLabelText('Seen for'), 'all');
    const first = await section('All members together: in short');
    expect(within(first).getByText('Saved over 5 years').nextSibling).toHaveTextContent('$238,341');
  });

  it('offers the first scenario where there is none, and is not found where there is no costing', async () => {
    open([asked(documentOf([]))]);
    expect(await screen.findByText('No scenario yet', {}, PATIENCE)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Add a scenario' }));
    expect(await screen.findByRole('dialog', { name: 'A new scenario' }, PATIENCE)).toBeVisible();
  });

  it('is not found for a document of another kind', async () => {
    open([asked({ ...documentOf(), costing: null })]);
    expect(await screen.findByText('There is nothing at this address', {}, PATIENCE)).toBeVisible();
  });

  it('says so where it cannot be read', async () => {
    open([
      {
        request: { query: CostingPageDocument, variables: { id: 'doc' } },
        error: new Error('no connection'),
      },
    ]);
    expect(await screen.findByRole('button', { name: 'Try again' }, PATIENCE)).toBeVisible();
  });

  it('is in French too', async () => {
    open([asked(documentOf())], { locale: 'fr' });
    const first = await screen.findByRole('region', { name: /en bref$/ }, PATIENCE);
    expect(first).toHaveTextContent(
      /Alder y perd\. Sur 5 ans, cette municipalité paie 33\s967,76\s\$ de plus/,
    );
  });
});
