import type { Clause } from '../../template/clause.js';
import { chosen, fieldRows, paragraph } from '../parts.js';

export const SIGNATURES: Clause = {
  id: 'signatures',
  title: { en: 'Signatures', fr: 'Signatures' },
  settles: {
    en: 'Who binds each party, and which text they agreed to.',
    fr: 'Qui engage chaque partie, et quel texte a été accepté.',
  },
  guidance: {
    en: 'Agreed and in force are two things: staff may agree to the text, but only a council, or somebody with delegated power, puts it in force. Each agreement is recorded against the fingerprint of one version in both languages; one digit changed opens it again for all.',
    fr: 'Accepté et en vigueur sont deux choses : le personnel peut accepter le texte, mais seul un conseil, ou le titulaire d’un pouvoir délégué, le met en vigueur. Chaque acceptation est liée à l’empreinte d’une version dans les deux langues; un seul chiffre changé rouvre la question pour tous.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'providerSignatory',
      label: { en: 'Signs for the Provider (position)', fr: 'Signe pour le Prestataire (poste)' },
      type: 'TEXT',
    },
    {
      id: 'memberSignatory',
      label: { en: 'Signs (position)', fr: 'Signe (poste)' },
      type: 'TEXT',
      ofEachMember: true,
    },
    {
      id: 'memberAuthority',
      label: { en: 'By-law or resolution', fr: 'Règlement ou résolution' },
      hint: { en: 'Its number; may follow.', fr: 'Son numéro; peut suivre.' },
      type: 'NAME',
      ofEachMember: true,
      isOptional: true,
    },
  ],
  choices: [
    {
      id: 'slaLanguages',
      question: {
        en: 'Which language holds if the two differ?',
        fr: 'Quelle langue fait foi en cas de divergence?',
      },
      usual: 'equal',
      options: [
        {
          id: 'equal',
          label: { en: 'Both, equally', fr: 'Les deux, également' },
          why: {
            en: 'The usual choice; both texts are read before they are signed.',
            fr: 'Le choix habituel; on lit les deux textes avant de signer.',
          },
          paragraphs: [
            {
              en: 'The English and French texts of this Agreement have equal authority.',
              fr: 'Les textes anglais et français de l’Entente font également foi.',
            },
          ],
        },
        {
          id: 'english',
          label: { en: 'English prevails', fr: 'L’anglais prévaut' },
          why: {
            en: 'Where all parties work in English and the French text is for information.',
            fr: 'Lorsque toutes les parties travaillent en anglais et que le texte français est fourni à titre d’information.',
          },
          paragraphs: [
            {
              en: 'Where the texts of this Agreement differ, the English one prevails.',
              fr: 'En cas de divergence entre les textes de l’Entente, l’anglais prévaut.',
            },
          ],
        },
        {
          id: 'french',
          label: { en: 'French prevails', fr: 'Le français prévaut' },
          why: {
            en: 'Where all parties work in French, or the law of the province requires it.',
            fr: 'Lorsque toutes les parties travaillent en français ou que la loi de la province l’exige.',
          },
          paragraphs: [
            {
              en: 'Where the texts of this Agreement differ, the French one prevails.',
              fr: 'En cas de divergence entre les textes de l’Entente, le français prévaut.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'Each party agrees to one version of this Agreement, known by its number and its fingerprint, and says by what authority. It is in force once the Provider has signed and every member has agreed to that version by its council or under delegated power.',
      fr: 'Chaque partie accepte une version de l’Entente, désignée par son numéro et son empreinte, et indique ce qui l’y habilite. L’Entente entre en vigueur lorsque le Prestataire a signé et que chaque membre a accepté cette version par son conseil ou en vertu d’un pouvoir délégué.',
    }),
    {
      type: 'members',
      caption: { en: 'Signatures of members', fr: 'Signatures des membres' },
      columns: [
        { title: { en: 'Member', fr: 'Membre' }, share: 2, of: { fact: 'NAME' } },
        { title: { en: 'Signs', fr: 'Signe' }, share: 2, of: { field: 'memberSignatory' } },
        {
          title: { en: 'By-law or resolution', fr: 'Règlement ou résolution' },
          share: 2,
          of: { field: 'memberAuthority' },
        },
      ],
    },
    fieldRows('providerSignatory'),
    paragraph({
      en: 'This Agreement may be signed electronically and in counterparts. It is governed by the law of the province in which the members lie and by the law of Canada that applies there.',
      fr: 'L’Entente peut être signée par voie électronique et en plusieurs exemplaires. Elle est régie par le droit de la province où se trouvent les membres et par les lois du Canada qui s’y appliquent.',
    }),
    chosen('slaLanguages'),
  ],
};
