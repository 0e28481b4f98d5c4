import { answer } from '../answers.mjs';
import { LETHBRIDGE, TABER } from './groups.mjs';
import { DIALOG, press, pressOf } from './openings.mjs';

const PLACE = { route: '/documents/:documentId/requirements', of: 'unknown', whole: true };

/**
 * @param {object} municipality
 * @param {string} priority
 */
const said = (municipality, priority) => ({
  __typename: 'RequirementMemberPriority',
  municipality,
  priority,
});

/**
 * @param {string} number
 * @param {string} en
 * @param {string} fr
 * @param {object} [change]
 */
const requirement = (number, en, fr, change) => ({
  __typename: 'GovernanceRequirement',
  id: `00000000-0000-4000-8000-00000000${number.slice(-3)}${number.charCodeAt(4)}0`,
  number,
  type: 'FUNCTIONAL',
  statement: { __typename: 'GovernanceText', en, fr },
  rationale: { __typename: 'GovernanceText', en: '', fr: '' },
  sourceKind: 'GROUP',
  sourceLabel: null,
  priorities: [],
  agreedPriority: null,
  followsMembers: true,
  membersPriority: null,
  acceptance: null,
  verification: null,
  owner: null,
  status: 'REVIEWED',
  nextStatuses: ['AGREED', 'PROPOSED', 'REJECTED'],
  reason: '',
  parents: [],
  needs: [],
  parameters: [],
  tests: [],
  edits: 1,
  ...change,
});

const DRAFT = { status: 'PROPOSED', nextStatuses: ['REVIEWED', 'REJECTED'] };
const AGREED = { status: 'AGREED', nextStatuses: ['VERIFIED', 'PROPOSED', 'REJECTED'] };
const NEED = { __typename: 'RequirementNeed', id: 'n1', label: 'Building permits and inspections' };
const OTHER_NEED = { __typename: 'RequirementNeed', id: 'n2', label: 'Licences for businesses' };
/** @param {string} en @param {string} fr */
const text = (en, fr) => ({ __typename: 'GovernanceText', en, fr });
const ACCEPTANCE = {
  __typename: 'RequirementAcceptance',
  given: text('a permit that was issued', 'un permis délivré'),
  when: text('a clerk searches its address', 'une personne du greffe cherche son adresse'),
  then: text('it is shown within 2 s', 'il s’affiche en moins de 2 s'),
};

const REQUIREMENTS = [
  requirement(
    'REQ-AVA-001',
    'The solution shall be available 99.9 % of the service hours of each month.',
    'La solution doit être disponible 99,9 % des heures de service de chaque mois.',
    {
      ...AGREED,
      type: 'QUALITY',
      agreedPriority: 'MUST',
      membersPriority: 'MUST',
      priorities: [said(LETHBRIDGE, 'MUST'), said(TABER, 'MUST')],
      acceptance: ACCEPTANCE,
      verification: 'ANALYSIS',
      owner: text('Manager of IT services', 'Direction des services informatiques'),
      needs: [NEED],
      parameters: ['availabilityPct'],
      tests: [{ __typename: 'RequirementTest', id: 'AT-014', result: 'PASSED' }],
    },
  ),
  requirement(
    'REQ-PER-001',
    'The solution shall let a member’s staff carry out the service “Building permits and inspections” from request to record.',
    'La solution doit permettre au personnel d’un membre d’assurer le service « Permis de construire et inspections » de la demande au classement.',
    {
      ...DRAFT,
      sourceKind: 'QUESTION',
      sourceLabel: 'Building permits and inspections',
      agreedPriority: 'MUST',
      followsMembers: false,
      priorities: [said(TABER, 'SHOULD')],
      membersPriority: 'SHOULD',
      needs: [NEED],
    },
  ),
  requirement(
    'REQ-PER-002',
    'Inspectors shall be able to quickly record photos and/or notes on site, and they shall see earlier ones.',
    'Les inspectrices et inspecteurs doivent pouvoir consigner rapidement des photos et/ou des notes sur place.',
    { ...DRAFT, priorities: [said(TABER, 'MUST')], membersPriority: 'MUST', agreedPriority: 'MUST' },
  ),
  requirement(
    'REQ-SEC-001',
    'The solution shall keep data, backups and support access in Canada.',
    'La solution doit conserver au Canada les données, les copies de sauvegarde et les accès de soutien.',
    { type: 'SECURITY_PRIVACY', agreedPriority: null, acceptance: ACCEPTANCE, verification: 'INSPECTION' },
  ),
  requirement(
    'REQ-SEC-002',
    'Passwords shall be printed on paper once a year.',
    'Les mots de passe doivent être imprimés une fois par an.',
    {
      type: 'SECURITY_PRIVACY',
      status: 'REJECTED',
      nextStatuses: ['PROPOSED'],
      reason: 'No member wants it.',
    },
  ),
];

