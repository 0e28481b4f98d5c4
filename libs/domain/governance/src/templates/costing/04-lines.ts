import type { Clause, MarkedText } from '../../template/clause.js';
import { fieldRows, list, paragraph } from '../parts.js';

const CAPITAL: MarkedText = { en: 'Capital', fr: 'Capital' };
const OPERATING: MarkedText = { en: 'Operating', fr: 'Fonctionnement' };
const SHARED: MarkedText = { en: 'Shared', fr: 'Partagé' };
const LOCAL: MarkedText = { en: 'Local', fr: 'Local' };
const EITHER: MarkedText = { en: 'Shared or local', fr: 'Partagé ou local' };

const COLUMNS = [
  { title: { en: 'Line', fr: 'Poste' }, share: 3 },
  { title: { en: 'What it covers', fr: 'Ce qu’il comprend' }, share: 5 },
  { title: { en: 'Nature', fr: 'Nature' }, share: 2 },
  { title: { en: 'Usually', fr: 'D’ordinaire' }, share: 2 },
] as const;

export const LINES: Clause = {
  id: 'lines',
  title: { en: 'Catalogue of cost lines', fr: 'Catalogue des postes de coût' },
  settles: {
    en: 'Which costs are counted, and which of them are shared.',
    fr: 'Les coûts comptés, et ceux d’entre eux qui sont partagés.',
  },
  guidance: {
    en: 'Go through every line and write zero where there is nothing: what is missing from a costing is nearly always conversion, backfill, the second year of parallel running and the decommissioning of the old system. Indirect costs (users’ time, downtime) are shown because a council should know them; they are not shared, because nobody bills them.',
    fr: 'Passez tous les postes en revue et inscrivez zéro là où il n’y a rien : ce qui manque à un modèle de coût est presque toujours la conversion, le remplacement du personnel, la prolongation du double fonctionnement et la mise hors service de l’ancien système. Les coûts indirects (temps des utilisateurs, interruptions) sont montrés parce qu’un conseil doit les connaître; ils ne sont pas partagés, parce que personne ne les facture.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'oneTimeCost',
      label: {
        en: 'Shared one-time costs, before contingency',
        fr: 'Coûts non récurrents partagés, avant imprévus',
      },
      type: 'CENTS',
      source: 'COSTING',
    },
    {
      id: 'grants',
      label: { en: 'Grants towards them', fr: 'Subventions à leur égard' },
      type: 'CENTS',
      source: 'COSTING',
      usual: 0,
    },
    {
      id: 'fixedCost',
      label: {
        en: 'Shared recurring costs of year 1 that do not depend on users',
        fr: 'Coûts récurrents partagés de l’an 1 qui ne dépendent pas des utilisateurs',
      },
      type: 'CENTS',
      source: 'COSTING',
    },
    {
      id: 'costPerUser',
      label: {
        en: 'Shared recurring cost of year 1 for each user',
        fr: 'Coût récurrent partagé de l’an 1 par utilisateur',
      },
      type: 'CENTS',
      source: 'COSTING',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'Every line states:',
      fr: 'Chaque poste indique :',
    }),
    list(
      {
        en: 'its category, whether it is one-time or recurring, direct or indirect, capital or operating, shared or local, and paid in cash or not;',
        fr: 'sa catégorie, s’il est récurrent ou non, direct ou indirect, en capital ou de fonctionnement, partagé ou local, et payé en argent ou non;',
      },
      {
        en: 'the year it falls in, its quantity and its price for a unit;',
        fr: 'l’exercice où il tombe, sa quantité et son prix unitaire;',
      },
      {
        en: 'what the figure rests on (contract, bid, quotation, estimate) and how sure it is (high, medium, low); and',
        fr: 'ce sur quoi repose le chiffre (contrat, soumission, prix annoncé, estimation) et sa fiabilité (élevée, moyenne, faible);',
      },
      {
        en: 'how it is paid for: levy, reserve, grant, debenture or fee.',
        fr: 'son financement : taxes, réserve, subvention, emprunt ou droits.',
      },
    ),
    {
      type: 'table',
      caption: { en: 'One-time costs', fr: 'Coûts non récurrents' },
      columns: COLUMNS,
      rows: [
        [
          { en: 'Procurement and legal', fr: 'Approvisionnement et services juridiques' },
          {
            en: 'Preparing the call, evaluation, counsel, fairness adviser',
            fr: 'Préparation de l’appel d’offres, évaluation, juristes, vérification de l’équité',
          },
          OPERATING,
          SHARED,
        ],
        [
          { en: 'Licences', fr: 'Licences' },
          { en: 'Perpetual licences and entry fees', fr: 'Licences perpétuelles et droits d’entrée' },
          CAPITAL,
          SHARED,
        ],
        [
          { en: 'Hardware', fr: 'Matériel' },
          {
            en: 'Servers, network, devices that the service needs',
            fr: 'Serveurs, réseau, appareils qu’exige le service',
          },
          CAPITAL,
          EITHER,
        ],
        [
          { en: 'Implementation', fr: 'Mise en œuvre' },
          {
            en: 'Configuration, project management, acceptance tests',
            fr: 'Paramétrage, gestion de projet, essais d’acceptation',
          },
          CAPITAL,
          SHARED,
        ],
        [
          { en: 'Integration', fr: 'Intégration' },
          {
            en: 'Interfaces with finance, identity, maps, payments',
            fr: 'Interfaces avec les finances, l’identité, la cartographie, les paiements',
          },
          CAPITAL,
          EITHER,
        ],
        [
          { en: 'Conversion', fr: 'Conversion' },
          {
            en: 'Cleaning, moving and checking each municipality’s data',
            fr: 'Épuration, transfert et contrôle des données de chaque municipalité',
          },
          OPERATING,
          EITHER,
        ],
        [
          { en: 'Security, privacy, accessibility', fr: 'Sécurité, vie privée, accessibilité' },
          {
            en: 'Assessments, tests and what they call for',
            fr: 'Évaluations, essais et mesures qui en découlent',
          },
          OPERATING,
          SHARED,
        ],
        [
          { en: 'Training and change', fr: 'Formation et gestion du changement' },
          {
            en: 'Courses, material, support in the first weeks',
            fr: 'Cours, documentation, accompagnement des premières semaines',
          },
          OPERATING,
          SHARED,
        ],
        [
          { en: 'Backfill', fr: 'Remplacement du personnel' },
          {
            en: 'Pay of those who replace staff lent to the project',
            fr: 'Salaires de ceux qui remplacent le personnel prêté au projet',
          },
          OPERATING,
          LOCAL,
        ],
        [
          { en: 'Parallel run', fr: 'Double fonctionnement' },
          {
            en: 'The old contract and the double work until the change is complete',
            fr: 'L’ancien contrat et le travail en double jusqu’à la fin du passage',
          },
          OPERATING,
          LOCAL,
        ],
        [
          { en: 'Decommissioning', fr: 'Mise hors service' },
          {
            en: 'Archive, last export, end charges, disposal',
            fr: 'Archivage, dernière exportation, frais de fin, élimination',
          },
          OPERATING,
          LOCAL,
        ],
      ],
    },
    {
      type: 'table',
      caption: { en: 'Recurring costs', fr: 'Coûts récurrents' },
      columns: COLUMNS,
      rows: [
        [
          { en: 'Subscription or maintenance', fr: 'Abonnement ou maintenance' },
          {
            en: 'What the supplier bills a year, by user or in all',
            fr: 'Ce que le fournisseur facture par année, par utilisateur ou en tout',
          },
          OPERATING,
          SHARED,
        ],
        [
          { en: 'Hosting and network', fr: 'Hébergement et réseau' },
          {
            en: 'Cloud, links, backup, recovery site',
            fr: 'Infonuagique, liaisons, sauvegarde, site de relève',
          },
          OPERATING,
          SHARED,
        ],
        [
          { en: 'Staff with benefits', fr: 'Personnel et avantages sociaux' },
          {
            en: 'Those who run the service, by recorded hours',
            fr: 'Les personnes qui exploitent le service, selon les heures consignées',
          },
          OPERATING,
          SHARED,
        ],
        [
          { en: 'Support', fr: 'Soutien' },
          {
            en: 'Service desk, supplier’s support beyond maintenance',
            fr: 'Centre de services, soutien du fournisseur au-delà de la maintenance',
          },
          OPERATING,
          SHARED,
        ],
        [
          { en: 'Training', fr: 'Formation' },
          { en: 'New staff, new functions', fr: 'Nouveau personnel, nouvelles fonctions' },
          OPERATING,
          EITHER,
        ],
        [
          { en: 'Insurance and audit', fr: 'Assurance et audit' },
          {
            en: 'Cyber insurance, yearly test, audit of the accounts',
            fr: 'Assurance en cyberrisque, essai annuel, audit des comptes',
          },
          OPERATING,
          SHARED,
        ],
        [
          { en: 'Host overhead', fr: 'Frais généraux de la municipalité hôte' },
          {
            en: 'Accounting, purchasing and management of the Host, at a stated rate or amount',
            fr: 'Comptabilité, achats et gestion de la municipalité hôte, à un taux ou à un montant indiqué',
          },
          OPERATING,
          SHARED,
        ],
        [
          { en: 'Replacement reserve', fr: 'Réserve de remplacement' },
          {
            en: 'What is put aside each year for the next system',
            fr: 'Ce qu’on met de côté chaque année pour le prochain système',
          },
          OPERATING,
          SHARED,
        ],
      ],
    },
    {
      type: 'table',
      caption: { en: 'Indirect costs, shown and not shared', fr: 'Coûts indirects, montrés et non partagés' },
      columns: COLUMNS,
      rows: [
        [
          { en: 'Users’ time', fr: 'Temps des utilisateurs' },
          {
            en: 'Hours that the change costs or saves them, at their pay',
            fr: 'Heures que le changement leur coûte ou leur épargne, à leur salaire',
          },
          OPERATING,
          LOCAL,
        ],
        [
          { en: 'Downtime', fr: 'Interruptions' },
          {
            en: 'Expected hours away, with what stands still',
            fr: 'Heures d’interruption prévues, avec ce qui s’arrête',
          },
          OPERATING,
          LOCAL,
        ],
      ],
    },
    paragraph({
      en: 'The shared lines of this Costing add up to these amounts, sales tax that cannot be recovered included. The list of lines with their attributes is kept with this Costing; where that list and these amounts differ, the amounts, to which the members agree, hold.',
      fr: 'Les postes partagés du présent Modèle de coût totalisent les montants suivants, taxe de vente non recouvrable comprise. La liste des postes et de leurs attributs est tenue avec le présent Modèle de coût; si cette liste et ces montants diffèrent, les montants, que les membres acceptent, l’emportent.',
    }),
    fieldRows('oneTimeCost', 'grants', 'fixedCost', 'costPerUser'),
  ],
};
