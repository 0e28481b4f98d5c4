import type { Clause } from '../../template/clause.js';
import { chosen, paragraph } from '../parts.js';

export const DEFINITIONS: Clause = {
  id: 'definitions',
  title: { en: 'Definitions, languages', fr: 'Définitions et langues' },
  settles: {
    en: 'What the words mean, how days are counted, and which language holds.',
    fr: 'Le sens des mots, le calcul des délais et la langue qui fait foi.',
  },
  guidance: {
    en: 'The words come from the shared glossary, so that charter, requirements, service levels and costing speak alike; add a word only if a reader could go wrong without it. Equal authority of both languages is the default: it forces both to be read before signing. A group whose councils all work in one language, and that has nobody to keep the other up to date, may let one prevail.',
    fr: 'Les termes viennent du glossaire commun, pour que la charte, le cahier des exigences, l’entente de niveau de service et le modèle de coût parlent d’une même voix; n’ajoutez un terme que si l’on risque de s’y méprendre sans lui. Par défaut, les deux langues font également foi : il faut donc lire les deux avant de signer. Un groupe dont tous les conseils travaillent dans une seule langue, et où personne ne tiendrait l’autre à jour, peut en faire prévaloir une.',
  },
  isMandatory: true,
  fields: [],
  choices: [
    {
      id: 'languages',
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
            en: 'The usual choice, and the one to take where any member serves residents in both languages.',
            fr: 'Le choix habituel, à retenir dès qu’un membre sert sa population dans les deux langues.',
          },
          paragraphs: [
            {
              en: 'The English and French texts of this Charter have equal authority. Where they differ, the meaning that both can bear and that best serves the purpose in clause {clause:purpose} is taken, and the Steering Committee proposes a correction under clause {clause:amendment} at its next meeting.',
              fr: 'Les textes anglais et français de la présente Charte font également foi. S’ils divergent, on retient le sens que les deux admettent et qui sert le mieux l’objet énoncé à l’article {clause:purpose}; le comité directeur propose une correction selon l’article {clause:amendment} à sa réunion suivante.',
            },
          ],
        },
        {
          id: 'english',
          label: { en: 'English prevails', fr: 'L’anglais prévaut' },
          why: {
            en: 'Where every council deliberates in English and the French text serves the public.',
            fr: 'Lorsque tous les conseils délibèrent en anglais et que le texte français sert au public.',
          },
          paragraphs: [
            {
              en: 'Where the English and French texts of this Charter differ, the English text prevails.',
              fr: 'En cas de divergence entre les textes anglais et français de la présente Charte, le texte anglais prévaut.',
            },
          ],
        },
        {
          id: 'french',
          label: { en: 'French prevails', fr: 'Le français prévaut' },
          why: {
            en: 'Where every council deliberates in French, or the law of the province requires it.',
            fr: 'Lorsque tous les conseils délibèrent en français ou que la loi de la province l’exige.',
          },
          paragraphs: [
            {
              en: 'Where the English and French texts of this Charter differ, the French text prevails.',
              fr: 'En cas de divergence entre les textes anglais et français de la présente Charte, le texte français prévaut.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'In this Charter and its schedules the words in the table have the meaning given there.',
      fr: 'Dans la présente Charte et ses annexes, les termes du tableau ont le sens qui y est indiqué.',
    }),
    {
      type: 'table',
      caption: { en: 'Definitions', fr: 'Définitions' },
      columns: [
        { title: { en: 'Term', fr: 'Terme' }, share: 1 },
        { title: { en: 'Meaning', fr: 'Sens' }, share: 3 },
      ],
      rows: [
        [
          { en: 'Charter', fr: 'Charte' },
          {
            en: 'This document with its schedules, in the version that every member has agreed to.',
            fr: 'Le présent document et ses annexes, dans la version que chaque membre a acceptée.',
          },
        ],
        [
          { en: 'member', fr: 'membre' },
          {
            en: 'A municipality listed as a member in clause {clause:parties}, or that has joined under clause {clause:joining}, and has not left or been removed.',
            fr: 'Une municipalité inscrite comme membre à l’article {clause:parties}, ou qui a adhéré selon l’article {clause:joining}, et qui ne s’est pas retirée ni n’a été exclue.',
          },
        ],
        [
          { en: 'observer', fr: 'observatrice' },
          {
            en: 'A municipality admitted to follow the work without a vote under clause {clause:members}.',
            fr: 'Une municipalité admise à suivre les travaux sans droit de vote selon l’article {clause:members}.',
          },
        ],
        [
          { en: 'council', fr: 'conseil' },
          { en: 'The elected council of a member.', fr: 'Le conseil élu d’un membre.' },
        ],
        [
          { en: 'chief administrative officer', fr: 'direction générale' },
          {
            en: 'The most senior employee of a member, whatever the title.',
            fr: 'La fonction la plus élevée de l’administration d’un membre, quel qu’en soit le titre.',
          },
        ],
        [
          { en: 'representative', fr: 'personne déléguée' },
          {
            en: 'The person who speaks and votes for a member; in that person’s absence, the alternate (clause {clause:members}).',
            fr: 'La personne qui parle et vote au nom d’un membre; en son absence, la personne suppléante (article {clause:members}).',
          },
        ],
        [
          { en: 'Champion', fr: 'municipalité championne' },
          {
            en: 'The member that leads the Group’s work under clause {clause:champion}.',
            fr: 'Le membre qui dirige les travaux du Groupe selon l’article {clause:champion}.',
          },
        ],
        [
          { en: 'Host', fr: 'municipalité hôte' },
          {
            en: 'The member that, under clause {clause:champion}, contracts, holds and pays for the Group.',
            fr: 'Le membre qui, selon l’article {clause:champion}, contracte, détient et paie pour le compte du Groupe.',
          },
        ],
        [
          {
            en: 'Steering Committee, Working Group, secretary',
            fr: 'comité directeur, groupe de travail, secrétariat',
          },
          {
            en: 'The bodies, and the person who keeps their records, described in clause {clause:bodies}.',
            fr: 'Les instances, et la personne qui en tient les dossiers, que décrit l’article {clause:bodies}.',
          },
        ],
        [
          { en: 'Costing', fr: 'Modèle de coût' },
          {
            en: 'The total costing model that the members concerned have agreed to as a schedule to this Charter, in its latest agreed version.',
            fr: 'Le modèle de coût total que les membres concernés ont accepté comme annexe de la présente Charte, dans sa dernière version acceptée.',
          },
        ],
        [
          { en: 'shared cost', fr: 'coût partagé' },
          {
            en: 'A cost that the Costing marks as shared, or that this Charter itself calls a shared cost. Every other cost is local and is borne by the member that incurs it.',
            fr: 'Un coût que le Modèle de coût désigne comme partagé, ou que la présente Charte qualifie elle-même ainsi. Tout autre coût est local et incombe au membre qui l’engage.',
          },
        ],
        [
          { en: 'paying member', fr: 'membre payeur' },
          {
            en: 'A member that bears a part of a shared cost under the Costing. While nothing is shared, every member counts as a paying member.',
            fr: 'Un membre qui assume une part d’un coût partagé selon le Modèle de coût. Tant que rien n’est partagé, tous les membres comptent comme membres payeurs.',
          },
        ],
        [
          { en: 'authorized maximum', fr: 'maximum autorisé' },
          {
            en: 'The most that a member’s council has authorized it to pay under the Costing, once and for each year.',
            fr: 'Le montant le plus élevé que le conseil d’un membre l’a autorisé à payer selon le Modèle de coût, une fois et pour chaque exercice.',
          },
        ],
        [
          { en: 'population', fr: 'population' },
          {
            en: 'The figure, with its date, that stands for a member in clause {clause:members}.',
            fr: 'Le chiffre daté qui figure pour un membre à l’article {clause:members}.',
          },
        ],
        [
          { en: 'personal information', fr: 'renseignements personnels' },
          {
            en: 'Information so described in {law:privacy}.',
            fr: 'Ce que vise cette expression dans {law:privacy}.',
          },
        ],
        [
          { en: 'incident', fr: 'incident' },
          {
            en: 'An event that has, or may well have, exposed, changed, destroyed or made unavailable information or a system that members share.',
            fr: 'Un événement qui a, ou pourrait bien avoir, exposé, altéré, détruit ou rendu inaccessible de l’information ou un système que les membres partagent.',
          },
        ],
        [
          { en: 'year', fr: 'exercice' },
          {
            en: 'The fiscal year of the Host, unless the text says otherwise.',
            fr: 'L’exercice financier de la municipalité hôte, sauf indication contraire.',
          },
        ],
      ],
    },
    paragraph({
      en: 'Days are calendar days. A period that ends on a day when the offices of the member that must act are closed ends on the next day they are open. A period that begins with a notice begins the day after it is received.',
      fr: 'Les délais se comptent en jours civils. Le délai qui expire un jour où les bureaux du membre tenu d’agir sont fermés est prolongé jusqu’au jour d’ouverture suivant. Le délai que fait courir un avis commence le lendemain de sa réception.',
    }),
    paragraph(
      {
        en: 'A notice is given in writing, email included, to the office that the member has given to the secretary, or that the secretary has given to the members. It is received on the day it reaches that office, or the next day that office is open.',
        fr: 'L’avis est donné par écrit, y compris par courriel, au bureau que le membre a indiqué au secrétariat, ou que celui-ci a indiqué aux membres. Il est réputé reçu le jour où il y parvient ou, si ce bureau est fermé, le jour d’ouverture suivant.',
      },
      'definitions.notice',
    ),
    paragraph({
      en: 'A reference to a law is to that law as amended or replaced.',
      fr: 'Le renvoi à une loi vise aussi ses modifications et la loi qui la remplace.',
    }),
    chosen('languages'),
  ],
};
