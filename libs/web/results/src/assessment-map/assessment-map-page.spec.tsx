import { AssessmentMapDocument } from '@commonworks/web-graphql';
import { toFileTable } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { campaign, campaigns, failure, lead } from '../fixtures/results.fixture.js';
import '../index.js';
import { assessmentColumns } from './assessment-columns.js';
import { type AssessedElement } from './assessment-figures.js';
import { Component as AssessmentMapPage } from './assessment-map-page.js';

const element = (name: string, rating: AssessedElement['rating'], workPlanned = false) => ({
  __typename: 'AssessmentElement' as const,
  questionId: name,
  state: rating ? ('ANSWERED' as const) : ('UNKNOWN' as const),
  rating,
  workPlanned,
  comment: workPlanned ? 'In the budget' : null,
  observation: null as string | null,
  service: { __typename: 'Service' as const, id: name, name, definition: `What ${name} is.` },
});
const assessment = {
  __typename: 'AssessmentMap' as const,
  campaignName: 'Assessment 2017',
  synthetic: true,
  published: false,
  municipality: { __typename: 'Municipality' as const, id: 'm1', name: 'Town of Alder' },
  layers: [
    {
      __typename: 'AssessmentLayer' as const,
      layer: 'CUSTOMER_FACING' as const,
      elements: [element('Web site', 'MEETS_NEEDS'), element('Portal', 'GAP', true)],
    },
    {
      __typename: 'AssessmentLayer' as const,
      layer: 'INFRASTRUCTURE' as const,
      elements: [element('Network', 'MEETS_NEEDS'), element('Storage', null)],
    },
    { __typename: 'AssessmentLayer' as const, layer: 'INTEGRATION' as const, elements: [] },
  ],
};
const asked = { query: AssessmentMapDocument, variables: { workbookId: 'w1' } };
const workbook = {
  __typename: 'Workbook',
  id: 'w1',
  submittedAt: '2017-06-20T12:00:00.000Z',
  campaign: { __typename: 'Campaign', id: 'k2017' },
};
const options = {
  path: '/workbooks/w1/assessment-map',
  route: '/workbooks/:workbookId/assessment-map',
  me: lead,
};
const show = (map: object | null = assessment, path = options.path, submitted: object | null = workbook) =>
  renderPage(<AssessmentMapPage />, {
    ...options,
    path,
    mocks: [
      campaigns(campaign()),
      { request: asked, result: { data: { assessmentMap: map, workbook: submitted } } },
    ],
  });

