import { answer } from '../answers.mjs';
import { DIALOG, press } from './openings.mjs';

/** Its answers are made up here, so that its id says nothing. */
const COMMUNITY = { route: '/communities/:code', of: 'unknown' };
const POST = { route: '/communities/:code/posts/:postId', of: 'unknown' };

/** @param {number} n */
const id = (n) => `00000000-0000-4000-8000-0000000000${String(n)}`;
/**
 * @param {string} name
 * @param {string | null} municipality
 */
const by = (name, municipality) => ({
  __typename: 'CommunityAuthor',
  personId: municipality === null ? id(60) : id(municipality.length + 60),
  name,
  followed: false,
  self: false,
  municipality: municipality && { __typename: 'Municipality', id: id(58), name: municipality },
});
const FINANCE = {
  __typename: 'Community',
  id: id(51),
  code: 'finance-and-people',
  name: 'Finance and people',
  services: ['Property tax and assessment', 'Payroll and human resources', 'Purchasing', 'General ledger'],
  postCount: 2,
  openCount: 1,
  activeAt: '2026-11-20T15:00:00Z',
  subscribed: false,
  subscriberCount: 3,
  contributors: [
    {
      __typename: 'CommunityContributor',
      writtenCount: 4,
      answerCount: 2,
      by: by('IT lead', 'City of Medicine Hat'),
    },
    {
      __typename: 'CommunityContributor',
      writtenCount: 1,
      answerCount: 0,
      by: by('Finance manager', 'Town of Okotoks'),
    },
  ],
};
const QUIET = {
  ...FINANCE,
  id: id(52),
  code: 'assets',
  name: 'Infrastructure and assets',
  postCount: 0,
  openCount: 0,
  activeAt: null,
  subscriberCount: 0,
  contributors: [],
};
const REPLY = {
  __typename: 'CommunityReply',
  id: id(55),
  text: 'We changed two years ago and would choose the same again.\nThe tender is here: https://records.example/tenders/2024-17',
  at: '2026-11-19T15:00:00Z',
  editedAt: '2026-11-20T15:00:00Z',
  version: 2,
  mayChange: false,
  mayRemove: false,
  by: by('IT lead', 'City of Medicine Hat'),
};
const QUESTION = {
  __typename: 'CommunityPost',
  id: id(53),
  kind: 'QUESTION',
  title: 'Which software do you use for property tax, and would you choose it again?',
  text: 'Ours is no longer supported after next year. We are a town of 9,000.',
  excerpt: 'Ours is no longer supported after next year. We are a town of 9,000.',
  at: '2026-11-18T15:00:00Z',
  activeAt: '2026-11-20T15:00:00Z',
  editedAt: null,
  version: 1,
  replyCount: 2,
  answerId: null,
  own: true,
  mayChange: true,
  mayRemove: true,
  mayMark: true,
  community: {
    __typename: 'CommunityPlace',
    code: FINANCE.code,
    name: FINANCE.name,
    consortiumCode: 'misa-prairies',
  },
  by: by('IT lead', 'City of Lethbridge'),
  replies: [
    { ...REPLY, id: id(54), text: 'We have the same question.', editedAt: null, by: by('Coordinator', null) },
    REPLY,
  ],
};
const ARTICLE = {
  ...QUESTION,
  id: id(56),
  kind: 'ARTICLE',
  title: 'What we learned moving payroll to the cloud',
  replyCount: 0,
  by: by('Finance manager', 'Town of Okotoks'),
};

/** @param {import('@playwright/test').Page} page */
const written = (page) =>
  answer(page, /^(Communities|CommunityPage|CommunityPosts)$/, ({ operationName }) => {
    if (operationName === 'Communities') return { data: { communities: [FINANCE, QUIET] } };
    if (operationName === 'CommunityPage') return { data: { community: FINANCE } };
    return { data: { communityPosts: [QUESTION, ARTICLE] } };
  });
/** @param {object} change */
const post = (change) => (/** @type {import('@playwright/test').Page} */ page) =>
  answer(page, /^CommunityPostPage$/, () => ({ data: { communityPost: { ...QUESTION, ...change } } }));

/**
 * What people of a consortium ask and tell each other.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const COMMUNITIES = [
  { name: 'communities', as: 'lead', route: '/communities', lay: written },
  {
    name: 'communities, open questions',
    as: 'approver',
    route: '/communities',
    query: '?show=open',
    lay: written,
  },
  {
    name: 'communities, none yet',
    as: 'lead',
    route: '/communities',
    lay: (page) => answer(page, /^Communities$/, () => ({ data: { communities: [{ ...QUIET }] } })),
  },
  {
    name: 'communities, asking',
    as: 'lead',
    route: '/communities',
    lay: written,
    open: press('community:ask'),
  },
  { name: 'a community', as: 'lead', ...COMMUNITY, lay: written },
  {
    name: 'a community, quiet',
    as: 'contributor',
    ...COMMUNITY,
    lay: (page) => answer(page, /^CommunityPage$/, () => ({ data: { community: QUIET } })),
  },
  {
    name: 'a community, writing an article',
    as: 'lead',
    ...COMMUNITY,
    lay: written,
    open: press('community:tell'),
  },
  { name: 'a question', as: 'lead', ...POST, lay: post({}) },
  { name: 'a question, answered', as: 'lead', ...POST, lay: post({ answerId: REPLY.id }) },
  { name: 'a question, without a reply', as: 'lead', ...POST, lay: post({ replies: [], replyCount: 0 }) },
  {
    name: 'a question, changing it',
    as: 'lead',
    ...POST,
    lay: post({}),
    open: press('ui:action.change'),
  },
  {
    name: 'a question, taken away by who coordinates',
    as: 'coordinator',
    ...POST,
    lay: post({ own: false, mayChange: false }),
    open: async (hand) => {
      await press('ui:action.remove')(hand);
      await hand.page.locator(`${DIALOG} textarea`).first().fill('An advertisement');
    },
  },
];
