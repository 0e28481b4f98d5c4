import { answer } from '../answers.mjs';
import { tellEvidence } from './group-evidence.mjs';
import { DIALOG, press } from './openings.mjs';

const PLACE = { route: '/groups/:groupId', of: 'unknown', whole: true };

/**
 * @param {string} id
 * @param {string} name
 */
const municipality = (id, name) => ({ __typename: 'Municipality', id, name });
export const LETHBRIDGE = municipality('lethbridge', 'City of Lethbridge');
export const TABER = municipality('taber', 'Town of Taber');
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
export const viewer = (standing, may) => ({
  __typename: 'GroupViewer',
  standings: standing === null ? [] : [standing],
  municipalityIds: standing === null ? [] : ['lethbridge'],
  may,
});

export const AUTHOR = { __typename: 'GroupAuthor', id: 'p1', name: 'IT lead', municipality: TABER };
const PERSON = { __typename: 'GroupPerson', id: 'p2', name: 'Manager of planning' };

/**
 * @param {number} version
 * @param {string} inScope
 */
const scopeNote = (version, inScope) => ({
  __typename: 'ScopeNote',
  id: `note ${version}`,
  version,
  inScope,
  outOfScope: 'Licences for business and pets. Payment, which each keeps with its own bank.',
  collaborationLevel: 'SYSTEM',
  options: 'One of us runs it for all; or a vendor does; or each keeps its own and we only buy together.',
  savedAt: '2026-11-20T16:00:00Z',
  savedBy: AUTHOR,
});

/**
 * @param {string} id
 * @param {object} change
 */
const task = (id, change) => ({
  __typename: 'GroupActionItem',
  id,
  title: 'Ask both vendors until when they support what we run',
  dueOn: '2026-11-20',
  done: false,
  doneAt: null,
  version: 1,
  meetingId: null,
  person: PERSON,
  municipality: COALDALE,
  ...change,
});

/**
 * @param {string} id
 * @param {string} mark
 * @param {object} file
 */
const file = (id, mark, file) => ({
  __typename: 'GroupFile',
  id,
  mark,
  restricted: mark === 'COSTING',
  addedAt: '2026-11-22T16:00:00Z',
  addedBy: AUTHOR,
  file: {
    __typename: 'StoredFile',
    id,
    contentType: 'application/pdf',
    bytes: 184_320,
    version: 1,
    uploadedAt: '2026-11-22T16:00:00Z',
    uploadedBy: 'IT lead',
    ...file,
  },
});

const NOTES = [
  scopeNote(2, 'Building and development permits, from the request to the last inspection.'),
  scopeNote(1, 'Building permits.'),
];

/**
 * @param {number} number
 * @param {string} text
 * @param {string | null} supersededBy
 */
const decision = (number, text, supersededBy) => ({
  __typename: 'GroupDecision',
  id: `decision ${number}`,
  number,
  text,
  decidedOn: `2026-11-2${number}`,
  recordedAt: '2026-11-24T16:00:00Z',
  supersedes: null,
  supersededBy,
  textFr: null,
  meetingId: null,
  rule: 'SIMPLE_MAJORITY',
  result: 'CARRIED',
  quorum: { __typename: 'Quorum', present: 2, needed: 2, met: true },
  votes: [
    { __typename: 'DecisionVote', vote: 'YES', municipality: LETHBRIDGE },
    { __typename: 'DecisionVote', vote: 'ABSTAIN', municipality: TABER },
  ],
  recordedBy: AUTHOR,
});

/**
 * @param {string} id
 * @param {string} text
 * @param {object} [change]
 */
const comment = (id, text, change) => ({
  __typename: 'GroupComment',
  id,
  text,
  at: '2026-11-23T16:00:00Z',
  editedAt: null,
  removed: false,
  mayChange: false,
  by: AUTHOR,
  mentions: [PERSON],
  ...change,
});

