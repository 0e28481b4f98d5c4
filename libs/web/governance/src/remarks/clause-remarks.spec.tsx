import {
  AddGovernanceCommentDocument,
  DecideGovernanceSuggestionDocument,
  GovernanceRemarksDocument,
  ResolveGovernanceRemarkDocument,
  SuggestGovernanceChangeDocument,
  type GovernanceRemarkPartsFragment,
} from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answered, LEAD, named, PURPOSE, remark, suggestion, written } from '../fixtures/remarks.fixture.js';
import { withWords } from '../words.js';
import { ClauseRemarks } from './clause-remarks.js';

beforeEach(() => withWords(Promise.resolve(undefined)));

type Said = readonly GovernanceRemarkPartsFragment[];
type Mocks = NonNullable<RenderPageOptions['mocks']>;
type May = Parameters<typeof answered>[1];

const read = (said: Said, may?: May) => ({
  request: { query: GovernanceRemarksDocument, variables: { id: 'd1' } },
  result: { data: { governanceDocument: answered(said, may) } },
  maxUsageCount: Number.POSITIVE_INFINITY,
});
const show = (said: Said, may?: May, ...more: Mocks) =>
  renderPage(<ClauseRemarks governance={written()} clause={PURPOSE} />, {
    mocks: [read(said, may), ...more],
  });

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));

/** What is sent, and answered with these. */
const sends = (
  query: Mocks[number]['request']['query'],
  field: string,
  input: object,
  said: Said,
  sent: object[],
) => ({
  request: { query, variables: { input } },
  result: () => {
    sent.push(input);
    return { data: { [field]: answered(said, ['COMMENT']) } };
  },
});

