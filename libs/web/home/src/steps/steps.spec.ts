import type {
  CampaignBriefFragment,
  HomeInstallationQuery,
  HomeMunicipalityQuery,
} from '@commonworks/web-graphql';
import { describe, expect, it } from '@jest/globals';
import { administratorSteps } from './administrator-steps.js';
import { coordinatorSteps } from './coordinator-steps.js';
import { municipalitySteps, releasedStep } from './municipality-steps.js';

type Workbook = HomeMunicipalityQuery['workbooks'][number];

const campaign = (status: CampaignBriefFragment['status']): CampaignBriefFragment => ({
  id: 'k1',
  name: 'Capability campaign',
  cycle: '2026',
  year: 2026,
  status,
  synthetic: false,
  closesOn: '2026-12-04',
  releasedAt: null,
  consortium: { id: 'c1', code: 'prairies', name: 'Prairies' },
  release: null,
  templateVersion: { id: 'v1', kinds: [], dimensions: [] },
});

const section = (id: string, answered: number, assignees: string[] = []): Workbook['sections'][number] => ({
  id: `w1.${id}`,
  code: id,
  title: `Section ${id}`,
  editable: true,
  progress: { answered, total: 10 },
  assignees: assignees.map((person) => ({ id: person })),
});

const workbook = (
  status: Workbook['status'],
  sections = [section('a', 10), section('b', 4, ['me']), section('c', 0)],
  name = 'Town of Alder',
): Workbook => ({
  id: 'w1',
  status,
  remark: status === 'CHANGES_REQUESTED' ? 'Check the fleet' : null,
  municipality: { id: 'm1', name },
  progress: {
    answered: sections.reduce((sum, { progress }) => sum + progress.answered, 0),
    total: sections.length * 10,
  },
  sections,
});

const kinds = (steps: { kind: string }[]) => steps.map(({ kind }) => kind);
const view = (
  role: 'LEAD' | 'CONTRIBUTOR' | 'APPROVER' | 'VIEWER',
  of: Workbook,
  status = campaign('OPEN'),
) => ({
  personId: 'me',
  roles: [role],
  campaign: status,
  workbook: of,
});

describe('what a municipality does next', () => {
  it('lets the lead continue, then names the sections that are not finished', () => {
    const steps = municipalitySteps(view('LEAD', workbook('IN_PROGRESS')));
    expect(kinds(steps)).toEqual(['CONTINUE_WORKBOOK', 'CONTINUE_SECTION', 'CONTINUE_SECTION']);
    expect(steps[0]).toMatchObject({
      progress: { answered: 14, total: 30 },
      due: '2026-12-04',
      to: '/workbooks/w1',
    });
    expect(steps[1]).toMatchObject({ to: '/workbooks/w1?section=b', values: { section: 'Section b' } });
  });

  it('puts the remark of the approver first', () => {
    const [first] = municipalitySteps(view('LEAD', workbook('CHANGES_REQUESTED')));
    expect(first).toMatchObject({ kind: 'MEND_WORKBOOK', values: { remark: 'Check the fleet' } });
  });

  it('offers to send what is complete, and waits for what is sent', () => {
    expect(kinds(municipalitySteps(view('LEAD', workbook('IN_PROGRESS', [section('a', 10)]))))).toEqual([
      'SEND_WORKBOOK',
    ]);
    expect(kinds(municipalitySteps(view('LEAD', workbook('IN_REVIEW'))))).toEqual(['AWAIT_REVIEW']);
    expect(kinds(municipalitySteps(view('LEAD', workbook('SUBMITTED'))))).toEqual(['AWAIT_RESULTS']);
  });

  it('shows a contributor the sections handed over and no others', () => {
    const steps = municipalitySteps(view('CONTRIBUTOR', workbook('IN_PROGRESS')));
    expect(steps.map(({ to }) => to)).toEqual(['/workbooks/w1?section=b']);
  });

  it('calls the approver only when there is something to review', () => {
    expect(kinds(municipalitySteps(view('APPROVER', workbook('IN_REVIEW'))))).toEqual(['REVIEW_WORKBOOK']);
    expect(municipalitySteps(view('APPROVER', workbook('IN_PROGRESS')))).toEqual([]);
  });

  it('asks nobody to answer once the campaign is closed', () => {
    expect(municipalitySteps(view('LEAD', workbook('IN_PROGRESS'), campaign('CLOSED')))).toEqual([]);
  });

  it('leads a contributor to the results of the group, not to the standing of the municipality', () => {
    expect(releasedStep(campaign('RELEASED'), ['LEAD']).to).toBe('/results/k1/benchmark');
    expect(releasedStep(campaign('RELEASED'), ['CONTRIBUTOR']).to).toBe('/results/k1/quadrants');
  });
});

