import { OpenInvitationsDocument } from '@commonworks/web-graphql';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { consortium, FakeWorkbook, open, Refusal, type Replies } from '../workbook.fixture.js';

const TABER = 'Town of Taber';
const BROOKS = 'City of Brooks';

let invitedUntil: string | null;
let emailDomains: string[];
let asked: unknown;

beforeEach(() => {
  invitedUntil = null;
  emailDomains = ['taber.example'];
  asked = null;
});

const workbook = (name: string) => ({
  __typename: 'Workbook',
  id: name,
  status: 'IN_PROGRESS',
  submittedAt: null,
  municipality: { __typename: 'Municipality', id: name, name, type: 'TOWN' },
  progress: { __typename: 'Progress', answered: 0, total: 250 },
});

const replies = (status = 'OPEN', workbooks = [workbook(TABER), workbook(BROOKS)]): Replies => {
  const campaign = {
    __typename: 'Campaign',
    id: 'k1',
    name: 'Round 2026',
    cycle: '2026',
    year: 2026,
    status,
    synthetic: false,
    closesOn: null,
    releasedAt: null,
    openedAt: null,
    closedAt: null,
    consortium: { ...consortium, municipalities: [] },
    thresholdKind: 'FIXED',
    thresholdValue: 50,
    lineIsHigh: false,
    templateVersion: {
      __typename: 'TemplateVersion',
      id: 't1',
      name: 'Capability',
      number: 1,
      questionCount: 250,
    },
    release: null,
  };
  return {
    CampaignPage: () => ({ campaign }),
    CampaignWorkbooks: () => ({ workbooks }),
    WorkbookCampaigns: () => ({ campaigns: [{ ...new FakeWorkbook().picture().campaign, year: 2026 }] }),
    MunicipalitiesWithoutLead: ({ consortiumId }) => {
      if (consortiumId !== consortium.id) throw new Refusal('NOT_FOUND');
      const taber = { id: TABER, name: TABER, emailDomains, invitedUntil };
      return { municipalitiesWithoutLead: [{ __typename: 'MunicipalityWithoutLead', ...taber }] };
    },
    InviteFirstLead: ({ input }) => {
      asked = input;
      invitedUntil = '2026-12-10T12:00:00Z';
      const made = { __typename: 'Invitation', expiresAt: invitedUntil, delivery: 'MAILED' };
      return { inviteFirstLead: made };
    },
  };
};

const INVITE = { name: `Invite its lead: ${TABER}` };

async function fill(email: string) {
  await userEvent.click(await screen.findByRole('button', INVITE));
  const form = within(await screen.findByRole('dialog', { name: `Invite the lead of ${TABER}` }));
  await userEvent.type(form.getByLabelText('Name'), 'Treasurer');
  await userEvent.type(form.getByLabelText('Email address'), email);
  return form;
}

describe('a municipality that nobody leads', () => {
  it('says so to the coordinator in the table of the campaign, and of no other', async () => {
    open('/campaigns/k1', replies(), 'COORDINATOR');
    const row = await screen.findByRole('row', { name: /Town of Taber/ });
    expect(await within(row).findByText('No lead yet')).toBeVisible();
    expect(screen.getByRole('row', { name: /City of Brooks/ })).not.toHaveTextContent('No lead');
    expect(screen.getAllByRole('button', { name: /Invite its lead/ })).toHaveLength(1);
  });

  it('gets one invited, in the form in which everybody is', async () => {
    const { client } = open('/campaigns/k1', replies(), 'COORDINATOR');
    const variables = { consortiumId: consortium.id };
    const known = { query: OpenInvitationsDocument, variables };
    client.writeQuery({ ...known, data: { openInvitations: [] } });
    const form = await fill('it@taber.example');
    await userEvent.click(form.getByRole('button', { name: 'Invite' }));
    expect(await screen.findByRole('dialog', { name: 'The invitation is on its way' })).toBeVisible();
    expect(screen.getByText(/goes to it@taber\.example/)).toBeVisible();
    const invitee = { name: 'Treasurer', email: 'it@taber.example', locale: 'EN' };
    expect(asked).toEqual({ ...invitee, consortiumId: consortium.id, municipalityId: TABER });
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByText(/Lead invited, can accept until December 10, 2026/)).toBeVisible();
    expect(screen.queryByRole('button', INVITE)).toBeNull();
    expect(client.readQuery(known)).toBeNull();
  });

  it('has its domains held against the address, and what the server refuses told at it', async () => {
    const words = 'The first lead needs an address of the municipality.';
    const InviteFirstLead = () => {
      throw new Refusal('CONFLICT', words);
    };
    open('/campaigns/k1', { ...replies(), InviteFirstLead }, 'COORDINATOR');
    const form = await fill('it@elsewhere.example');
    expect(form.getByLabelText('Email address')).toHaveAccessibleDescription(
      'An address of the municipality: taber.example.',
    );
    expect(form.getByText(/outside taber\.example/)).toBeVisible();
    await userEvent.click(form.getByRole('button', { name: 'Invite' }));
    expect(await form.findByText(words)).toBeVisible();
    expect(form.getByLabelText('Name')).toHaveValue('Treasurer');
  });

  it('is for an administrator to begin where none of its domains is known', async () => {
    emailDomains = [];
    open('/campaigns/k1', replies(), 'COORDINATOR');
    expect(await screen.findByText(/an administrator first binds its email domain/)).toBeVisible();
    expect(screen.queryByRole('button', INVITE)).toBeNull();
  });

  it.each([
    ['on the page of a campaign that is still prepared', '/campaigns/k1'],
    ['among the workbooks, of which a coordinator has none', '/workbooks'],
  ])('is listed %s', async (_where, path) => {
    open(path, replies('DRAFT', []), 'COORDINATOR');
    const list = await screen.findByRole('region', {
      name: '1 municipality of MISA Prairies has no lead yet',
    });
    expect(within(list).getByText(TABER)).toBeVisible();
    expect(within(list).getByRole('button', INVITE)).toBeVisible();
  });

  it.each(['LEAD', 'ANALYST'] as const)('is nothing that a person in the role %s asks for', async (role) => {
    const MunicipalitiesWithoutLead = () => {
      throw new Error('asked for in vain');
    };
    open('/campaigns/k1', { ...replies(), MunicipalitiesWithoutLead }, role);
    expect(await screen.findByRole('row', { name: /Town of Taber/ })).toBeVisible();
    expect(screen.queryByText('No lead yet')).toBeNull();
  });
});