const CONTENTS = {
  scopeNote: NOTES[0],
  scopeNotes: NOTES,
  decisions: [
    decision(2, 'We go on with two options, and leave the third.', null),
    decision(1, 'We look at all three options.', 'decision 2'),
  ],
  actions: [task('a1', {}), task('a2', { title: 'Count permits a year', done: true, person: null })],
  discussion: [
    comment('c2', 'Ours is supported for two more years.', {
      by: { ...AUTHOR, id: 'p2', name: PERSON.name, municipality: COALDALE },
      mentions: [],
      mayChange: true,
    }),
    comment('c1', 'When does yours end, @Manager of planning?'),
  ],
  files: [
    file('f1', 'REQUIREMENTS', { name: 'Requirements, second draft.pdf', version: 2 }),
    file('f2', 'COSTING', { name: 'Costs of today.xlsx' }),
  ],
  resolutions: [],
  facts: [],
  people: [
    { ...PERSON, __typename: 'GroupParticipant', municipality: COALDALE },
    { __typename: 'GroupParticipant', id: 'p1', name: 'IT lead', municipality: TABER },
  ],
};
/** What a lead of a member may do. */
const EVERYTHING = ['WRITE', 'COMMENT', 'STAND', 'CHOOSE', 'ADVANCE', 'INVITE', 'JOIN', 'LEAVE', 'DELEGATE'];

/** What those are told who are not in it. */
const OUTSIDE = {
  conditions: [],
  history: [],
  candidates: [],
  delegates: [],
  champion: null,
  meetings: [],
  scopeNote: null,
  scopeNotes: [],
  decisions: [],
  actions: [],
  discussion: [],
  files: [],
  resolutions: [],
  facts: [],
  people: [],
};

/**
 * @param {string} stage
 * @param {string | null} reachedOn
 */
const step = (stage, reachedOn) => ({ __typename: 'GroupStep', stage, reachedOn });

/** @param {object} change */
const candidate = (change) => ({
  __typename: 'ChampionCandidate',
  statement: 'We have run ours for eight years, and can give it two days a week.',
  confirmed: true,
  votes: 0,
  own: false,
  person: { __typename: 'GroupPerson', id: 'p1', name: 'IT lead' },
  municipality: TABER,
  ...change,
});

/**
 * @param {string} id
 * @param {object} [change]
 */
export const group = (id, change) => ({
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
  paused: null,
  conditions: [
    { __typename: 'GroupCondition', code: 'MEETING', met: false },
    { __typename: 'GroupCondition', code: 'SCOPE_NOTE', met: true },
  ],
  steps: [
    step('PROPOSED', '2026-11-02T16:00:00Z'),
    step('CHAMPIONED', '2026-11-14T16:00:00Z'),
    ...['SCOPING', 'CHARTERED', 'DELIVERING', 'CLOSED'].map((stage) => step(stage, null)),
  ],
  history: [
    {
      __typename: 'GroupStageChange',
      from: 'PROPOSED',
      to: 'CHAMPIONED',
      reason: '',
      at: '2026-11-14T16:00:00Z',
      by: AUTHOR,
    },
  ],
  champion: { __typename: 'GroupChampion', id: 'p1', name: 'IT lead', municipality: TABER },
  candidates: [
    candidate({ votes: 2, own: true }),
    candidate({ confirmed: false, municipality: LETHBRIDGE, person: PERSON }),
  ],
  delegates: [{ __typename: 'GroupDelegate', person: PERSON, municipality: COALDALE }],
  opportunity: { __typename: 'GroupOpportunity', id: 'o1', name: 'Permitting systems', campaignId: 'c1' },
  consortium: { __typename: 'Consortium', id: 'k1', code: 'misa-prairies', name: 'MISA Prairies' },
  members: [member(LETHBRIDGE), member(TABER), member(COALDALE, { standing: 'OBSERVER', level: 'OBSERVE' })],
  viewer: viewer('MEMBER', EVERYTHING),
  ...CONTENTS,
  meetings: [
    {
      __typename: 'GroupMeeting',
      id: 'm1',
      title: 'Scoping the permitting system',
      status: 'ARRANGED',
      zone: 'America/Edmonton',
      startsAt: '2027-01-14T15:00:00.000Z',
      localStart: '2027-01-14T09:00',
      may: ['CHANGE', 'CANCEL'],
    },
  ],
  ...change,
});

/**
 * The page of a group that the server tells so.
 *
 * @param {object} [change]
 * @param {string} [key] the button that is pressed then
 */
const told = (change, key) => ({
  /** @param {import('@playwright/test').Page} page */
  lay: async (page) => {
    await answer(page, /^GroupPage$/, ({ variables }) => ({
      data: { opportunityGroup: group(variables.id, change) },
    }));
    await tellEvidence(page);
  },
  /** @param {import('../states.mjs').Hand} hand */
  open: async (hand) => {
    await hand.page.getByRole('heading', { level: 2 }).first().waitFor();
    if (key !== undefined) await press(key)(hand);
  },
});

const PAUSED = {
  paused: {
    __typename: 'GroupPause',
    reason: 'Councils are elected in the meantime.',
    at: '2026-11-25T16:00:00Z',
  },
};

