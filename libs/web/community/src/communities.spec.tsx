import { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  AddCommunityPostDocument,
  CampaignsDocument,
  CommunitiesDocument,
  CommunityPostPageDocument,
  CommunityPostsDocument,
  MarkCommunityAnswerDocument,
  RemoveFromCommunityDocument,
} from '@commonworks/web-graphql';
import { CurrentContextProvider, type Me } from '@commonworks/web-ui';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { community, coordinator, lead, post, reply, viewer } from './fixtures/community.fixture.js';
import { Component as CommunitiesPage } from './list/communities-page.js';
import { Component as PostPage } from './post/post-page.js';
import './words.js';

type Mocks = NonNullable<RenderPageOptions['mocks']>;
const campaigns = { request: { query: CampaignsDocument }, result: { data: { campaigns: [] } } };
const communities = (...all: object[]) => ({
  request: { query: CommunitiesDocument, variables: { consortiumCode: 'durham' } },
  result: { data: { communities: all } },
  maxUsageCount: 3,
});
const posts = (show: string, search: string, ...found: object[]) => ({
  request: {
    query: CommunityPostsDocument,
    variables: { consortiumCode: 'durham', communityCode: null, show, search, first: 50 },
  },
  result: { data: { communityPosts: found } },
  maxUsageCount: 3,
});
const one = (of: object | null) => ({
  request: { query: CommunityPostPageDocument, variables: { id: 'q1' } },
  result: { data: { communityPost: of } },
  maxUsageCount: 2,
});
const showList = (mocks: Mocks) =>
  renderPage(
    <CurrentContextProvider>
      <CommunitiesPage />
    </CurrentContextProvider>,
    { me: coordinator, path: '/communities', route: '/communities', mocks: [campaigns, ...mocks] },
  );
const showPost = (me: Me, of: object | null, mocks: Mocks = []) =>
  renderPage(
    <CurrentContextProvider>
      <PostPage />
    </CurrentContextProvider>,
    {
      me,
      path: '/communities/finance-and-people/posts/q1',
      route: '/communities/:code/posts/:postId',
      mocks: [campaigns, one(of), ...mocks],
    },
  );
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));

beforeEach(() => localStorage.clear());

describe('the communities of a consortium', () => {
  it('invite to the first question where nobody has asked anything', async () => {
    const quiet = community({ postCount: 0, openCount: 0, activeAt: null });
    const input = {
      consortiumCode: 'durham',
      communityCode: 'finance-and-people',
      kind: 'QUESTION' as const,
      municipalityId: null,
      title: 'Which tax software?',
      text: '',
    };
    const { router } = showList([
      communities(quiet),
      {
        request: { query: AddCommunityPostDocument, variables: { input } },
        result: { data: { addCommunityPost: post() } },
      },
    ]);
    expect(await screen.findByText('Nobody has asked anything yet')).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
    await press('Ask the first question');
    const fields = await dialog();
    await userEvent.click(fields.getByRole('combobox', { name: 'Community' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Finance and people', hidden: true }));
    await userEvent.type(fields.getByLabelText('Your question in one line'), 'Which tax software?');
    await userEvent.click(fields.getByRole('button', { name: 'Ask it' }));
    await waitFor(() =>
      expect(router.state.location.pathname).toBe('/communities/finance-and-people/posts/q1'),
    );
  });

  it('begin with what waits for an answer, and are searched', async () => {
    showList([
      communities(community()),
      posts('OPEN_QUESTIONS', '', post()),
      posts('ALL', '', post()),
      posts('ALL', 'payroll'),
    ]);
    const waiting = await screen.findByRole('list', { name: 'Waiting for an answer' });
    expect(waiting).toHaveTextContent(
      /Which tax software do you use\?.*Open question.*IT lead, Town of Ajax.*2 replies/u,
    );
    expect(screen.getByText('Property tax and Payroll')).toBeVisible();
    await userEvent.type(screen.getByRole('searchbox'), 'payroll{Enter}');
    expect(await screen.findByText('Nothing has all of these words')).toBeVisible();
  });
});

describe('a question', () => {
  it('is read by who only looks, with who wrote what', async () => {
    showPost(viewer, post());
    expect(await screen.findByText('Finance lead, City of Oshawa')).toBeVisible();
    expect(screen.getByText('Somebody of Town of Whitby')).toBeVisible();
    expect(screen.getByRole('link', { name: 'https://tenders.example/17' })).toHaveAttribute(
      'rel',
      expect.stringContaining('noopener'),
    );
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'This answers it' })).toBeNull();
  });

  it('has its answer first once who asked has chosen it', async () => {
    const own = { own: true, mayMark: true };
    showPost(lead, post(own), [
      {
        request: {
          query: MarkCommunityAnswerDocument,
          variables: { input: { postId: 'q1', replyId: 'r2', insteadOf: null } },
        },
        result: { data: { markCommunityAnswer: post({ ...own, answerId: 'r2' }) } },
      },
    ]);
    await userEvent.click(
      (await screen.findAllByRole('button', { name: 'This answers it' }))[1] as HTMLElement,
    );
    await screen.findByText('The answer');
    expect(
      screen.getAllByRole('listitem').find(({ textContent }) => textContent.includes('tenders')),
    ).toHaveTextContent(/^The answer/);
    expect(screen.getByText('Has an answer')).toBeVisible();
  });

  it('tells who chose another answer that one was chosen meanwhile', async () => {
    const message = 'Another reply was marked as the answer meanwhile.';
    showPost(lead, post({ own: true, mayMark: true, replies: [reply()] }), [
      {
        request: {
          query: MarkCommunityAnswerDocument,
          variables: { input: { postId: 'q1', replyId: 'r1', insteadOf: null } },
        },
        error: new CombinedGraphQLErrors({
          data: null,
          errors: [{ message, extensions: { code: 'CONFLICT' } }],
        }),
      },
    ]);
    await press('This answers it');
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
  });

  it('is taken away by who coordinates with a reason alone', async () => {
    const { router } = showPost(coordinator, post({ mayRemove: true, replies: [] }), [
      {
        request: {
          query: RemoveFromCommunityDocument,
          variables: { input: { id: 'q1', reason: 'Advertising' } },
        },
        result: { data: { removeFromCommunity: 'q1' } },
      },
    ]);
    await press('Remove');
    const asked = await dialog();
    expect(asked.getByRole('button', { name: 'Remove' })).toBeDisabled();
    await userEvent.type(asked.getByLabelText('Why'), 'Advertising');
    await userEvent.click(asked.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/communities/finance-and-people'));
  });
});
