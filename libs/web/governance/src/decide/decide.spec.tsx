import {
  DecideGovernanceDocument,
  ReviseGovernanceDocument,
  type GovernanceStandingFragment,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AGREES, HASH, NORTH, said, sentVersion, SOUTH, standing } from '../fixtures/standing.fixture.js';
import { withWords } from '../words.js';
import { AgreementSection } from './agreement-section.js';

const DECIDES: Partial<GovernanceStandingFragment> = { may: ['DECIDE'], decidesFor: [SOUTH] };

const show = (change: Partial<GovernanceStandingFragment>, options: RenderPageOptions = {}) =>
  renderPage(<AgreementSection document={standing(change)} />, options);

const decides = (input: object, sent: string[]) => ({
  request: {
    query: DecideGovernanceDocument,
    variables: { input: { documentId: 'd1', version: 1, hash: HASH, municipalityId: 'south', ...input } },
  },
  result: () => {
    sent.push('decided');
    return { data: { decideGovernanceDocument: standing() } };
  },
});
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const asked = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

beforeEach(() => withWords(Promise.resolve(undefined)));

describe('what members say to a document', () => {
  it('stands municipality by municipality, with by what right, and who has said nothing', async () => {
    show({});
    const table = await screen.findByRole('table', { name: 'Agreement: Charter, version 1' });
    const [, north, south] = within(table).getAllByRole('row');
    expect(north).toHaveTextContent(/Town of North.*Agrees.*Council resolution \(R-12, November.2, 2026\)/);
    expect(north).toHaveTextContent('Approver');
    expect(south).toHaveTextContent(/City of South.*Nothing yet/);
    expect(screen.getByText('1 of 2 agree')).toBeVisible();
    expect(screen.getByText('All members that are asked have to agree.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Record of agreement/ })).toHaveAttribute(
      'href',
      '/documents/d1/record?version=1',
    );
    expect(screen.queryByRole('link', { name: 'What changed in version 1' })).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says of an agreement that names no resolution that it binds nobody', async () => {
    show({ agreements: [said(NORTH, { ...AGREES, resolution: null, resolvedOn: null, binding: false })] });
    expect(await screen.findByText(/^Binds nobody yet/)).toBeVisible();
  });

  it('is nothing of a first draft; of one that was taken back it leads to what was said and what is otherwise', async () => {
    const { unmount } = show({ status: 'DRAFT', versions: [], agreements: [] });
    expect(screen.queryByRole('region', { name: 'Agreement' })).toBeNull();
    unmount();
    show({
      status: 'DRAFT',
      version: 2,
      versions: [sentVersion(1, { status: 'SUPERSEDED' })],
      agreements: [],
    });
    const note = await screen.findByRole('note', { name: 'Taken back' });
    expect(note).toHaveTextContent(/^Version 1 was taken back/);
    expect(within(note).getByRole('link', { name: 'What is otherwise since version 1' })).toHaveAttribute(
      'href',
      '/documents/d1/differences?since=1',
    );
  });
});

describe('deciding', () => {
  it('agrees by a resolution of the council, to the version and the hash that were read', async () => {
    const sent: string[] = [];
    const input = {
      decision: 'AGREE',
      reason: '',
      authority: 'COUNCIL',
      resolution: 'R-12',
      resolvedOn: '2026-11-02',
    };
    show(DECIDES, { mocks: [decides(input, sent)] });
    await press('Decide…');
    const form = await asked();
    expect(form.getByText('Decide for City of South')).toBeVisible();
    const submit = form.getByRole('button', { name: 'Record the decision' });
    await userEvent.click(form.getByRole('radio', { name: 'Agree' }));
    expect(submit).toBeDisabled();
    await userEvent.click(form.getByRole('radio', { name: 'Council resolution' }));
    await userEvent.type(form.getByLabelText('Resolution number'), 'R-12');
    await userEvent.type(form.getByLabelText('Day of the resolution'), '2026-11-02');
    await userEvent.click(submit);
    await gone();
    expect(sent).toEqual(['decided']);
  });

  it.each([
    ['Object', 'OBJECT'],
    ['Send it back', 'SEND_BACK'],
  ])('with “%s” says why', async (label, decision) => {
    const sent: string[] = [];
    const input = { decision, reason: 'No cap', authority: 'DELEGATED', byLaw: '2026-04' };
    show(DECIDES, { mocks: [decides(input, sent)] });
    await press('Decide…');
    const form = await asked();
    await userEvent.click(form.getByRole('radio', { name: label }));
    await userEvent.click(form.getByRole('radio', { name: 'Delegated by by-law' }));
    await userEvent.type(form.getByLabelText('By-law'), '2026-04');
    expect(form.getByRole('button', { name: 'Record the decision' })).toBeDisabled();
    await userEvent.type(form.getByRole('textbox', { name: /^Reason/ }), 'No cap');
    await userEvent.click(form.getByRole('button', { name: 'Record the decision' }));
    await gone();
    expect(sent).toEqual(['decided']);
  });

  it('chooses among several municipalities, and says what stands of each', async () => {
    show({ may: ['DECIDE'], decidesFor: [NORTH, SOUTH] });
    await press('Decide…');
    const form = await asked();
    expect(form.getByText('So far your municipality says: Agrees')).toBeVisible();
    await userEvent.selectOptions(form.getByLabelText('Municipality'), 'City of South');
    expect(form.queryByText(/^So far/)).toBeNull();
  });

  it('can only bind further what is agreed', async () => {
    show({ ...DECIDES, status: 'AGREED', agreedAt: '2026-11-05T15:00:00Z' });
    expect(await screen.findByText(/^Agreed on November.5, 2026\. In force once/)).toBeVisible();
    await press('Decide…');
    expect((await asked()).queryByRole('radio', { name: 'Object' })).toBeNull();
  });

  it('stays open and says so where another version stands by now', async () => {
    const message = 'The document has another version. Nothing was decided.';
    const input = { decision: 'AGREE', reason: '', authority: 'STAFF' };
    const error = new CombinedGraphQLErrors({ errors: [{ message, extensions: { code: 'CONFLICT' } }] });
    const { request } = decides(input, []);
    show(DECIDES, { mocks: [{ request, error }] });
    await press('Decide…');
    const form = await asked();
    await userEvent.click(form.getByRole('radio', { name: 'Agree' }));
    await userEvent.click(form.getByRole('radio', { name: /^Staff/ }));
    await userEvent.click(form.getByRole('button', { name: 'Record the decision' }));
    expect(await form.findByText(message)).toBeVisible();
  });
});

describe('taking a document back', () => {
  it('says why, and what becomes of what was agreed', async () => {
    const after = standing({ status: 'DRAFT', version: 2, agreements: [] });
    show(
      { may: ['REVISE'], status: 'IN_FORCE', inForceAt: '2026-11-06T15:00:00Z' },
      {
        mocks: [
          {
            request: {
              query: ReviseGovernanceDocument,
              variables: { input: { documentId: 'd1', version: 1, reason: 'A cap' } },
            },
            result: { data: { reviseGovernanceDocument: after } },
          },
        ],
      },
    );
    await press('Take it back to revise…');
    const form = await asked();
    expect(form.getByText(/^Version 1 stays as it is/)).toBeVisible();
    expect(form.getByRole('button', { name: 'Revise it' })).toBeDisabled();
    await userEvent.type(form.getByRole('textbox'), 'A cap');
    await userEvent.click(form.getByRole('button', { name: 'Revise it' }));
    await gone();
  });
});