/**
 * What an entry of the menu of a group opens.
 *
 * @param {string} step
 * @param {object} [change]
 */
const chosen = (step, change = {}) => {
  const page = told(change, 'group:menu.open');
  /** @param {import('../states.mjs').Hand} hand */
  const open = async (hand) => {
    await page.open(hand);
    await hand.page.getByRole('menuitem', { name: hand.words(`group:menu.${step}`) }).click();
    await hand.page.locator(DIALOG).first().waitFor();
  };
  return { lay: page.lay, open };
};

const invited = {
  ...OUTSIDE,
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
  /** @param {import('@playwright/test').Page} page */
  (page) =>
    answer(page, /^OpportunityGroups$/, () => ({ data: { opportunityGroups: groups } }));

/**
 * Municipalities around an opportunity, as the server tells of them: a demo would have to live for weeks.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const GROUPS = [
  { name: 'groups, none yet', as: 'lead', route: '/groups', whole: true, lay: listed() },
  {
    name: 'groups',
    as: 'lead',
    route: '/groups',
    whole: true,
    lay: listed(
      group('g1'),
      group('g2', { name: 'Disaster recovery space', ...invited }),
      group('g3', { name: 'Electronic council', stage: 'DELIVERING', ...OUTSIDE, viewer: viewer(null, []) }),
    ),
  },
  { name: 'group that is not there', as: 'lead', ...PLACE },
  { name: 'group of a member', as: 'lead', ...PLACE, ...told() },
  { name: 'group, invited to it', as: 'lead', ...PLACE, ...told(invited) },
  { name: 'group, joining it', as: 'lead', ...PLACE, whole: false, ...told(invited, 'group:join.open') },
  {
    name: 'group, declining it',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told(invited, 'group:decline.open'),
  },
  .../** @type {const} */ ([
    ['writing the scope note', 'group:scope.change'],
    ['recording a decision', 'group:decisions.record'],
    ['adding an action', 'group:actions.add'],
    ['beginning a document', 'group:documents.begin'],
    ['adding files', 'group:files.add'],
    ['proposing a meeting', 'group:meetings.propose'],
    ['meetings in a calendar program', 'group:calendar.open'],
  ]).map(([name, key]) => ({
    name: `group, ${name}`,
    as: /** @type {const} */ ('lead'),
    ...PLACE,
    whole: false,
    ...told({}, key),
  })),
  {
    name: 'group that is delivering',
    as: 'lead',
    ...PLACE,
    ...told({ stage: 'DELIVERING', nextStage: 'CLOSED' }),
  },
  {
    name: 'group, recording a resolution',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told({ stage: 'SCOPING', nextStage: 'CHARTERED' }, 'group:resolutions.record'),
  },
  {
    name: 'group, what can be done with it',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told({}, 'group:menu.open'),
  },
  .../** @type {const} */ (['describe', 'rejoin', 'takeBack', 'leave']).map((one) => ({
    name: `group, ${one}`,
    as: /** @type {const} */ ('lead'),
    ...PLACE,
    whole: false,
    ...chosen(one),
  })),
  {
    name: 'group, coming forward',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told({ candidates: [candidate({ votes: 2, own: true })] }, 'group:stand.open'),
  },
  {
    name: 'group, choosing a champion',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told({}, 'group:choose.open'),
  },
  {
    name: 'group, confirming a candidate',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told({ champion: null, viewer: viewer('MEMBER', ['CONFIRM']) }, 'group:confirm.open'),
  },
  {
    name: 'group, moving on',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told(
      { conditions: [{ __typename: 'GroupCondition', code: 'SCOPE_NOTE', met: true }] },
      'group:menu.advance',
    ),
  },
  {
    name: 'group that is paused',
    as: 'lead',
    ...PLACE,
    ...told({ ...PAUSED, viewer: viewer('MEMBER', ['LEAVE']) }),
  },
  {
    name: 'group, pausing it',
    as: 'coordinator',
    ...PLACE,
    whole: false,
    ...chosen('pause', { ...OUTSIDE, viewer: viewer(null, ['PAUSE']) }),
  },
  {
    name: 'group, resuming it',
    as: 'coordinator',
    ...PLACE,
    whole: false,
    ...told({ ...OUTSIDE, ...PAUSED, viewer: viewer(null, ['RESUME']) }, 'group:menu.resume'),
  },
  {
    name: 'group, from outside',
    as: 'coordinator',
    ...PLACE,
    ...told({ ...OUTSIDE, viewer: viewer(null, []) }),
  },
];
