import { USUAL_TARGETS, TARGET_UNITS, targetField, type Priority } from '@commonworks/domain-governance/sla';
import {
  ServiceLevelsDocument,
  WriteLevelsDocument,
  type GovernanceFieldType,
  type LevelsDocumentFragment,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withWords } from '../words.js';
import { LevelsPage } from './levels-page.js';

beforeAll(() => withWords(Promise.resolve()));

const field = (
  fieldId: string,
  clauseId: string,
  type: GovernanceFieldType,
  value: string,
  valueFr: string | null = null,
) => ({
  __typename: 'ServiceLevelField' as const,
  fieldId,
  clauseId,
  label: fieldId,
  hint: null,
  type,
  value,
  valueFr,
});

const targets = (['P1', 'P2', 'P3', 'P4'] as Priority[]).flatMap((priority) => {
  const { response, update, resolution, metPct } = USUAL_TARGETS[priority];
  const spans = { response, update, resolution };
  return [
    ...(['response', 'update', 'resolution'] as const).flatMap((part) => {
      const [unit, span] = [TARGET_UNITS[priority][part], spans[part]];
      if (unit === null || span === null) return [];
      const count = 'days' in span ? span.days : span.minutes / (unit === 'h' ? 60 : 1);
      return [field(targetField(priority, part), 'incidents', 'NUMBER', String(count))];
    }),
    field(targetField(priority, 'met'), 'incidents', 'PERCENT', metPct),
  ];
});
const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) =>
  field(`hours${day}`, 'hours', 'NAME', '08:30–16:30'),
);

const sla = (more: Partial<LevelsDocumentFragment> = {}) => ({
  ...STANDS,
  ...more,
});

const STANDS = {
  __typename: 'GovernanceDocument' as const,
  id: 'sla',
  version: 1,
  kind: 'SLA' as const,
  title: 'Support',
  groupId: 'g',
  groupName: 'Permits together',
  synthetic: false,
  status: 'DRAFT' as const,
  latest: true,
  may: ['WRITE', 'SEND'] as LevelsDocumentFragment['may'],
  clauses: ['hours', 'incidents', 'availability', 'suppliers', 'remedies', 'continuity', 'exit'].map(
    (id) => ({
      __typename: 'GovernanceClause' as const,
      id,
      edits: 2,
    }),
  ),
  serviceLevels: {
    __typename: 'GovernanceServiceLevels' as const,
    startDate: '2027-03-01',
    fields: [
      ...week,
      field('hoursSaturday', 'hours', 'NAME', '–'),
      field('hoursSunday', 'hours', 'NAME', '–'),
      field('timeZone', 'hours', 'NAME', 'America/Toronto'),
      field('holidayDates', 'hours', 'LONG_TEXT', '2027-07-01', '2027-07-01'),
      ...targets,
      field('availabilityPct', 'availability', 'PERCENT', '99.9'),
      field('maintenanceMinutes', 'availability', 'NUMBER', '240'),
      field('maintenanceNoticeDays', 'availability', 'NUMBER', '5'),
      field(
        'supplierList',
        'suppliers',
        'LONG_TEXT',
        'Hosting, 99.95%\nNetwork, 99.95%',
        'A, 99,95 %\nB, 99,95 %',
      ),
      field('noticeDays', 'exit', 'NUMBER', '90'),
      field('exitDays', 'exit', 'NUMBER', '90'),
    ],
    choices: [
      {
        __typename: 'ServiceLevelChoice' as const,
        choiceId: 'agreedTime',
        clauseId: 'availability',
        question: 'In which time?',
        taken: 'always',
        options: [
          { __typename: 'GovernanceOption' as const, id: 'always', label: 'Around', why: 'Usual' },
          { __typename: 'GovernanceOption' as const, id: 'serviceHours', label: 'In hours', why: 'By day' },
        ],
      },
    ],
  },
};

const asked = (governanceDocument: LevelsDocumentFragment | null) => ({
  request: { query: ServiceLevelsDocument, variables: { id: 'sla' } },
  result: { data: { governanceDocument } },
});
const show = (mocks: NonNullable<RenderPageOptions['mocks']>, locale: 'en' | 'fr' = 'en') =>
  renderPage(<LevelsPage />, {
    mocks,
    locale,
    path: '/documents/sla/service-levels',
    route: '/documents/:documentId/service-levels',
  });
const put = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const input = (name: string) => screen.findByRole('textbox', { name });

