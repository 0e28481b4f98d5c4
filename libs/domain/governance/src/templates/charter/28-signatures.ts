import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const SIGNATURES: Clause = {
  id: 'signatures',
  title: { en: 'Signatures, schedules', fr: 'Signatures, annexes' },
  settles: {
    en: 'How each member agrees, with what authority, and which schedules belong to this Charter.',
    fr: 'Comment chaque membre accepte, avec quelle habilitation, et quelles annexes font partie de la présente Charte.',
  },
  guidance: {
    en: 'The record of agreement binds each member to one version by its hash: one changed digit is another version, and everybody is asked again. If your law or your by-law wants ink and a seal, sign a printed copy of that same version and keep it beside the record. Attach the schedules in the versions you agree to, not “as amended”.',
    fr: 'Le registre des acceptations lie chaque membre à une seule version par son empreinte : un chiffre changé, c’est une autre version, et on redemande à tous. Si votre loi ou votre règlement exige l’encre et le sceau, signez une copie imprimée de cette même version et gardez-la avec le registre. Joignez les annexes dans les versions que vous acceptez, et non « telles que modifiées ».',
  },
  isMandatory: true,
  fields: [
    {
      id: 'signingOffice',
      label: { en: 'Who signs', fr: 'Signataire' },
      hint: {
        en: 'The office, as “Mayor and Clerk”.',
        fr: 'La fonction, par exemple « mairie et greffe ».',
      },
      type: 'TEXT',
      ofEachMember: true,
    },
    {
      id: 'signature',
      label: { en: 'Signature', fr: 'Signature' },
      hint: {
        en: 'Left empty for ink; the record of agreement stands beside it.',
        fr: 'En blanc pour l’encre; le registre des acceptations l’accompagne.',
      },
      type: 'NAME',
      ofEachMember: true,
      isOptional: true,
    },
    {
      id: 'signedOn',
      label: { en: 'Date signed', fr: 'Date de signature' },
      type: 'DATE',
      ofEachMember: true,
      isOptional: true,
    },
  ],
  choices: [],
  parts: [
    paragraph(
      {
        en: 'A member agrees to this Charter, or to a schedule, in one identified version of both languages, which bears a number and a hash. The secretary keeps the record of agreement: for each member, the version, the day, the person, and the authority, which is that of staff, a delegation by by-law, or the council with the number and date of its resolution.',
        fr: 'Un membre accepte la présente Charte, ou une annexe, dans une version déterminée des deux langues, qui porte un numéro et une empreinte numérique. Le secrétariat tient le registre des acceptations : pour chaque membre, la version, la date, la personne et l’habilitation, soit celle du personnel, une délégation par règlement ou celle du conseil, avec le numéro et la date de sa résolution.',
      },
      'signatures.record',
    ),
    paragraph({
      en: 'An agreement by staff settles the text and binds nobody. This Charter, an amendment and an authorized maximum bind a member only by its council or by a delegation by by-law.',
      fr: 'L’acceptation par le personnel arrête le texte et ne lie personne. La présente Charte, une modification et un maximum autorisé ne lient un membre que par son conseil ou par une délégation par règlement.',
    }),
    paragraph({
      en: 'Members may sign on separate copies and by electronic means. Those who sign state that they may bind their member.',
      fr: 'Les membres peuvent signer sur des exemplaires distincts et par un moyen électronique. Les signataires déclarent pouvoir engager leur municipalité.',
    }),
    {
      type: 'members',
      caption: { en: 'Signatures', fr: 'Signatures' },
      columns: [
        { title: { en: 'Municipality', fr: 'Municipalité' }, share: 3, of: { fact: 'NAME' } },
        { title: { en: 'Who signs', fr: 'Signataire' }, share: 3, of: { field: 'signingOffice' } },
        { title: { en: 'Signature', fr: 'Signature' }, share: 4, of: { field: 'signature' } },
        { title: { en: 'Date signed', fr: 'Date de signature' }, share: 2, of: { field: 'signedOn' } },
      ],
    },
    {
      type: 'table',
      caption: { en: 'Schedules', fr: 'Annexes' },
      columns: [
        { title: { en: 'Schedule', fr: 'Annexe' }, share: 3 },
        { title: { en: 'From which level', fr: 'À partir de quel niveau' }, share: 2 },
        { title: { en: 'Adopted and changed by', fr: 'Adoptée et modifiée par' }, share: 4 },
      ],
      rows: [
        [
          {
            en: 'A. Members, offices, addresses for notices',
            fr: 'A. Membres, postes, adresses pour les avis',
          },
          { en: 'Share knowledge', fr: 'Partager des connaissances' },
          { en: 'The secretary, on notice of a member', fr: 'Le secrétariat, sur avis d’un membre' },
        ],
        [
          { en: 'B. Requirements specification', fr: 'B. Cahier des exigences' },
          { en: 'Buy together', fr: 'Acheter ensemble' },
          {
            en: 'An operating decision; a budget decision where a shared cost rises',
            fr: 'Une décision courante; une décision budgétaire si un coût partagé augmente',
          },
        ],
        [
          { en: 'C. Service level agreement', fr: 'C. Entente de niveau de service' },
          { en: 'Share a system', fr: 'Partager un système' },
          { en: 'A budget decision', fr: 'Une décision budgétaire' },
        ],
        [
          { en: 'D. Total costing model', fr: 'D. Modèle de coût total' },
          { en: 'Buy together', fr: 'Acheter ensemble' },
          {
            en: 'A budget decision for amounts and parameters; a fundamental decision for a rule, floor or cap; a member’s council for its authorized maximum',
            fr: 'Une décision budgétaire pour les montants et les paramètres; une décision fondamentale pour une règle, un plancher ou un plafond; le conseil d’un membre pour son maximum autorisé',
          },
        ],
      ],
    },
    paragraph({
      en: 'Schedules are part of this Charter. Where they differ, this Charter holds over its schedules, the Costing over the others on money, and the service level agreement over the requirements specification on the service once it runs.',
      fr: 'Les annexes font partie de la présente Charte. En cas de divergence, la présente Charte l’emporte sur ses annexes, le Modèle de coût sur les autres quant à l’argent, et l’entente de niveau de service sur le cahier des exigences quant au service une fois celui-ci en marche.',
    }),
  ],
};