describe('what a coordinator does next', () => {
  it('sees who is stuck, the emptiest first; those in review are not', () => {
    const some = [
      workbook('IN_PROGRESS', [section('a', 6)], 'Half'),
      workbook('IN_PROGRESS', [section('a', 0)], 'Empty'),
      workbook('IN_REVIEW', [section('a', 0)], 'In review'),
      workbook('SUBMITTED', [section('a', 10)], 'Done'),
    ];
    const [first, ...others] = coordinatorSteps(campaign('OPEN'), some);
    expect(first).toMatchObject({ kind: 'FOLLOW_CAMPAIGN', values: { submitted: 1, total: 4 } });
    expect(others.map(({ values }) => values['municipality'])).toEqual(['Empty', 'Half']);
  });

  it.each([
    ['DRAFT', 'OPEN_CAMPAIGN'],
    ['CLOSED', 'RELEASE_CAMPAIGN'],
  ] as const)('moves a campaign on from %s', (status, kind) => {
    expect(kinds(coordinatorSteps(campaign(status), []))).toEqual([kind]);
  });

  it('closes a campaign when every workbook is in, and never an empty one', () => {
    expect(kinds(coordinatorSteps(campaign('OPEN'), [workbook('SUBMITTED')]))).toEqual(['CLOSE_CAMPAIGN']);
    expect(kinds(coordinatorSteps(campaign('OPEN'), []))).toEqual(['FOLLOW_CAMPAIGN']);
  });
});

describe('what an administrator does next', () => {
  const empty: HomeInstallationQuery = {
    consortia: [],
    municipalities: [],
    people: [],
    openInvitations: [],
    outbox: [],
  };
  const municipalities = [
    { id: 'm1', name: 'Alder' },
    { id: 'm2', name: 'Birch' },
  ];

  it('begins with the consortium, then the municipalities', () => {
    expect(kinds(administratorSteps(empty))).toEqual(['CREATE_CONSORTIUM']);
    const consortia = [{ id: 'c1', municipalities: [] }];
    expect(kinds(administratorSteps({ ...empty, consortia }))).toEqual(['CREATE_MUNICIPALITY']);
  });

  it('counts the municipalities nobody leads and those in no consortium', () => {
    const steps = administratorSteps({
      ...empty,
      consortia: [{ id: 'c1', municipalities: [{ id: 'm1' }] }],
      municipalities,
      people: [
        { id: 'p1', memberships: [{ role: 'VIEWER', municipality: { id: 'm1' }, consortium: null }] },
        { id: 'p2', memberships: [{ role: 'ANALYST', municipality: null, consortium: { id: 'c1' } }] },
      ],
    });
    expect(steps).toMatchObject([
      { kind: 'JOIN_MUNICIPALITIES', values: { count: 1 } },
      { kind: 'INVITE_COORDINATORS', values: { count: 1 } },
      { kind: 'INVITE_LEADS', values: { count: 2 } },
    ]);
  });

  it('says that all is set up once everyone is there', () => {
    const steps = administratorSteps({
      ...empty,
      consortia: [{ id: 'c1', municipalities: [{ id: 'm1' }] }],
      municipalities: municipalities.slice(0, 1),
      people: [
        { id: 'p1', memberships: [{ role: 'LEAD', municipality: { id: 'm1' }, consortium: null }] },
        { id: 'p2', memberships: [{ role: 'COORDINATOR', municipality: null, consortium: { id: 'c1' } }] },
      ],
    });
    expect(kinds(steps)).toEqual(['TEND_PEOPLE']);
  });

  it('waits for those who are invited, after handing over what waits in the outbox', () => {
    const invited = (role: 'LEAD' | 'COORDINATOR', expired = false) => ({
      id: role,
      role,
      expired,
      municipalityId: role === 'LEAD' ? 'm1' : null,
      consortiumId: role === 'LEAD' ? null : 'c1',
    });
    const installation = {
      ...empty,
      consortia: [{ id: 'c1', municipalities: [{ id: 'm1' }] }],
      municipalities: municipalities.slice(0, 1),
      openInvitations: [invited('LEAD'), invited('COORDINATOR')],
      outbox: [
        { id: 'o1', openedAt: null },
        { id: 'o2', openedAt: '2026-11-26T12:00:00Z' },
      ],
    };
    expect(administratorSteps(installation)).toMatchObject([
      { kind: 'HAND_OVER_MAILS', to: '/administration/outbox', values: { count: 1 } },
    ]);
    expect(kinds(administratorSteps({ ...installation, outbox: [] }))).toEqual(['AWAIT_PEOPLE']);
    const openInvitations = [invited('LEAD', true), invited('COORDINATOR')];
    expect(kinds(administratorSteps({ ...installation, outbox: [], openInvitations }))).toEqual([
      'INVITE_LEADS',
    ]);
  });
});
