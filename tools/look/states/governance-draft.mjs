/** A draft of a charter, as the server tells of it: a demo would have to be written for hours. */

/** @param {string} id @param {object} change */
const field = (id, change) => ({
  __typename: 'GovernanceField',
  id,
  label: id,
  hint: null,
  type: 'NAME',
  optional: false,
  origin: 'NONE',
  source: null,
  value: null,
  valueFr: null,
  municipality: null,
  ...change,
});

/** @param {string} id @param {string} name */
const municipality = (id, name) => ({ __typename: 'Municipality', id, name });
const MEMBERS = [
  municipality('lethbridge', 'City of Lethbridge'),
  municipality('taber', 'Town of Taber'),
  municipality('coaldale', 'Town of Coaldale'),
];

/** @param {string} id @param {string | null} number @param {string} title @param {object} [change] */
const clause = (id, number, title, change) => ({
  __typename: 'GovernanceClause',
  id,
  number,
  title,
  text: `${title}, as it reads.`,
  leftOut: number === null,
  mandatory: false,
  rewritten: false,
  settles: 'What is settled here, in a few words.',
  guidance:
    'What one should think of before one writes here, and where others have quarrelled. Ask counsel whether your law wants a by-law or a resolution.',
  edits: 0,
  fields: [],
  choices: [],
  paragraphs: [],
  ...change,
});

/** @param {string} id @param {string} label @param {string} why */
const option = (id, label, why) => ({ __typename: 'GovernanceOption', id, label, why });

/** @param {string | null} id @param {string} en @param {string} fr */
const text = (id, en, fr) => ({ __typename: 'GovernanceText', id, en, fr });

const CLAUSES = [
  clause('parties', '1', 'Parties and authority', {
    mandatory: true,
    fields: [
      field('groupName', {
        label: 'Name of the group',
        origin: 'SOURCE',
        source: 'GROUP_NAME',
        value: 'Shared permitting system',
      }),
      ...MEMBERS.map((one, at) =>
        field('population', {
          label: 'Population',
          hint: 'As the last census has it.',
          type: 'NUMBER',
          municipality: one,
          ...(at === 0
            ? { origin: 'WRITTEN', source: 'MEMBER_POPULATION', value: '98406' }
            : { origin: 'SOURCE', source: 'MEMBER_POPULATION', value: '8428' }),
        }),
      ),
    ],
  }),
  clause('purpose', '2', 'Purpose', {
    mandatory: true,
    fields: [
      field('measures', {
        label: 'The measures',
        hint: 'For each outcome: value today, target, date, who measures.',
        type: 'LONG_TEXT',
      }),
      field('cap', { label: 'Most it costs a year', type: 'CENTS' }),
      field('years', { label: 'Years it lasts', type: 'NUMBER', origin: 'USUAL', value: '5' }),
    ],
    choices: [
      {
        __typename: 'GovernanceChoice',
        id: 'nature',
        question: 'What the charter is in law',
        taken: 'memorandum',
        usual: 'memorandum',
        options: [
          option('memorandum', 'Memorandum of understanding', 'Quick to adopt, and enough while one plans.'),
          option(
            'contract',
            'Binding contract',
            'Once members sign contracts on the strength of it, or borrow.',
          ),
        ],
      },
    ],
    paragraphs: [
      text(
        'purpose.1',
        'The members make this charter to solve together the problem stated here, within {field:cap}, as clause {clause:parties} says.',
        'Les membres établissent la présente charte pour résoudre ensemble le problème énoncé ici, dans la limite de {field:cap}, selon l’article {clause:parties}.',
      ),
      text(
        null,
        'Where this charter can be read in two ways, it is read in the way that best serves this purpose.',
        'Lorsque la présente charte se prête à deux lectures, celle qui sert le mieux cet objet prévaut.',
      ),
    ],
  }),
  clause('staff', null, 'Staff', {}),
  clause('disputes', '3', 'Disputes', { rewritten: true }),
];

/** @param {string} id @param {string} title @param {string} words */
const section = (id, title, words) => ({
  type: 'section',
  id,
  title,
  numbered: true,
  blocks: [
    { type: 'numbered', id: `${id}.1`, content: [{ type: 'text', text: words }] },
    {
      type: 'facts',
      rows: [
        { label: 'The problem', value: [{ type: 'text', text: 'Support ends in 2028.' }] },
        { label: 'The measures', value: [{ type: 'text', text: '[to be settled]', blank: 'empty' }] },
      ],
    },
  ],
});

/** @param {string | undefined} language */
const model = (language) => ({
  language: language === 'FR' ? 'fr' : 'en',
  issuer: '',
  kind: '',
  title: 'Charter',
  subtitle: [],
  status: { label: '', tentative: true, detail: '', foot: '' },
  pageOf: '',
  dated: null,
  blocks: [
    section('parties', 'Parties and authority', 'The municipalities listed below make this charter.'),
    section('purpose', 'Purpose', 'The members make this charter to solve together the problem stated here.'),
    section(
      'disputes',
      'Disputes',
      'Staff settle it within 15 days, or it goes to the chief administrative officers.',
    ),
  ],
});

/** @param {string} clauseId @param {string} clauseTitle @param {string} label */
const gap = (clauseId, clauseTitle, label) => ({
  __typename: 'GovernanceGap',
  clauseId,
  clauseTitle,
  fieldId: label,
  label,
  member: null,
});

/**
 * @param {{ id: string, language?: string }} asked
 * @param {object} [change]
 */
export const draft = ({ id, language }, change) => ({
  __typename: 'GovernanceDocument',
  id,
  version: 1,
  kind: 'CHARTER',
  title: 'Charter of the shared permitting system',
  groupId: 'g1',
  groupName: 'Shared permitting system',
  synthetic: true,
  status: 'DRAFT',
  latest: true,
  edits: 12,
  hash: '4f'.repeat(32),
  reason: '',
  rule: null,
  decideBy: null,
  sentAt: null,
  agreedAt: null,
  inForceAt: null,
  may: ['WRITE', 'SEND'],
  decidesFor: [],
  agreements: [],
  forms: [],
  versions: [],
  clauses: CLAUSES,
  unsettled: [gap('purpose', 'Purpose', 'The measures'), gap('purpose', 'Purpose', 'Most it costs a year')],
  document: model(language),
  ...change,
});