describe('what members say of a clause', () => {
  it('stands under it with who said it, what was answered, and what is settled folded away', async () => {
    show([
      remark({
        replies: [
          named('GovernanceRemarkReply', {
            id: 'a1',
            text: 'It is.',
            at: '2026-11-04T15:00:00Z',
            by: LEAD,
            removed: false,
            mayWithdraw: false,
          }),
        ],
      }),
      remark({
        id: 'r2',
        state: 'RESOLVED',
        text: 'Settled long ago',
        decidedAt: '2026-11-05T15:00:00Z',
        decidedBy: LEAD,
      }),
      remark({ id: 'r3', clauseId: 'parties', text: 'Of another clause' }),
    ]);
    expect(await screen.findByText('Is that all?')).toBeVisible();
    expect(screen.getAllByText('Approver, City of South')[0]).toBeVisible();
    expect(within(screen.getByRole('list', { name: 'Replies' })).getByText('It is.')).toBeVisible();
    expect(screen.getByText('1 that is settled')).toBeVisible();
    expect(screen.getByText('Settled long ago')).not.toBeVisible();
    expect(screen.queryByText('Of another clause')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is nothing at all for who reads and says nothing', async () => {
    show([]);
    await waitFor(() => expect(screen.queryByText(/Loading/)).toBeNull());
    expect(screen.queryByRole('heading', { name: 'Comments and suggestions' })).toBeNull();
  });

  it('takes a comment, and is empty for the next', async () => {
    const sent: object[] = [];
    const input = { documentId: 'd1', clauseId: 'purpose', text: 'One more' };
    show(
      [],
      ['COMMENT'],
      sends(
        AddGovernanceCommentDocument,
        'addGovernanceComment',
        input,
        [remark({ text: 'One more' })],
        sent,
      ),
    );
    const field = await screen.findByRole('textbox', { name: 'New comment' });
    expect(screen.getByRole('button', { name: 'Add the comment' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Suggest other words…' })).toBeNull();
    await userEvent.type(field, 'One more');
    await press('Add the comment');
    await waitFor(() => expect(sent).toEqual([input]));
    await waitFor(() => expect(field).toHaveValue(''));
  });

  it('is resolved where the reader may', async () => {
    const sent: object[] = [];
    const input = { remarkId: 'r1', resolved: true };
    show(
      [remark({ may: ['REPLY', 'RESOLVE'] })],
      [],
      sends(ResolveGovernanceRemarkDocument, 'resolveGovernanceRemark', input, [], sent),
    );
    await press('Resolve');
    await waitFor(() => expect(sent).toEqual([input]));
  });
});

describe('a suggested change', () => {
  it('shows what it takes out and puts in, in both languages', async () => {
    show([suggestion()]);
    const english = await screen.findByRole('group', { name: 'English' });
    expect(english.querySelector('del')).toHaveTextContent('a system');
    expect(english.querySelector('ins')).toHaveTextContent('one service');
    expect(screen.getByRole('group', { name: 'Français' }).querySelector('ins')).toHaveTextContent(
      'un service',
    );
    expect(screen.getByText('Suggested change')).toBeVisible();
  });

  it('shows values as they read, with those that they had', async () => {
    const value = {
      __typename: 'GovernanceSuggestedValue' as const,
      id: 'cap',
      municipality: null,
      label: 'Most a member pays',
      type: 'CENTS' as const,
      valueBefore: '100000',
      valueBeforeFr: null,
      value: '123450',
      valueFr: null,
    };
    show([
      suggestion(
        {},
        { english: [], french: [], values: [value, { ...value, id: 'more', label: 'More', value: null }] },
      ),
    ]);
    expect(await screen.findByText('$1,234.50')).toBeVisible();
    expect(screen.getAllByText('$1,000')).toHaveLength(2);
    expect(screen.getByText('(as the product knows it)')).toBeVisible();
  });

  it('is refused with a reason alone', async () => {
    const sent: object[] = [];
    const input = { remarkId: 's1', accepted: false, reason: 'Too vague' };
    show(
      [suggestion()],
      [],
      sends(DecideGovernanceSuggestionDocument, 'decideGovernanceSuggestion', input, [], sent),
    );
    await press('Refuse…');
    const asked = await dialog();
    expect(asked.getByRole('button', { name: 'Refuse it' })).toBeDisabled();
    await userEvent.type(asked.getByRole('textbox', { name: 'Reason' }), 'Too vague');
    await userEvent.click(asked.getByRole('button', { name: 'Refuse it' }));
    await waitFor(() => expect(sent).toEqual([input]));
  });

  it('shows both texts where the clause was changed since, and is taken over the one that was read', async () => {
    const sent: object[] = [];
    const { document: _, ...whole } = written();
    const crossed = {
      request: {
        query: DecideGovernanceSuggestionDocument,
        variables: { input: { remarkId: 's1', accepted: true } },
      },
      result: {
        data: {
          decideGovernanceSuggestion: {
            __typename: 'GovernanceConflict',
            message: 'The clause was changed after this was suggested.',
            clauseId: 'purpose',
            yours: 'We share one service',
            theirs: 'We share everything',
            current: { ...whole, clauses: [{ ...PURPOSE, edits: 5 }] },
          },
        },
      },
    };
    const input = { remarkId: 's1', accepted: true, expectedEdits: 5 };
    show(
      [suggestion({}, { outdated: true })],
      [],
      crossed,
      sends(DecideGovernanceSuggestionDocument, 'decideGovernanceSuggestion', input, [], sent),
    );
    expect(await screen.findByText(/you see both texts first/)).toBeVisible();
    await press('Accept the change');
    const asked = await dialog();
    expect(asked.getByText('We share everything')).toBeVisible();
    expect(asked.getByText('We share one service')).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'Take the suggestion' }));
    await waitFor(() => expect(sent).toEqual([input]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is made of other words in both languages, on the clause as it was read', async () => {
    const sent: object[] = [];
    const input = {
      documentId: 'd1',
      clauseId: 'purpose',
      expectedEdits: 3,
      text: 'Clearer',
      paragraphs: [{ id: null, en: 'In short.', fr: 'En bref.' }],
    };
    show(
      [],
      ['COMMENT', 'SUGGESTION'],
      sends(SuggestGovernanceChangeDocument, 'suggestGovernanceChange', input, [suggestion()], sent),
    );
    await press('Suggest other words…');
    const asked = await dialog();
    const [en, fr] = asked.getAllByRole('textbox', { name: /Paragraph 1/ });
    for (const [field, words] of [
      [en, 'In short.'],
      [fr, 'En bref.'],
    ] as const) {
      if (!field) throw new Error('there is no such field');
      await userEvent.clear(field);
      await userEvent.type(field, words);
    }
    await userEvent.type(asked.getByRole('textbox', { name: 'Why, if you like' }), 'Clearer');
    await userEvent.click(asked.getByRole('button', { name: 'Suggest' }));
    await waitFor(() => expect(sent).toEqual([input]));
  });
});
