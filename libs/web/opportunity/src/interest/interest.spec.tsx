import { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  DeclareInterestDocument,
  DeclineInvitationDocument,
  OpportunityPageDocument,
  OwnInterestsDocument,
  RegionNamesDocument,
  WithdrawInterestDocument,
  type DeclareInterestMutationVariables,
  type OpportunityInterestsFragment,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component as OpportunityPage } from '../detail/opportunity-page.js';
import {
  campaign,
  campaigns,
  coordinator,
  failure,
  lead,
  MUNICIPALITIES,
  noGroups,
  type Given,
  whole,
} from '../fixtures/opportunity.fixture.js';
import '../index.js';

type Own = Given<OpportunityInterestsFragment['ownInterests'][number]>;

const place = (id: 'ajax' | 'oshawa' | 'whitby') => {
  const { name, position } = MUNICIPALITIES[id];
  return { __typename: 'Municipality', id, name, position };
};
const DECLARED_AT = '2026-11-20T15:00:00Z';
/** It takes the place of what was answered then. */
const REPLACES = { expectedDeclaredAt: DECLARED_AT };
const own = (change: Partial<Own> = {}, of: 'ajax' | 'oshawa' = 'ajax'): Own => ({
  __typename: 'OwnInterest',
  id: `o1 ${of}`,
  level: null,
  collaborationLevel: null,
  named: false,
  tellCoordinator: true,
  contact: '',
  declaredAt: null,
  step: 'NONE',
  matchedUntil: null,
  invitedUntil: null,
  declined: false,
  mayDeclare: true,
  municipality: place(of),
  ...change,
});
const answered = (change: Partial<Own> = {}, of: 'ajax' | 'oshawa' = 'ajax') =>
  own(
    {
      level: 'TAKE_PART',
      collaborationLevel: 'SYSTEM',
      declaredAt: DECLARED_AT,
      step: 'ANSWERED',
      ...change,
    },
    of,
  );
const matched = (change: Partial<Own> = {}) =>
  answered({ step: 'MATCHED', matchedUntil: '2026-12-20', ...change });
const named = (of: 'ajax' | 'oshawa' | 'whitby', contact = '') => ({
  __typename: 'NamedInterest',
  level: 'LEAD' as const,
  collaborationLevel: 'PURCHASES' as const,
  contact,
  municipality: place(of),
});
const published = (change: Parameters<typeof whole>[0] = {}) =>
  whole({ status: 'PUBLISHED', curated: true, ...change });

/** What is asked once saving was refused because another answer stands. */
const stands = (opportunity: object, maxUsageCount = 1) => ({
  request: { query: OwnInterestsDocument, variables: { id: 'o1' } },
  result: { data: { opportunity } },
  maxUsageCount,
});

const show = (
  opportunity: object,
  mocks: RenderPageOptions['mocks'] = [],
  { me = lead, locale = 'en' }: Pick<RenderPageOptions, 'me' | 'locale'> = {},
) =>
  renderPage(<OpportunityPage />, {
    path: '/opportunities/o1',
    route: '/opportunities/:opportunityId',
    me,
    locale,
    consortia: ['k1'],
    mocks: [
      campaigns(campaign()),
      noGroups,
      {
        request: { query: OpportunityPageDocument, variables: { id: 'o1' } },
        result: { data: { opportunity } },
      },
      {
        request: { query: RegionNamesDocument, variables: { campaignId: 'c1' } },
        result: { data: { client: null, supplier: null } },
      },
      ...mocks,
    ],
  });

