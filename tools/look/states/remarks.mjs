import { answer } from '../answers.mjs';
import { AUTHOR, LETHBRIDGE, TABER } from './groups.mjs';

const PURPOSE = {
  __typename: 'GovernanceClause',
  id: 'purpose',
  number: '2',
  title: 'Purpose',
  text: 'The members replace their permitting systems with one.',
  leftOut: false,
  mandatory: true,
  rewritten: false,
  settles: 'What the group is for, and how it is seen that it succeeds.',
  guidance: 'Name what a resident would notice.',
  edits: 3,
  fields: [
    {
      __typename: 'GovernanceField',
      id: 'measures',
      label: 'How success is measured',
      hint: null,
      type: 'TEXT',
      optional: false,
      origin: 'WRITTEN',
      source: null,
      value: 'Days until a permit is issued',
      valueFr: 'Jours avant la délivrance d’un permis',
      municipality: null,
    },
  ],
  choices: [],
  paragraphs: [
    {
      __typename: 'GovernanceText',
      id: null,
      en: 'The members replace their permitting systems with one. It is measured by {field:measures}.',
      fr: 'Les membres remplacent leurs systèmes de permis par un seul. On le mesure ainsi : {field:measures}.',
    },
  ],
};

const DOCUMENT = {
  __typename: 'GovernanceDocument',
  id: 'document',
  version: 2,
  kind: 'CHARTER',
  title: 'Charter of the permitting group',
  groupId: 'group',
  groupName: 'Permitting systems',
  synthetic: true,
  status: 'DRAFT',
  latest: true,
  edits: 9,
  hash: '3f1c2a9b7d5e4f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8',
  reason: '',
  rule: null,
  decideBy: null,
  sentAt: null,
  agreedAt: null,
  inForceAt: null,
  may: ['WRITE', 'SEND'],
  decidesFor: [],
  agreements: [],
  versions: [],
  unsettled: [],
  forms: [],
  clauses: [PURPOSE],
  document: {
    language: 'en',
    issuer: 'Permitting systems',
    kind: 'Governance charter',
    title: 'Charter of the permitting group',
    subtitle: [],
    status: { label: 'Draft', tentative: true, detail: '', foot: '' },
    pageOf: '',
    dated: null,
    blocks: [
      {
        type: 'section',
        id: 'purpose',
        title: 'Purpose',
        numbered: true,
        blocks: [{ type: 'paragraph', content: [{ type: 'text', text: PURPOSE.text }] }],
      },
    ],
  },
};

/** @param {{ id: string, name: string }} municipality */
const by = (municipality) => ({ ...AUTHOR, municipality });
/**
 * @param {string} change
 * @param {string} text
 */
const piece = (change, text) => ({ __typename: 'GovernanceDiffPiece', change, text });

/** @param {object} change */
const remark = (change) => ({
  __typename: 'GovernanceRemark',
  id: 'comment',
  clauseId: 'purpose',
  clauseTitle: 'Purpose',
  kind: 'COMMENT',
  state: 'OPEN',
  version: 1,
  text: 'Who counts the days, and from when on? Our council asked for a figure that stands in the annual report already.',
  at: '2026-11-17T16:00:00Z',
  by: by(TABER),
  replies: [],
  suggestion: null,
  decidedAt: null,
  decidedBy: null,
  reason: '',
  may: ['REPLY', 'RESOLVE'],
  ...change,
});

const REPLY = {
  __typename: 'GovernanceRemarkReply',
  id: 'reply',
  text: 'The host, from the day on which an application is complete.',
  at: '2026-11-18T16:00:00Z',
  by: by(LETHBRIDGE),
  removed: false,
  mayWithdraw: true,
};

const CHANGE = {
  __typename: 'GovernanceSuggestion',
  outdated: true,
  english: [
    piece('SAME', 'The members replace their permitting systems with one'),
    piece('ADDED', ' that the public uses in English and in French'),
    piece('SAME', '.'),
  ],
  french: [
    piece('SAME', 'Les membres remplacent leurs systèmes de permis par un seul'),
    piece('ADDED', ' que la population utilise en français et en anglais'),
    piece('SAME', '.'),
  ],
  values: [
    {
      __typename: 'GovernanceSuggestedValue',
      id: 'measures',
      municipality: null,
      label: 'How success is measured',
      type: 'TEXT',
      valueBefore: 'Days until a permit is issued',
      valueBeforeFr: 'Jours avant la délivrance d’un permis',
      value: 'Working days until a permit is issued',
      valueFr: 'Jours ouvrables avant la délivrance d’un permis',
    },
  ],
};

const SUGGESTION = remark({
  id: 'suggestion',
  kind: 'SUGGESTION',
  text: 'Our solicitor asks for it.',
  suggestion: CHANGE,
  may: ['REPLY', 'ACCEPT', 'REFUSE', 'WITHDRAW'],
});

const REMARKS = [
  remark({ replies: [REPLY] }),
  SUGGESTION,
  {
    ...SUGGESTION,
    id: 'refused',
    state: 'REFUSED',
    suggestion: { ...CHANGE, outdated: false, values: [] },
    decidedAt: '2026-11-19T16:00:00Z',
    decidedBy: by(LETHBRIDGE),
    reason: 'The clause on languages says so.',
    may: [],
  },
];

/** @param {import('@playwright/test').Page} page */
const lay = async (page) => {
  await answer(page, /^GovernancePage$/, () => ({ data: { governanceDocument: DOCUMENT } }));
  await answer(page, /^GovernanceRemarks$/, () => ({
    data: { governanceDocument: { ...DOCUMENT, mayRemark: ['COMMENT', 'SUGGESTION'], remarks: REMARKS } },
  }));
  await answer(page, /^DecideGovernanceSuggestion$/, () => ({
    data: {
      decideGovernanceSuggestion: {
        __typename: 'GovernanceConflict',
        message:
          'The clause was changed after this was suggested. Nothing was written. Compare the two texts first.',
        clauseId: 'purpose',
        yours:
          'The members replace their permitting systems with one that the public uses in English and in French.',
        theirs: 'The members replace their permitting and licensing systems with one.',
        current: DOCUMENT,
      },
    },
  }));
};

const PLACE = {
  as: /** @type {const} */ ('lead'),
  route: '/documents/:documentId',
  of: 'unknown',
  query: '?clause=purpose',
  lay,
};

/**
 * What members say of a clause of a document.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const REMARK_STATES = [
  {
    name: 'clause with what members say of it',
    ...PLACE,
    whole: true,
    open: async ({ page }) => {
      await page.locator('#remarks-of-clause').waitFor();
      await page.locator('#remarks-of-clause ~ details summary').click();
    },
  },
  {
    name: 'suggesting other words of a clause',
    ...PLACE,
    open: ({ press }) => press('governance:remarks.suggestWords'),
  },
  {
    name: 'suggesting other values of a clause',
    ...PLACE,
    open: ({ press }) => press('governance:remarks.suggestValues'),
  },
  {
    name: 'refusing a suggested change',
    ...PLACE,
    open: ({ press }) => press('governance:remarks.refuse'),
  },
  {
    name: 'suggestion on a clause that was changed since',
    ...PLACE,
    // The server answers first.
    open: async ({ page, press, words }) => {
      await press('governance:remarks.accept');
      await page.getByRole('heading', { name: words('governance:remarks.compareNow') }).waitFor();
    },
  },
  {
    name: 'withdrawing what one said of a clause',
    ...PLACE,
    open: ({ press }) => press('governance:remarks.withdraw'),
  },
];
