import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';
import { money } from '../money.js';

export const CHANGE: Clause = {
  id: 'change',
  title: { en: 'Joining and leaving', fr: 'Adhésion et retrait' },
  settles: {
    en: 'How the buy-in and the leaving charge of the charter are computed from this Costing.',
    fr: 'Comment le droit d’adhésion et l’indemnité de retrait de la charte se calculent à partir du présent Modèle de coût.',
  },
  guidance: {
    en: 'Compute both for an imagined case before anybody joins or leaves, and send the result to every council: a formula that was looked at in peace is not disputed in anger. The taper falls quickly because those who stay can renegotiate; what was built for a member’s users goes with them.',
    fr: 'Calculez les deux pour un cas imaginé avant que quiconque adhère ou se retire, et envoyez le résultat à chaque conseil : une formule examinée à tête reposée ne se conteste pas sous le coup de la colère. L’indemnité baisse vite, car ceux qui restent peuvent renégocier; ce qui servait aux utilisateurs d’un membre part avec eux.',
  },
  isMandatory: true,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'The buy-in of a municipality that joins is K × (M − m) ÷ M × w ÷ W, in the words and with the life that the charter gives: K is the pot of each one-time line. It is credited in the shares in which the pot was paid, rounded as shares are, so that the credits make up the buy-in.',
      fr: 'Le droit d’adhésion d’une municipalité qui se joint au Groupe est K × (M − m) ÷ M × w ÷ W, selon les termes et la durée de vie que donne la charte : K est l’enveloppe de chaque poste non récurrent. Il est crédité selon les parts dans lesquelles l’enveloppe a été payée, arrondi comme les parts, de sorte que les crédits totalisent le droit d’adhésion.',
    }),
    {
      type: 'table',
      caption: {
        en: 'A municipality of 11,700 residents joins by population after 24 months of 60, synthetic',
        fr: 'Une municipalité de 11 700 habitants adhère selon la population après 24 mois sur 60, cas fictif',
      },
      columns: [
        { title: { en: 'Buy-in', fr: 'Droit d’adhésion' }, share: 2, align: 'end' },
        { title: { en: 'To Alder', fr: 'À Alder' }, share: 2, align: 'end' },
        { title: { en: 'To Birch', fr: 'À Birch' }, share: 2, align: 'end' },
        { title: { en: 'To Cedar', fr: 'À Cedar' }, share: 2, align: 'end' },
        { title: { en: 'To Dogwood', fr: 'À Dogwood' }, share: 2, align: 'end' },
      ],
      rows: [[money(17_167_29), money(1_716_73), money(2_692_41), money(5_032_87), money(7_725_28)]],
    },
    paragraph({
      en: 'The leaving charge is the sum that the charter names. Its parts are read from this Costing as follows:',
      fr: 'L’indemnité de retrait est la somme que nomme la charte. Ses éléments se tirent ainsi du présent Modèle de coût :',
    }),
    list(
      {
        en: 'the share it would have paid: its shares of recurring pots in the two years after it leaves;',
        fr: 'la part qu’il aurait payée : ses parts des enveloppes récurrentes des deux années qui suivent son retrait;',
      },
      {
        en: 'what is avoided: in those years, the amount for each user of the lines that depend on users, times its own users;',
        fr: 'ce qui est évité : pour ces années, le montant par utilisateur des postes qui en dépendent, multiplié par ses propres utilisateurs;',
      },
      {
        en: 'what is stranded: the first less the second, never below zero, times the taper of its year.',
        fr: 'ce qui reste aux autres : le premier moins le second, jamais sous zéro, multiplié par le taux dégressif de l’année.',
      },
    ),
    {
      type: 'table',
      caption: {
        en: 'Dogwood leaves after year 3, synthetic',
        fr: 'Dogwood se retire après l’an 3, cas fictif',
      },
      columns: [
        { title: { en: 'Figure', fr: 'Chiffre' }, share: 3 },
        { title: { en: 'Year 4', fr: 'An 4' }, share: 2, align: 'end' },
        { title: { en: 'Year 5', fr: 'An 5' }, share: 2, align: 'end' },
      ],
      rows: [
        [
          { en: 'Share it would have paid', fr: 'Part qu’elle aurait payée' },
          money(122_931_79),
          money(126_619_74),
        ],
        [
          { en: 'Less: avoided with its 325 users', fr: 'Moins : évité avec ses 325 utilisateurs' },
          money(-106_540_88),
          money(-109_737_11),
        ],
        [{ en: 'Stranded', fr: 'Reste aux autres' }, money(16_390_91), money(16_882_63)],
        [
          { en: 'After the taper of 100% and 50%', fr: 'Après le taux dégressif de 100 % et de 50 %' },
          money(16_390_91),
          money(8_441_32),
        ],
      ],
    },
  ],
};