const AJAX = { opportunityId: 'o1', municipalityId: 'ajax' };
type Input = DeclareInterestMutationVariables['input'];
const INPUT: Input = {
  ...AJAX,
  level: 'TAKE_PART',
  collaborationLevel: 'SYSTEM',
  named: false,
  tellCoordinator: true,
  contact: '',
  // Nothing stands yet.
  expectedDeclaredAt: null,
};
const declared = (input: Partial<Input>, opportunity: object) => ({
  request: { query: DeclareInterestDocument, variables: { input: { ...INPUT, ...input } } },
  result: jest.fn(() => ({ data: { declareInterest: opportunity } })),
});
const refused = (input: Partial<Input>, error: Error) => ({
  request: { query: DeclareInterestDocument, variables: { input: { ...INPUT, ...input } } },
  error,
});
/** As the server says it where another answer stands than was seen. */
const changedMeanwhile = new CombinedGraphQLErrors({
  data: null,
  errors: [{ message: 'This answer was changed or taken back meanwhile.', extensions: { code: 'CONFLICT' } }],
});
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const part = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 2, name });
  return within(heading.closest('section') as HTMLElement);
};
const rowsOf = (name: RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent.replace(/\s/gu, ' '));

describe('taking part', () => {
  it('asks what the municipality would do, chooses nothing for it, and says who sees what', async () => {
    show(published({ ownInterests: [own()] }));
    const section = await part('Taking part');
    expect(section.getByText('Town of Ajax has not answered so far.')).toBeVisible();
    expect(
      section.getByText(/^Saying no, not answering and letting the time pass look the same/),
    ).toBeVisible();
    await press('Answer…');
    const fields = await dialog();
    for (const choice of fields.getAllByRole('radio')) expect(choice).not.toBeChecked();
    expect(fields.getByRole('checkbox', { name: 'Name us to those who say yes too' })).not.toBeChecked();
    const tell = fields.getByRole('checkbox', { name: 'The coordinators may know at once' });
    expect(tell).toBeChecked();
    expect(tell).toHaveAccessibleDescription(/only where enough did/);
    expect(fields.getByRole('radio', { name: 'Observe' })).toHaveAccessibleDescription(
      /No match is looked for/,
    );
    expect(fields.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('says by when one is invited to answer, and takes a no that nobody else is told of', async () => {
    const invited = own({ invitedUntil: '2026-12-20' });
    show(published({ ownInterests: [invited] }), [
      {
        request: { query: DeclineInvitationDocument, variables: { input: AJAX } },
        result: { data: { declineInvitation: published({ ownInterests: [own({ declined: true })] }) } },
      },
    ]);
    const section = await part('Taking part');
    expect(section.getByText('Invited to answer')).toBeVisible();
    expect(
      section.getByText(
        /^The coordinators invite Town of Ajax to say by December\s20, 2026 whether it would take part\.$/u,
      ),
    ).toBeVisible();
    await press('Not for us…');
    const asked = await dialog();
    expect(asked.getByText(/^Only your own people see that you declined/)).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'Decline' }));
    await gone();
    expect(section.getByText(/^Town of Ajax declined the invitation/)).toBeVisible();
    expect(section.queryByRole('button', { name: 'Not for us…' })).toBeNull();
    expect(section.getByRole('button', { name: 'Answer…' })).toBeVisible();
  });

  it('saves an answer once however often one presses, and then says what was answered', async () => {
    const answer = declared(
      { contact: 'it@ajax.example', tellCoordinator: false },
      published({ ownInterests: [answered({ contact: 'it@ajax.example', tellCoordinator: false })] }),
    );
    show(published({ ownInterests: [own()] }), [answer]);
    await press('Answer…');
    const fields = await dialog();
    await userEvent.click(fields.getByRole('radio', { name: 'Take part' }));
    await userEvent.click(fields.getByRole('radio', { name: 'Share a system' }));
    await userEvent.click(fields.getByRole('checkbox', { name: 'The coordinators may know at once' }));
    await userEvent.type(fields.getByLabelText('Contact'), 'it@ajax.example');
    await userEvent.dblClick(fields.getByRole('button', { name: 'Save' }));
    await gone();
    expect(answer.result).toHaveBeenCalledTimes(1);
    const section = await part('Taking part');
    expect(section.getByText('You have answered')).toBeVisible();
    const pairs = section
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextSibling?.textContent]);
    expect(pairs).toEqual([
      ['What it would do', 'Take part'],
      ['How far it would go', 'Share a system'],
      ['Being named', 'Not without asking you first'],
      ['Contact', 'it@ajax.example'],
      ['Coordinators of Durham comparators', 'See it only in a count, or once you are named'],
      ['Answered on', 'November\u00a020, 2026'],
    ]);
  });

  it('keeps what was typed when it is refused, says why, and goes on from there', async () => {
    show(published({ ownInterests: [own()] }), [
      refused({ level: 'LEAD', contact: 'by phone' }, failure('e-7')),
      declared(
        { level: 'LEAD', contact: 'by phone' },
        published({ ownInterests: [answered({ level: 'LEAD' })] }),
      ),
    ]);
    await press('Answer…');
    const fields = await dialog();
    await userEvent.click(fields.getByRole('radio', { name: 'Take the lead' }));
    await userEvent.click(fields.getByRole('radio', { name: 'Share a system' }));
    await userEvent.type(fields.getByLabelText('Contact'), 'by phone');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(await fields.findByRole('alert')).toHaveTextContent('e-7');
    expect(fields.getByRole('radio', { name: 'Take the lead' })).toBeChecked();
    expect(fields.getByLabelText('Contact')).toHaveValue('by phone');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
  });

  it('names nobody who only observes, whatever was ticked before', async () => {
    const observing = answered({ level: 'OBSERVE', named: false });
    const answer = declared({ level: 'OBSERVE', ...REPLACES }, published({ ownInterests: [observing] }));
    show(published({ ownInterests: [answered({ named: true })] }), [answer]);
    await press('Change');
    const fields = await dialog();
    expect(fields.getByRole('checkbox', { name: 'Name us to those who say yes too' })).toBeChecked();
    await userEvent.click(fields.getByRole('radio', { name: 'Observe' }));
    expect(fields.queryByRole('checkbox', { name: 'Name us to those who say yes too' })).toBeNull();
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
    const section = await part('Taking part');
    expect(section.getByText(/^While you observe, no match is looked for/)).toBeVisible();
    expect(section.queryByText('Being named')).toBeNull();
  });

  it('tells of a match, until when it stands, and takes a yes; there is no button to say no', async () => {
    const said = published({ ownInterests: [matched({ named: true, contact: 'it@ajax.example' })] });
    show(published({ ownInterests: [matched()] }), [
      declared({ named: true, contact: 'it@ajax.example', ...REPLACES }, said),
    ]);
    const section = await part('Taking part');
    expect(section.getByText('There is a match: be named?')).toBeVisible();
    expect(
      section.getByText(/The question stands until December 20, 2026\. If you do not answer/),
    ).toBeVisible();
    expect(section.queryByRole('button', { name: /^No\b/ })).toBeNull();
    await press('Yes, be named…');
    const fields = await dialog();
    expect(fields.getByText('Your answer: Take part; Share a system.')).toBeVisible();
    await userEvent.type(fields.getByLabelText('Contact'), 'it@ajax.example');
    await userEvent.click(fields.getByRole('button', { name: 'Yes, name us' }));
    await gone();
    expect(section.getByText('You have said yes')).toBeVisible();
    expect(section.queryByRole('button', { name: 'Yes, be named…' })).toBeNull();
    expect(section.queryByRole('table')).toBeNull();
  });

  it('names nobody by a yes to what was taken back meanwhile, in another window or by a colleague', async () => {
    const said = declared({ named: true }, published({ ownInterests: [matched({ named: true })] }));
    show(published({ ownInterests: [matched()] }), [
      refused({ named: true, ...REPLACES }, changedMeanwhile),
      stands(published({ ownInterests: [own()] }), Number.POSITIVE_INFINITY),
      said,
    ]);
    await press('Yes, be named…');
    const fields = await dialog();
    await userEvent.click(fields.getByRole('button', { name: 'Yes, name us' }));
    expect(await fields.findByRole('alert')).toHaveTextContent(/^This answer was changed or taken back/);
    await userEvent.click(fields.getByRole('button', { name: 'Yes, name us' }));
    expect(await fields.findByText('Town of Ajax has not answered so far.')).toBeVisible();
    expect(said.result).not.toHaveBeenCalled();
    expect(screen.queryByText('There is a match: be named?')).toBeNull();
  });

  it('puts one’s own in the place of a colleague’s answer only once one has seen that there is one', async () => {
    const theirs = answered({ level: 'OBSERVE', declaredAt: '2026-11-21T15:00:00Z' });
    const mine = declared(
      { level: 'LEAD', expectedDeclaredAt: theirs.declaredAt },
      published({ ownInterests: [answered({ level: 'LEAD' })] }),
    );
    show(published({ ownInterests: [answered()] }), [
      refused({ level: 'LEAD', ...REPLACES }, changedMeanwhile),
      stands(published({ ownInterests: [theirs] }), Number.POSITIVE_INFINITY),
      mine,
    ]);
    await press('Change');
    const fields = await dialog();
    await userEvent.click(fields.getByRole('radio', { name: 'Take the lead' }));
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(await fields.findByRole('alert')).toHaveTextContent(/^This answer was changed or taken back/);
    expect(fields.getByRole('radio', { name: 'Take the lead' })).toBeChecked();
    expect(mine.result).not.toHaveBeenCalled();
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
    expect(mine.result).toHaveBeenCalledTimes(1);
  });

  it('names to each other those who said yes, with what they answered and whom one reaches', async () => {
    show(
      published({
        ownInterests: [answered({ step: 'NAMED', named: true })],
        named: [named('ajax'), named('oshawa', 'it@oshawa.example')],
      }),
    );
    await part('Taking part');
    expect(rowsOf(/^Municipalities named to each other/)).toEqual([
      'Town of Ajax (yours)Take the leadBuy together——',
      'City of OshawaTake the leadBuy togetherabout 15 kmit@oshawa.example',
    ]);
  });

  it('says so when the others it was named with are gone', async () => {
    show(published({ ownInterests: [answered({ step: 'NAMED', named: true })], named: [named('ajax')] }));
    const section = await part('Taking part');
    expect(section.getByText('No other municipality is named with you at present.')).toBeVisible();
    expect(section.queryByRole('table')).toBeNull();
  });

  it.each([
    [answered(), /^It will be as though nothing had been answered/],
    [answered({ step: 'NAMED', named: true }), /disappear at once for the others/],
  ])('asks before an answer is taken back, and says what becomes of it (%#)', async (interest, meaning) => {
    show(published({ ownInterests: [interest], named: [] }), [
      {
        request: { query: WithdrawInterestDocument, variables: { input: AJAX } },
        result: { data: { withdrawInterest: published({ ownInterests: [own()] }) } },
      },
    ]);
    await press('Take it back…');
    const question = await dialog();
    expect(question.getByText(meaning)).toBeVisible();
    await userEvent.click(question.getByRole('button', { name: 'Take it back' }));
    await gone();
    expect(await screen.findByText('Town of Ajax has not answered so far.')).toBeVisible();
  });

  it('leaves the question open when it could not be taken back', async () => {
    show(published({ ownInterests: [answered()] }), [
      { request: { query: WithdrawInterestDocument, variables: { input: AJAX } }, error: failure('e-8') },
    ]);
    await press('Take it back…');
    const question = await dialog();
    await userEvent.click(question.getByRole('button', { name: 'Take it back' }));
    expect(await question.findByRole('alert')).toHaveTextContent('e-8');
    expect(screen.getByText('You have answered')).toBeInTheDocument();
  });

  it('says nothing of a match to who has taken the answer back, while it stands for the other', async () => {
    show(published({ ownInterests: [own({ step: 'MATCHED', matchedUntil: '2026-12-20' })] }));
    const section = await part('Taking part');
    expect(section.getByText('Town of Ajax has not answered so far.')).toBeVisible();
    expect(section.queryByText(/match was found/)).toBeNull();
  });

  it('has a part for each municipality of somebody who has several, and answers for the one asked', async () => {
    const answer = declared(
      { municipalityId: 'oshawa', level: 'LEAD' },
      published({ ownInterests: [matched(), answered({ level: 'LEAD' }, 'oshawa')] }),
    );
    show(published({ ownInterests: [matched(), own({}, 'oshawa')] }), [answer]);
    const section = await part('Taking part');
    expect(section.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Town of Ajax',
      'City of Oshawa',
    ]);
    await press('Answer…');
    const fields = await dialog();
    expect(screen.getByRole('dialog', { name: 'What would City of Oshawa do?' })).toBeVisible();
    await userEvent.click(fields.getByRole('radio', { name: 'Take the lead' }));
    await userEvent.click(fields.getByRole('radio', { name: 'Share a system' }));
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await gone();
    expect(section.getByText('You have answered')).toBeVisible();
    expect(section.getByText('There is a match: be named?')).toBeVisible();
  });

  it('can be read without controls by who may not answer', async () => {
    const { unmount } = show(published({ ownInterests: [matched({ mayDeclare: false })] }));
    const section = await part('Taking part');
    expect(section.getByText('Share a system')).toBeVisible();
    expect(section.queryByRole('button')).toBeNull();
    unmount();
    show(published({ ownInterests: [own({ mayDeclare: false })] }));
    expect(await screen.findByText('A lead or an approver of your municipality can answer.')).toBeVisible();
  });

  it('is not there for who is shown no interest of a municipality', async () => {
    show(published());
    expect(await screen.findByRole('heading', { name: 'Why this rank' })).toBeVisible();
    for (const name of ['Taking part', 'Who would take part'])
      expect(screen.queryByRole('heading', { name })).toBeNull();
  });

  it('reads in French', async () => {
    show(published({ ownInterests: [matched()] }), [], { locale: 'fr' });
    const section = await part('Participation');
    expect(section.getByText(/^Jumelage possible\s: être nommée\?$/)).toBeVisible();
    expect(section.getByText('Partager un système')).toBeVisible();
  });
});

