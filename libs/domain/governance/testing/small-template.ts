import { BLANK_FILLING } from '../src/render/library-document.js';
import type { Clause } from '../src/template/clause.js';
import type { GovernanceTemplate } from '../src/template/template.js';

const both = (en: string, fr: string) => ({ en, fr });

const about = {
  settles: both('What is meant', 'Ce dont il s’agit'),
  guidance: both('Think of it.\nAnd again.', 'Pensez-y.\nEt encore.'),
};

const parties: Clause = {
  id: 'parties',
  title: both('Parties', 'Parties'),
  ...about,
  isMandatory: true,
  fields: [
    {
      id: 'legalName',
      label: both('Legal name', 'Dénomination'),
      type: 'NAME',
      ofEachMember: true,
      source: 'MEMBER_NAME',
    },
    { id: 'purpose', label: both('Purpose', 'Objet'), type: 'LONG_TEXT' },
    { id: 'note', label: both('Note', 'Remarque'), type: 'TEXT', isOptional: true },
  ],
  choices: [],
  parts: [
    {
      type: 'paragraph',
      id: 'parties.who',
      text: both(
        'The parties work together; see {clause:leaving}.',
        'Les parties collaborent; voir {clause:leaving}.',
      ),
    },
    {
      type: 'members',
      caption: both('The parties', 'Les parties'),
      columns: [
        { title: both('Municipality', 'Municipalité'), share: 2, of: { fact: 'NAME' } },
        { title: both('Legal name', 'Dénomination'), share: 2, of: { field: 'legalName' } },
        { title: both('Population', 'Population'), share: 1, of: { fact: 'POPULATION' } },
      ],
    },
    { type: 'fields', fields: ['purpose', 'note'] },
  ],
};

const insurance: Clause = {
  id: 'insurance',
  title: both('Insurance', 'Assurance'),
  ...about,
  isMandatory: false,
  fields: [
    { id: 'cover', label: both('Cover', 'Protection'), type: 'CENTS', usual: 500_000_000 },
    { id: 'share', label: both('Share', 'Part'), type: 'PERCENT', usual: '12.5' },
  ],
  choices: [],
  parts: [
    {
      type: 'paragraph',
      text: both(
        'Each carries insurance of {field:cover} and {field:share} of it.',
        'Chacune a une assurance de {field:cover} et {field:share} de celle-ci.',
      ),
    },
    { type: 'list', items: [both('of one kind', 'd’une sorte'), both('of another', 'd’une autre')] },
  ],
};

const leaving: Clause = {
  id: 'leaving',
  title: both('Leaving', 'Retrait'),
  ...about,
  isMandatory: true,
  fields: [
    { id: 'noticeMonths', label: both('Months', 'Mois'), type: 'NUMBER', usual: 12 },
    { id: 'since', label: both('Since', 'Depuis'), type: 'DATE' },
  ],
  choices: [
    {
      id: 'exitCharge',
      question: both('Does a leaver pay?', 'Qui se retire paie-t-il?'),
      usual: 'charge',
      options: [
        {
          id: 'none',
          label: both('No charge', 'Aucuns frais'),
          why: both('Few costs are shared.', 'Peu de coûts sont partagés.'),
          paragraphs: [both('Nothing is due.', 'Rien n’est dû.')],
        },
        {
          id: 'charge',
          label: both('A charge', 'Des frais'),
          why: both('Others carry its costs.', 'D’autres assument ses coûts.'),
          paragraphs: [
            both('A charge is due since {field:since}.', 'Des frais sont dus depuis le {field:since}.'),
            both('It follows {law:municipal}.', 'Ils respectent {law:municipal}.'),
          ],
        },
      ],
    },
  ],
  parts: [
    {
      type: 'paragraph',
      id: 'leaving.notice',
      text: both(
        '{field:noticeMonths} months’ notice is given.',
        'Un avis de {field:noticeMonths} mois est donné.',
      ),
    },
    { type: 'choice', choice: 'exitCharge' },
    {
      type: 'paragraph',
      text: both(
        'Clause {clause:leaving.notice} holds for the parties of {clause:parties}.',
        'La clause {clause:leaving.notice} vaut pour les parties de {clause:parties}.',
      ),
    },
  ],
};

const staff: Clause = {
  ...insurance,
  id: 'staff',
  title: both('Staff', 'Personnel'),
  isMandatory: true,
  fromLevel: 'SERVICE',
  fields: [],
  parts: [{ type: 'paragraph', text: both('Staff stay.', 'Le personnel demeure.') }],
};

/** A template with a part of each kind. */
export const SMALL: GovernanceTemplate = {
  kind: 'CHARTER',
  version: '1.0',
  dated: '2026-11-01',
  title: both('Small charter', 'Petite charte'),
  about: both('What it is for.', 'À quoi elle sert.'),
  clauses: [parties, insurance, leaving, staff],
  example: {
    ...BLANK_FILLING,
    level: 'SYSTEM',
    province: 'AB',
    members: [
      { id: 'a', name: 'Alder', standing: 'MEMBER', population: 8_400 },
      { id: 'b', name: 'Birch', standing: 'MEMBER', population: null },
    ],
    values: {
      purpose: both('To share\na system', 'Partager\nun système'),
      since: '2027-01-01',
    },
    ofMembers: { legalName: { a: 'Town of Alder', b: 'Village of Birch' } },
  },
};