/**
 * @param {string | null} needLabel
 * @param {string | null} requirementId
 * @param {object} [change]
 */
const trace = (needLabel, requirementId, change) => ({
  __typename: 'GovernanceTrace',
  needId: needLabel,
  needLabel,
  requirementId,
  parameterLabels: [],
  testId: null,
  result: null,
  gaps: [],
  ...change,
});

/** What a table would change. */
const PLAN = {
  token: 't',
  isApplied: false,
  rows: [
    {
      row: 2,
      state: 'CHANGED',
      number: 'REQ-AVA-001',
      before: 'Type: Quality\nRequirement: The solution shall be available 99.9 % of the hours.',
      after: 'Type: Quality\nRequirement: The solution shall be available 99.95 % of the hours.',
      why: null,
    },
    { row: 3, state: 'UNCHANGED', number: 'REQ-PER-001', before: 'x', after: 'x', why: null },
    {
      row: 4,
      state: 'NEW',
      number: 'REQ-DATA-001',
      before: null,
      after: 'Type: Data\nRequirement: The solution shall keep records for 7 years.',
      why: null,
    },
    {
      row: 5,
      state: 'WRONG',
      number: 'REQ-PAY-777',
      before: null,
      after: null,
      why: 'This document has no such number. For a new requirement give its area alone, as PAY.',
    },
  ],
};

/** @param {object} [change] */
const specification = (change) => ({
  __typename: 'GovernanceDocument',
  id: '00000000-0000-4000-8000-000000000000',
  version: 1,
  title: 'Permitting system specification',
  kind: 'REQUIREMENTS',
  status: 'DRAFT',
  groupId: 'g1',
  groupName: 'Shared permitting system',
  synthetic: true,
  edits: 12,
  may: ['WRITE', 'SEND'],
  requirements: REQUIREMENTS,
  traceability: [
    trace(NEED.label, 'REQ-AVA-001', {
      parameterLabels: ['Availability of a month'],
      testId: 'AT-014',
      result: 'PASSED',
    }),
    trace(NEED.label, 'REQ-PER-001', { gaps: ['NO_TEST'] }),
    trace(OTHER_NEED.label, null, { gaps: ['NO_REQUIREMENT'] }),
    trace(null, 'REQ-PER-002', { gaps: ['NO_NEED', 'NO_TEST'] }),
    trace(null, 'REQ-SEC-001', { testId: 'AT-020', result: 'FAILED', gaps: ['NO_NEED', 'FAILED'] }),
  ],
  needs: [NEED, OTHER_NEED],
  givesPriorityFor: [LETHBRIDGE],
  ...change,
});

/**
 * The requirements that the server tells so.
 *
 * @param {object} [change]
 */
const told = (change) => ({
  /** @param {import('@playwright/test').Page} page */
  lay: (page) =>
    answer(page, /^DocumentRequirements$/, () => ({ data: { governanceDocument: specification(change) } })),
});