describe('what a coordinator is told', () => {
  const interest = (lead: number | null, countedAt: string | null = '2026-11-27T08:00:00Z') => ({
    __typename: 'InterestCounts' as const,
    lead,
    takePart: null,
    observe: null,
    matched: lead !== null,
    countedAt,
  });

  it('is who lets it know, a count of the others with what is withheld, and who is named', async () => {
    show(
      published({
        interest: interest(7),
        told: [
          {
            __typename: 'ToldInterest',
            level: 'OBSERVE',
            collaborationLevel: 'KNOWLEDGE',
            declaredAt: '2026-11-20T15:00:00Z',
            municipality: place('whitby'),
          },
        ],
        named: [named('ajax', 'it@ajax.example'), named('oshawa')],
      }),
      [],
      { me: coordinator },
    );
    const section = await part('Who would take part');
    expect(rowsOf(/^Let you know at once/)).toEqual([
      'Town of WhitbyObserveShare knowledgeNovember 20, 2026',
    ]);
    expect(rowsOf(/^Municipalities named to each other/)).toEqual([
      'Town of AjaxTake the leadBuy togetherit@ajax.example',
      'City of OshawaTake the leadBuy together—',
    ]);
    const counts = section
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextSibling?.textContent]);
    const withheld = expect.stringMatching(/Withheld: the number would be as good as names\.$/);
    expect(counts).toEqual([
      ['Take the lead', '7'],
      ['Take part', withheld],
      ['Observe', withheld],
    ]);
    expect(section.getByText(/^A number is withheld where too few answered so/)).toBeVisible();
  });

  it('is that there is a match, before anybody is named', async () => {
    show(published({ interest: interest(7) }), [], { me: coordinator });
    const section = await part('Who would take part');
    expect(section.getByText(/^A match exists: .* No municipalities are named/)).toBeVisible();
  });

  it('says that nothing is known yet, withholding nothing that was not counted', async () => {
    show(published({ interest: interest(null, null) }), [], { me: coordinator });
    const section = await part('Who would take part');
    expect(section.getByText('The others have not been counted yet. They are, once a day.')).toBeVisible();
    expect(section.getByText(/^No municipality has let you know at once/)).toBeVisible();
    expect(section.getByText('No municipalities are named to each other yet.')).toBeVisible();
    expect(section.queryByText('Withheld')).toBeNull();
  });

  it('begins when it is published', async () => {
    show(whole({ curated: true }), [], { me: coordinator });
    expect(await screen.findByRole('heading', { name: 'Why this rank' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Who would take part' })).toBeNull();
  });
});
