import { answer } from '../answers.mjs';
import { AUTHOR, LETHBRIDGE, TABER } from './groups.mjs';

const HASH = '3f1c2a9b7d5e4f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8';
const EARLIER = '9a8b7c6d5e4f30211203f4e5d6c7b8a99a8b7c6d5e4f30211203f4e5d6c7b8a9';

/**
 * @param {{ id: string, name: string }} municipality
 * @param {object} [change]
 */
const said = (municipality, change) => ({
  __typename: 'GovernanceAgreement',
  id: `said ${municipality.id}`,
  municipality,
  decision: null,
  authority: null,
  byLaw: null,
  resolution: null,
  resolvedOn: null,
  reason: null,
  decidedAt: null,
  decidedBy: null,
  binding: false,
  ...change,
});

const AGREES = {
  decision: 'AGREE',
  authority: 'COUNCIL',
  resolution: '2026-118',
  resolvedOn: '2026-11-16',
  decidedAt: '2026-11-17T16:00:00Z',
  decidedBy: AUTHOR,
  binding: true,
};
const OBJECTS = {
  ...AGREES,
  id: 'objection',
  decision: 'OBJECT',
  authority: 'STAFF',
  resolution: null,
  resolvedOn: null,
  reason: 'Thirty days are too few for our council to pass an amendment of the budget.',
  binding: false,
};

/**
 * @param {number} number
 * @param {string} status
 * @param {string} hash
 */
const version = (number, status, hash) => ({
  __typename: 'GovernanceVersion',
  id: `version ${number}`,
  number,
  status,
  hash,
  sentAt: `2026-11-0${number}T16:00:00Z`,
  agreedAt: null,
  inForceAt: null,
});

const DOCUMENT = {
  __typename: 'GovernanceDocument',
  id: 'document',
  version: 2,
  groupId: 'group',
  groupName: 'Permitting systems',
  kind: 'CHARTER',
  title: 'Charter of the permitting group',
  status: 'IN_REVIEW',
  latest: true,
  hash: HASH,
  reason: '',
  decideBy: '2026-12-15',
  rule: 'UNANIMITY',
  sentAt: '2026-11-02T16:00:00Z',
  agreedAt: null,
  inForceAt: null,
  may: ['DECIDE'],
  decidesFor: [LETHBRIDGE],
  agreements: [said(LETHBRIDGE), said(TABER, AGREES)],
  versions: [version(2, 'IN_REVIEW', HASH), version(1, 'SUPERSEDED', EARLIER)],
  forms: [{ __typename: 'GovernanceDocumentForm', id: 'form', name: 'Charter – form.docx', language: 'EN' }],
};

/** @param {[string, string][]} pieces */
const pieces = (pieces) =>
  pieces.map(([change, text]) => ({ __typename: 'GovernanceDiffPiece', change, text }));

/**
 * @param {string} id
 * @param {object} change
 */
const difference = (id, change) => ({
  __typename: 'GovernanceDifference',
  id,
  change: 'SAME',
  numberBefore: '1',
  numberAfter: '1',
  title: pieces([['SAME', 'Purpose']]),
  text: pieces([['SAME', 'The members replace their permitting systems with one.']]),
  ...change,
});

const ENGLISH = [
  difference('purpose', {}),
  difference('costs', {
    change: 'CHANGED',
    numberBefore: '13',
    numberAfter: '12',
    title: pieces([['SAME', 'Cost sharing']]),
    text: pieces([
      [
        'SAME',
        'Members pay what the schedule says.\nThe host keeps one account.\nIt reports twice a year.\nAny member may look at it.\nAn invoice is paid within ',
      ],
      ['REMOVED', '30'],
      ['ADDED', '45'],
      ['SAME', ' days of its receipt.\n'],
      ['ADDED', 'Interest is charged from the 60th day on.\n'],
      ['SAME', 'Share\tRule\tCap\nHosting\tPopulation\t'],
      ['REMOVED', '40 %'],
      ['ADDED', '45 %'],
    ]),
  }),
  difference('staff', {
    change: 'REMOVED',
    numberBefore: '16',
    numberAfter: null,
    title: pieces([['REMOVED', 'Staff']]),
    text: pieces([['REMOVED', 'Everybody stays with the employer they have.']]),
  }),
  difference('term', { numberBefore: '27', numberAfter: '25', title: pieces([['SAME', 'Term, wind-up']]) }),
];
const FRENCH = [
  ENGLISH[0],
  difference('costs', {
    change: 'CHANGED',
    numberBefore: '13',
    numberAfter: '12',
    title: pieces([['SAME', 'Partage des coûts']]),
    text: pieces([
      ['SAME', 'Une facture se paie dans les '],
      ['REMOVED', '30'],
      ['ADDED', '45'],
      ['SAME', ' jours.'],
    ]),
  }),
  ENGLISH[3],
];

/** @param {object} change */
const lay =
  (change) =>
  /** @param {import('@playwright/test').Page} page */
  async (page) =>
    answer(page, /^Governance(Record|Differences)$/, () => ({
      data: { governanceDocument: { ...DOCUMENT, ...change } },
    }));

const PLACE = { as: /** @type {const} */ ('lead'), of: 'unknown', whole: true };
const RECORD = { ...PLACE, route: '/documents/:documentId/record' };
const DIFFERENCES = { ...PLACE, route: '/documents/:documentId/differences' };

/**
 * What was agreed to, by whom, and what is otherwise between versions.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const AGREEMENTS = [
  {
    name: 'record of agreement',
    ...RECORD,
    lay: lay({ record: [said(TABER, OBJECTS), said(TABER, AGREES)] }),
  },
  {
    name: 'record of agreement before anybody is asked',
    ...RECORD,
    lay: lay({ status: 'DRAFT', version: 1, agreements: [], record: [], versions: [] }),
  },
  { name: 'differences between versions', ...DIFFERENCES, lay: lay({ english: ENGLISH, french: FRENCH }) },
  {
    name: 'differences in the other language alone',
    ...DIFFERENCES,
    lay: lay({ english: [ENGLISH[0]], french: FRENCH }),
  },
  {
    name: 'differences of a first version',
    ...DIFFERENCES,
    lay: lay({
      version: 1,
      versions: [version(1, 'IN_REVIEW', HASH)],
      english: [],
      french: [],
    }),
  },
];