describe('levels of service', () => {
  it('stand beside the minutes that follow from them, by the clocks of their months', async () => {
    show([asked(sla())]);
    expect(await screen.findByText(/43,200 − 240\) = 42\.96 minutes/)).toBeInTheDocument();
    const table = screen.getByRole('table', { name: /month by month/ });
    // March 2027 is an hour short in Toronto, November an hour longer.
    expect(within(table).getByText('44,580')).toBeInTheDocument();
    expect(within(table).getByText('43,260')).toBeInTheDocument();
    expect(screen.getByText(/together 99\.900025%, which carries 99\.9%/)).toBeInTheDocument();
  });

  it('are judged while they are typed, at their field', async () => {
    show([asked(sla())]);
    const update = await input('p1Update');
    expect(screen.queryByText(/cannot stand/)).not.toBeInTheDocument();
    put(update, '5');
    expect(await screen.findByRole('textbox', { name: 'p1Resolution' })).toBeInvalid();
    expect(screen.getAllByText('It may not be sooner than the first update.')).not.toHaveLength(0);
    expect(screen.getByText(/not sent for review until/)).toBeInTheDocument();
  });

  it('are typed in French with a decimal comma, and saved with a point, clause by clause', async () => {
    const saved = sla();
    const write = {
      request: {
        query: WriteLevelsDocument,
        variables: {
          input: {
            documentId: 'sla',
            expectedEdits: 2,
            clauseId: 'availability',
            fields: [{ id: 'availabilityPct', value: '99.85' }],
            choices: [],
          },
        },
      },
      result: {
        data: {
          writeGovernanceClause: {
            ...saved,
            serviceLevels: saved.serviceLevels && {
              ...saved.serviceLevels,
              fields: saved.serviceLevels.fields.map((one) =>
                one.fieldId === 'availabilityPct' ? { ...one, value: '99.85' } : one,
              ),
            },
          },
        },
      },
    };
    show([asked(saved), write], 'fr');
    const availability = await input('availabilityPct');
    expect(availability).toHaveValue('99,9');
    put(availability, '99,85 %');
    expect(availability).toBeValid();
    expect(screen.getByText(/99,85\s%\).*64,44 minutes/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Tout est enregistré.')).toBeInTheDocument();
    expect(availability).toHaveValue('99,85');
  });

  it('are kept in their fields where somebody else changed the clause, with what that one saved', async () => {
    const theirs = sla({
      clauses: [{ id: 'exit', edits: 3 }],
    });
    const conflict = {
      request: {
        query: WriteLevelsDocument,
        variables: {
          input: {
            documentId: 'sla',
            expectedEdits: 2,
            clauseId: 'exit',
            fields: [{ id: 'noticeDays', value: '120' }],
            choices: [],
          },
        },
      },
      result: {
        data: {
          writeGovernanceClause: {
            __typename: 'GovernanceConflict' as const,
            message: 'Somebody else has changed this clause.',
            current: {
              ...theirs,
              serviceLevels: theirs.serviceLevels && {
                ...theirs.serviceLevels,
                fields: theirs.serviceLevels.fields.map((one) =>
                  one.fieldId === 'noticeDays' ? { ...one, value: '180' } : one,
                ),
              },
            },
          },
        },
      },
    };
    show([asked(sla()), conflict]);
    const notice = await input('noticeDays');
    put(notice, '120');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Somebody else has changed this clause.')).toBeInTheDocument();
    expect(screen.getByText('180')).toBeInTheDocument();
    expect(notice).toHaveValue('120');
  });

  it('of a text have a field in each language', async () => {
    show([asked(sla())]);
    expect(await input('supplierList, in English')).toHaveValue('Hosting, 99.95%\nNetwork, 99.95%');
    const french = await input('supplierList, in French');
    expect(french).toHaveValue('A, 99,95 %\nB, 99,95 %');
    put(french, 'A, 99,95 %\nB, 99,94 %');
    expect(await screen.findAllByText(/give different figures/)).not.toHaveLength(0);
    expect(french).toHaveValue('A, 99,95 %\nB, 99,94 %');
  });

  it('of a version are read, and nobody types in them', async () => {
    show([asked(sla({ status: 'IN_FORCE', may: [] }))]);
    expect(await screen.findByText('240 min')).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'p1Response' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });

  it('are none of a document of another kind', async () => {
    show([asked(sla({ kind: 'CHARTER', serviceLevels: null }))]);
    expect(await screen.findByText('There is nothing at this address')).toBeInTheDocument();
  });
});

describe('when it would be due', () => {
  const report = async (time: string) => {
    show([asked(sla())]);
    put(await screen.findByLabelText('Reported at'), time);
  };

  it('goes on the day after a holiday, and says which hours counted', async () => {
    // Wednesday before Canada Day: one hour of eight is left.
    await report('2027-06-30T15:30');
    expect(await screen.findByText(/^Friday, July 2, 2027, 3:30 p\.m\.$/)).toBeInTheDocument();
    expect(
      screen.getAllByText(/^Wednesday, June 30, 2027: 3:30 p\.m\. to 4:30 p\.m\., 60 minutes$/),
    ).not.toHaveLength(0);
  });

  it('takes no time that clocks skip', async () => {
    await report('2027-03-14T02:30');
    expect(await screen.findByText(/Clocks skip this time/)).toBeInTheDocument();
    expect(screen.queryByText(/Priority P2, counted/)).not.toBeInTheDocument();
  });

  it('has no answer while a hold is open', async () => {
    await report('2027-06-30T09:00');
    await userEvent.click(screen.getByRole('button', { name: 'Add a hold' }));
    put(screen.getByLabelText('Hold 1 from'), '2027-06-30T09:00');
    expect(await screen.findAllByText('The clock stands still until the hold ends.')).toHaveLength(3);
    put(screen.getByLabelText('Hold 1 to, if it has ended'), '2027-06-30T08:00');
    expect(await screen.findByText('It ends before it begins.')).toBeInTheDocument();
  });
});
