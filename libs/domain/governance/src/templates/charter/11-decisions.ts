import type { Choice, Clause } from '../../template/clause.js';
import type { LocalText } from '@commonworks/domain-assessment';
import { chosen, paragraph } from '../parts.js';
import { ruleOptions } from './rule-options.js';

const ruleOf = (id: string, usual: string, question: LocalText, kind: LocalText): Choice => ({
  id,
  question,
  usual,
  options: ruleOptions(kind),
});

export const DECISIONS: Clause = {
  id: 'decisions',
  title: { en: 'Decisions', fr: 'Décisions' },
  settles: {
    en: 'Which rule each kind of decision needs, and how votes and abstentions count.',
    fr: 'La règle qu’exige chaque sorte de décision, et le compte des voix et des abstentions.',
  },
  guidance: {
    en: 'The more a decision can cost a member, the harder it should be to take over its head. Work out, before you settle the percentage of population, whether one member can stop everything alone: it can as soon as its share of the population is above 100% less that percentage. A real growth board lost two counties over such a veto. With a city of 55% and the usual 50%, the city alone can block; 40% takes that power away, and still keeps the three smaller ones from deciding with a handful of residents. Unanimity gives every member that power: keep it for what nobody should have to accept.',
    fr: 'Plus une décision peut coûter cher à un membre, plus il devrait être difficile de la prendre malgré lui. Avant d’arrêter le pourcentage de population, vérifiez si un membre peut tout bloquer seul : il le peut dès que sa part de la population dépasse 100 % moins ce pourcentage. Un véritable conseil de croissance régionale a perdu deux comtés à cause d’un tel veto. Avec une ville de 55 % et le seuil habituel de 50 %, cette ville bloque seule; un seuil de 40 % lui retire ce pouvoir, sans laisser les trois plus petites décider avec une poignée d’habitants. L’unanimité donne ce pouvoir à chacun : gardez-la pour ce que personne ne devrait avoir à subir.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'populationPct',
      label: {
        en: 'Population needed for a double majority',
        fr: 'Population requise pour la double majorité',
      },
      hint: {
        en: 'One member can block alone once its share is above 100% less this figure.',
        fr: 'Un membre bloque seul dès que sa part dépasse 100 % moins ce chiffre.',
      },
      type: 'PERCENT',
      usual: '50',
    },
  ],
  choices: [
    ruleOf(
      'ruleOperations',
      'simpleMajority',
      { en: 'How are operating decisions taken?', fr: 'Comment se prennent les décisions courantes?' },
      { en: 'Operating decisions', fr: 'Les décisions courantes' },
    ),
    ruleOf(
      'ruleBudget',
      'doubleMajority',
      { en: 'How are budget decisions taken?', fr: 'Comment se prennent les décisions budgétaires?' },
      { en: 'Budget decisions', fr: 'Les décisions budgétaires' },
    ),
    ruleOf(
      'ruleFundamental',
      'unanimity',
      { en: 'How are fundamental decisions taken?', fr: 'Comment se prennent les décisions fondamentales?' },
      { en: 'Fundamental decisions', fr: 'Les décisions fondamentales' },
    ),
    ruleOf(
      'ruleAdmission',
      'twoThirds',
      { en: 'How are admission decisions taken?', fr: 'Comment se prennent les décisions d’admission?' },
      { en: 'Admission decisions', fr: 'Les décisions d’admission' },
    ),
  ],
  parts: [
    paragraph({
      en: 'The Steering Committee decides by the votes of the members, one each, cast by their representatives. A member may not vote for another. The chair votes as its member’s representative and has no second vote. A decision that does not carry by its rule is lost.',
      fr: 'Le comité directeur décide par les voix des membres, une par membre, exprimées par leurs personnes déléguées. Un membre ne peut voter pour un autre. La personne qui préside vote au nom de son membre et n’a pas de voix prépondérante. La décision qui n’est pas adoptée selon sa règle est rejetée.',
    }),
    paragraph(
      {
        en: 'An abstention counts for the quorum and is no vote: it is neither yes nor no. So is a vote that a member who is present does not cast. Where a rule counts all members, one that is absent or abstains has not said yes.',
        fr: 'L’abstention compte pour le quorum et n’est pas une voix : elle n’est ni pour ni contre. Il en va de même du membre présent qui ne vote pas. Lorsqu’une règle compte tous les membres, celui qui est absent ou s’abstient n’a pas voté pour.',
      },
      'decisions.abstention',
    ),
    {
      type: 'table',
      caption: { en: 'The five rules', fr: 'Les cinq règles' },
      columns: [
        { title: { en: 'Rule', fr: 'Règle' }, share: 1 },
        { title: { en: 'A decision is carried when', fr: 'La décision est adoptée lorsque' }, share: 3 },
      ],
      rows: [
        [
          { en: 'Consensus', fr: 'Consensus' },
          {
            en: 'no member votes no. If a member has voted no on the same matter at two meetings in a row, it is put to the vote again at the second: an operating or admission decision by two thirds of the votes cast, a budget decision by double majority, a fundamental decision by unanimity.',
            fr: 'aucun membre ne vote contre. Si un membre a voté contre la même proposition à deux réunions de suite, on la remet aux voix à la deuxième : une décision courante ou d’admission aux deux tiers des voix exprimées, une décision budgétaire à la double majorité, une décision fondamentale à l’unanimité.',
          },
        ],
        [
          { en: 'Simple majority', fr: 'Majorité simple' },
          {
            en: 'more members vote yes than no. A tie is lost.',
            fr: 'plus de membres votent pour que contre. L’égalité emporte le rejet.',
          },
        ],
        [
          { en: 'Two thirds of votes cast', fr: 'Deux tiers des voix exprimées' },
          {
            en: 'at least one member votes yes, and at least two thirds of those that vote yes or no vote yes.',
            fr: 'au moins un membre vote pour, et au moins deux tiers de ceux qui votent pour ou contre votent pour.',
          },
        ],
        [
          { en: 'Double majority', fr: 'Double majorité' },
          {
            en: 'more than half of all members vote yes, and those that vote yes have together at least {field:populationPct} of the population of all members.',
            fr: 'plus de la moitié de tous les membres votent pour, et ceux qui votent pour réunissent au moins {field:populationPct} de la population de tous les membres.',
          },
        ],
        [
          { en: 'Unanimity', fr: 'Unanimité' },
          { en: 'all members vote yes.', fr: 'tous les membres votent pour.' },
        ],
      ],
    },
    {
      type: 'table',
      caption: { en: 'Classes of decisions', fr: 'Catégories de décisions' },
      columns: [
        { title: { en: 'Class', fr: 'Catégorie' }, share: 1 },
        { title: { en: 'What belongs to it', fr: 'Ce qui en relève' }, share: 3 },
      ],
      rows: [
        [
          { en: 'Operating decisions', fr: 'Décisions courantes' },
          {
            en: 'The work plan, priorities, methods and calendar; the requirements specification and its changes, where no shared cost rises; the yearly report; task groups; the standing of an observer; everything that belongs to no other class.',
            fr: 'Le plan de travail, les priorités, les méthodes et le calendrier; le cahier des exigences et ses modifications, si aucun coût partagé n’augmente; le bilan annuel; les sous-groupes; le statut d’une observatrice; tout ce qui ne relève d’aucune autre catégorie.',
          },
        ],
        [
          { en: 'Budget decisions', fr: 'Décisions budgétaires' },
          {
            en: 'The yearly budget; the amounts and parameters of the Costing; the award, extension or end of a contract in common; the service level agreement and its changes; a change of requirements by which a shared cost rises; the use of a reserve.',
            fr: 'Le budget annuel; les montants et les paramètres du Modèle de coût; l’attribution, la prolongation ou la fin d’un contrat commun; l’entente de niveau de service et ses modifications; une modification des exigences qui fait augmenter un coût partagé; l’emploi d’une réserve.',
          },
        ],
        [
          { en: 'Fundamental decisions', fr: 'Décisions fondamentales' },
          {
            en: 'The rules, floors and caps by which a cost is shared; borrowing; the sale or pledge of a shared asset; the proposal to change the purpose; winding up before the end of the term.',
            fr: 'Les règles, les planchers et les plafonds du partage d’un coût; l’emprunt; la vente ou la mise en garantie d’un actif partagé; la proposition de changer l’objet; la dissolution avant terme.',
          },
        ],
        [
          { en: 'Admission decisions', fr: 'Décisions d’admission' },
          {
            en: 'The admission of a member or an observer.',
            fr: 'L’admission d’un membre ou d’une observatrice.',
          },
        ],
      ],
    },
    paragraph({
      en: 'The election and the removal of a Champion or a Host follow clause {clause:champion}, and the removal of a member clause {clause:leaving}, whatever the rules below.',
      fr: 'L’élection et la révocation d’une municipalité championne ou hôte suivent l’article {clause:champion}, et l’exclusion d’un membre, l’article {clause:leaving}, quelles que soient les règles qui suivent.',
    }),
    chosen('ruleOperations'),
    chosen('ruleBudget'),
    chosen('ruleFundamental'),
    chosen('ruleAdmission'),
    paragraph(
      {
        en: 'On a fundamental decision only the paying members vote, and “all members” and their population mean the paying members. On any other decision every member votes.',
        fr: 'Sur une décision fondamentale, seuls les membres payeurs votent; « tous les membres » et leur population s’entendent alors des membres payeurs. Sur toute autre décision, chaque membre vote.',
      },
      'decisions.payers',
    ),
    paragraph({
      en: 'A member that this Charter keeps from voting on a matter is not counted among all members, nor its population, for that matter.',
      fr: 'Le membre que la présente Charte empêche de voter sur une question n’est pas compté parmi tous les membres, ni sa population, pour cette question.',
    }),
    paragraph({
      en: 'Where it is doubtful to which class a decision belongs, it belongs to the first of these that it may fall into: fundamental, budget, admission, operating.',
      fr: 'En cas de doute sur la catégorie d’une décision, elle relève de la première de celles-ci dont elle peut relever : fondamentale, budgétaire, d’admission, courante.',
    }),
    paragraph(
      {
        en: 'One member alone can stop a decision by double majority when its part of the population of all members is greater than 100% less {field:populationPct}. The members have considered this in settling that percentage. Whenever the table of members or a population changes, the secretary tells the Steering Committee in writing whether any member can do so.',
        fr: 'Un membre peut à lui seul faire échec à une décision à la double majorité lorsque sa part de la population de tous les membres dépasse 100 % moins {field:populationPct}. Les membres en ont tenu compte en fixant ce pourcentage. Chaque fois que le tableau des membres ou une population change, le secrétariat indique par écrit au comité directeur si un membre a ce pouvoir.',
      },
      'decisions.block',
    ),
    paragraph(
      {
        en: 'No decision, by whatever rule, makes a member pay more than its authorized maximum, or takes the place of a vote that the law reserves to its council.',
        fr: 'Aucune décision, quelle qu’en soit la règle, ne fait payer à un membre plus que son maximum autorisé ni ne remplace un vote que la loi réserve à son conseil.',
      },
      'decisions.maximum',
    ),
  ],
};
