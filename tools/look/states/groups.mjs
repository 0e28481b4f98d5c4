import { answer } from '../answers.mjs';
import { press } from './openings.mjs';

const PLACE = { route: '/groups/:groupId', of: 'unknown', whole: true };

/**
 * @param {string} id
 * @param {string} name
 */
const municipality = (id, name) => ({ __typename: 'Municipality', id, name });
const LETHBRIDGE = municipality('lethbridge', 'City of Lethbridge');
const TABER = municipality('taber', 'Town of Taber');
const COALDALE = municipality('coaldale', 'Town of Coaldale');

/**
 * @param {{ id: string, name: string }} of
 * @param {object} [change]
 */
const member = (of, change) => ({
  __typename: 'GroupMember',
  id: `member ${of.id}`,
  municipality: of,
  standing: 'MEMBER',
  level: 'TAKE_PART',
  collaborationLevel: 'SYSTEM',
  since: '2026-11-12T16:00:00Z',
  leavesOn: null,
  contact: `it@${of.id}.example`,
  ...change,
});

const INVITED = { standing: 'INVITED', level: null, collaborationLevel: null, contact: '' };

/**
 * What the reader is and may do, for the city of Lethbridge.
 *
 * @param {string | null} standing
 * @param {string[]} may
 */
const viewer = (standing, may) => ({
  __typename: 'GroupViewer',
  standings: standing === null ? [] : [standing],
  municipalityIds: standing === null ? [] : ['lethbridge'],
  may,
});

/**
 * @param {string} id
 * @param {object} [change]
 */
const group = (id, change) => ({
  __typename: 'OpportunityGroup',
  id,
  name: 'Shared permitting system',
  purpose:
    'Three towns and a city run permitting systems that their vendors will stop supporting. The group finds out whether one system, run by one of them, would serve all of them better and cost each of them less.',
  stage: 'CHAMPIONED',
  stageSince: '2026-11-14T16:00:00Z',
  nextStage: 'SCOPING',
  synthetic: true,
  version: 1,
  opportunity: { __typename: 'GroupOpportunity', id: 'o1', name: 'Permitting systems', campaignId: 'c1' },
  consortium: { __typename: 'Consortium', id: 'k1', code: 'misa-prairies', name: 'MISA Prairies' },
  members: [member(LETHBRIDGE), member(TABER), member(COALDALE, { standing: 'OBSERVER', level: 'OBSERVE' })],
  viewer: viewer('MEMBER', ['LEAVE']),
  ...change,
});

/**
 * The page of a group that the server tells so.
 *
 * @param {object} [change]
 * @param {string} [key] the button that is pressed then
 */
const told =
  (change, key) =>
  /** @param {import('../states.mjs').Hand} hand */
  async (hand) => {
    await answer(hand.page, /^GroupPage$/, ({ variables }) => ({
      data: { opportunityGroup: group(variables.id, change) },
    }));
    await hand.page.reload();
    await hand.page.getByRole('heading', { level: 2 }).first().waitFor();
    if (key !== undefined) await press(key)(hand);
  };

const invited = {
  members: [member(TABER), member(LETHBRIDGE, INVITED)],
  viewer: viewer('INVITED', ['JOIN', 'LEAVE']),
};

/**
 * The list with these groups.
 *
 * @param {object[]} groups
 */
const listed =
  (...groups) =>
  /** @param {import('../states.mjs').Hand} hand */
  async ({ page }) => {
    await answer(page, /^OpportunityGroups$/, () => ({ data: { opportunityGroups: groups } }));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

/**
 * Municipalities around an opportunity, as the server tells of them: a demo would have to live for weeks.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const GROUPS = [
  { name: 'groups, none yet', as: 'lead', route: '/groups', whole: true, open: listed() },
  {
    name: 'groups',
    as: 'lead',
    route: '/groups',
    whole: true,
    open: listed(
      group('g1'),
      group('g2', { name: 'Disaster recovery space', ...invited }),
      group('g3', { name: 'Electronic council', stage: 'DELIVERING', viewer: viewer(null, []) }),
    ),
  },
  { name: 'group that is not there', as: 'lead', ...PLACE },
  { name: 'group of a member', as: 'lead', ...PLACE, open: told() },
  { name: 'group, invited to it', as: 'lead', ...PLACE, open: told(invited) },
  { name: 'group, joining it', as: 'lead', ...PLACE, whole: false, open: told(invited, 'group:join.open') },
  {
    name: 'group, declining it',
    as: 'lead',
    ...PLACE,
    whole: false,
    open: told(invited, 'group:decline.open'),
  },
  { name: 'group, leaving it', as: 'lead', ...PLACE, whole: false, open: told({}, 'group:leave.open') },
  {
    name: 'group, from outside',
    as: 'coordinator',
    ...PLACE,
    open: told({ viewer: viewer(null, []) }),
  },
];