/**
 * The page of one of them.
 *
 * @param {string} number
 */
const opened =
  (number) =>
  /** @param {import('../states.mjs').Hand} hand */
  async ({ page }) => {
    await page.getByRole('link', { name: number }).first().click();
    await page.locator('main form').waitFor();
  };

/**
 * The requirements of a specification.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const REQUIREMENT_STATES = [
  { name: 'requirements', as: 'lead', ...PLACE, ...told() },
  {
    name: 'requirements, none yet',
    as: 'lead',
    ...PLACE,
    ...told({ requirements: [], traceability: [] }),
  },
  {
    name: 'requirements that want wording',
    as: 'lead',
    ...PLACE,
    query: '?want=FINDINGS',
    ...told(),
  },
  { name: 'requirements that are rejected', as: 'lead', ...PLACE, query: '?status=REJECTED', ...told() },
  { name: 'requirements, none found', as: 'lead', ...PLACE, query: '?q=nothing', ...told() },
  {
    name: 'requirements in review',
    as: 'approver',
    ...PLACE,
    ...told({ may: [], status: 'IN_REVIEW', givesPriorityFor: [] }),
  },
  { name: 'requirements, from need to result', as: 'lead', ...PLACE, query: '?view=trace', ...told() },
  {
    name: 'requirements, files',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told(),
    open: press('requirement:files.open'),
  },
  {
    name: 'requirements, rejecting one',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told(),
    open: pressOf('requirement:step.REJECTED'),
  },
  {
    name: 'requirements, merging two',
    as: 'lead',
    ...PLACE,
    whole: false,
    ...told(),
    open: async (hand) => {
      await pressOf('requirement:step.merge')(hand);
      await hand.page.locator(DIALOG).getByRole('combobox').click();
      await hand.page.locator('[role="option"]:visible').first().click();
    },
  },
  { name: 'requirement', as: 'lead', ...PLACE, ...told(), open: opened('REQ-AVA-001') },
  { name: 'requirement with findings', as: 'lead', ...PLACE, ...told(), open: opened('REQ-PER-002') },
  {
    name: 'requirement changed by two',
    as: 'lead',
    ...PLACE,
    ...told(),
    open: async (hand) => {
      const { page } = hand;
      await answer(page, /^SaveRequirement$/, () => ({
        data: {
          saveGovernanceRequirement: {
            __typename: 'RequirementConflict',
            message: 'Somebody else has changed this requirement since you opened it. Yours was not saved.',
            current: {
              ...REQUIREMENTS[0],
              statement: text(
                'The solution shall be available 99.95 % of the service hours of each month.',
                'La solution doit être disponible 99,95 % des heures de service de chaque mois.',
              ),
              edits: 2,
            },
          },
        },
      }));
      await opened('REQ-AVA-001')(hand);
      await page
        .locator('main form textarea')
        .first()
        .fill('The solution shall be available 99.5 % of all hours.');
      await page.locator('main form button[type="submit"]').click();
      await page.locator('main form dl').waitFor();
    },
  },
  {
    name: 'requirement, a new one',
    as: 'lead',
    route: '/documents/:documentId/requirements/new',
    of: 'unknown',
    whole: true,
    ...told(),
  },
  {
    name: 'requirements, bringing in a table',
    as: 'lead',
    route: '/documents/:documentId/requirements/import',
    of: 'unknown',
    whole: true,
    ...told(),
    open: async ({ page }) => {
      await page.route('**/requirements/*/import', (route) => route.fulfill({ json: PLAN }));
      await page
        .getByTestId('file')
        .setInputFiles({ name: 'requirements.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') });
      await page.locator('main table').waitFor();
    },
  },
  {
    name: 'requirement that is not there',
    as: 'lead',
    route: '/documents/:documentId/requirements/:number',
    of: 'unknown',
    whole: true,
    ...told(),
  },
];