describe('the assessment map', () => {
  it('reads the house in one line, with source and date', async () => {
    show();
    expect(
      await screen.findByText(
        '2 of 4 meet needs, 0 need improvement, 0 are risks or key enablers, 1 is a gap; work is planned on 1.',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(
        'Source: Assessment 2017, Town of Alder. Submitted June 20, 2017. Synthetic demo data.',
      ),
    ).toBeVisible();
    const floor = screen.getByRole('region', { name: 'Customer facing' });
    expect(within(floor).getByRole('button', { name: /^Portal/ })).toHaveTextContent(
      'Portal: Gap. Work planned',
    );
    expect(screen.queryByRole('region', { name: 'Integration' })).toBeNull();
  });

  it('says the same in a table', async () => {
    show(assessment, '/workbooks/w1/assessment-map?view=table', { ...workbook, submittedAt: null });
    const table = await screen.findByRole('table', { name: 'Assessment map: Town of Alder' });
    expect(within(table).getByRole('row', { name: /Portal/ })).toHaveTextContent('GapYesIn the budget');
    expect(within(table).getByRole('row', { name: /Storage/ })).toHaveTextContent('Unknown');
    expect(screen.getByText(/Not submitted yet/)).toBeVisible();
  });

  it('says what will stand here where the workbook asks for no ratings', async () => {
    show({ ...assessment, layers: [] });
    expect(
      await screen.findByRole('heading', { name: 'The four layers of your technology will stand here' }),
    ).toBeVisible();
  });

  it('fails with an id to quote, and knows nothing of what is not there', async () => {
    const { unmount } = renderPage(<AssessmentMapPage />, {
      ...options,
      mocks: [{ request: asked, error: failure('e-6') }],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('e-6');
    unmount();
    show(null, options.path, null);
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });
});

describe('a room of the map', () => {
  const observed = {
    ...assessment,
    synthetic: false,
    published: true,
    layers: [
      {
        ...assessment.layers[0],
        elements: [
          element('Web site', 'MEETS_NEEDS'),
          { ...element('Portal', 'GAP', true), observation: 'Residents cannot look it up.' },
        ].map((one) => ({ ...one, observation: one.observation ?? 'Well used.' })),
      },
    ],
  };
  const room = (name: RegExp) => screen.findByRole('button', { name });

  it('opens what the published text says of its element, and the page says where it is from', async () => {
    show(observed);
    await userEvent.click(await room(/^Portal/));
    const detail = await screen.findByRole('dialog', { name: 'Portal' });
    expect(detail).toHaveTextContent('Residents cannot look it up.');
    expect(detail).toHaveTextContent(/Gap.*Work planned.*Derived from the published text.*In the budget/);
    expect(detail).toHaveTextContent('What Portal is.');
    await userEvent.click(within(detail).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText('Synthetic demo data')).toBeNull();
    expect(screen.getByText('Derived from the published text')).toBeVisible();
    expect(screen.getByText(/June 20, 2017\. Derived from the published text\.$/)).toBeVisible();
  });

  it('is reached with the arrows, opened with Enter, and takes the focus back once it is closed', async () => {
    show(observed);
    const first = await room(/^Web site/);
    const second = await room(/^Portal/);
    expect([first.getAttribute('tabindex'), second.getAttribute('tabindex')]).toEqual(['0', '-1']);
    first.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Portal' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(second).toHaveFocus());
  });

  it('opens on what has no rating and no observation too, which is called derived from nothing', async () => {
    show();
    await userEvent.click(await room(/^Storage/));
    const detail = await screen.findByRole('dialog', { name: 'Storage' });
    expect(detail).toHaveTextContent('Unknown');
    expect(detail).not.toHaveTextContent('published');
  });

  it('has its observation in a column of the table where there is any', async () => {
    show(observed, '/workbooks/w1/assessment-map?view=table');
    const row = await screen.findByRole('row', { name: /Portal/ });
    expect(row).toHaveTextContent('GapYesResidents cannot look it up.In the budget');
  });

  it('has no column of comments beside its observation where nobody commented', async () => {
    const [layer] = observed.layers;
    const elements = layer.elements.map((one) => ({ ...one, comment: null }));
    show({ ...observed, layers: [{ ...layer, elements }] }, '/workbooks/w1/assessment-map?view=table');
    expect(await screen.findByRole('columnheader', { name: 'Observation' })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Comment' })).toBeNull();
  });
});

describe('the exported assessment map', () => {
  it('holds every element with its rating, or why it has none', () => {
    const columns = assessmentColumns(assessment, {
      heading: (name) => name,
      layer: (layer) => layer,
      ratings: {
        MEETS_NEEDS: 'Meets needs',
        NEEDS_IMPROVEMENT: 'Needs improvement',
        RISK_OR_KEY_ENABLER: 'Risk',
        GAP: 'Gap',
      },
      state: ({ state }) => state,
      yes: 'Yes',
      no: 'No',
      none: '—',
    });
    const groups = assessment.layers.map(({ layer, elements }) => ({ key: layer, rows: elements }));
    const file = toFileTable({ caption: '', columns, groups }, { source: null, withheld: '' });
    expect(file.rows).toEqual([
      ['CUSTOMER_FACING', 'Web site', 'Meets needs', 'No', null],
      ['CUSTOMER_FACING', 'Portal', 'Gap', 'Yes', 'In the budget'],
      ['INFRASTRUCTURE', 'Network', 'Meets needs', 'No', null],
      ['INFRASTRUCTURE', 'Storage', 'UNKNOWN', 'No', null],
    ]);
  });
});
