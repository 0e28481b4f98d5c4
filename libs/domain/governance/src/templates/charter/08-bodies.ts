import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const BODIES: Clause = {
  id: 'bodies',
  title: { en: 'Bodies', fr: 'Instances' },
  settles: {
    en: 'Which bodies the Group has, who sits there, how often they meet, what each may do.',
    fr: 'Les instances du Groupe, qui y siège, la fréquence de leurs réunions et leurs pouvoirs.',
  },
  guidance: {
    en: 'Two bodies are enough for up to about twelve members: one decides, one does the work. Quarterly and monthly are usual; during a procurement or a move to a new system the Working Group often meets weekly. Ask counsel whether your law would treat the Steering Committee as a committee whose meetings must be open; if so, plan for notices and closed parts from the start.',
    fr: 'Deux instances suffisent jusqu’à une douzaine de membres : l’une décide, l’autre fait le travail. Une réunion par trimestre et une par mois sont d’usage; pendant un appel d’offres ou le passage à un nouveau système, le groupe de travail se réunit souvent chaque semaine. Demandez à vos juristes si votre loi assimile le comité directeur à un comité dont les réunions doivent être publiques; si oui, prévoyez dès le départ les avis et les huis clos.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'steeringMeetings',
      label: {
        en: 'Meetings of the Steering Committee a year',
        fr: 'Réunions du comité directeur par année',
      },
      type: 'NUMBER',
      usual: 4,
    },
    {
      id: 'workingMeetings',
      label: { en: 'Meetings of the Working Group a year', fr: 'Réunions du groupe de travail par année' },
      type: 'NUMBER',
      usual: 12,
    },
  ],
  choices: [],
  parts: [
    {
      type: 'table',
      caption: { en: 'Bodies of the Group', fr: 'Instances du Groupe' },
      columns: [
        { title: { en: 'Body', fr: 'Instance' }, share: 2 },
        { title: { en: 'Who sits', fr: 'Composition' }, share: 3 },
        { title: { en: 'Meets', fr: 'Se réunit' }, share: 2 },
        { title: { en: 'Does', fr: 'Rôle' }, share: 4 },
      ],
      rows: [
        [
          { en: 'Steering Committee', fr: 'Comité directeur' },
          {
            en: 'The representative of each member',
            fr: 'La personne déléguée de chaque membre',
          },
          {
            en: 'At least {field:steeringMeetings} times a year',
            fr: 'Au moins {field:steeringMeetings} fois par année',
          },
          {
            en: 'Takes every decision of the Group that this Charter does not leave to councils or to the Host',
            fr: 'Prend toute décision du Groupe que la présente Charte ne réserve ni aux conseils ni à la municipalité hôte',
          },
        ],
        [
          { en: 'Working Group', fr: 'Groupe de travail' },
          {
            en: 'Staff that each member names who know the service',
            fr: 'Le personnel qui connaît le service et que chaque membre désigne',
          },
          {
            en: 'At least {field:workingMeetings} times a year',
            fr: 'Au moins {field:workingMeetings} fois par année',
          },
          {
            en: 'Carries out the work plan, prepares decisions, recommends; decides nothing that binds a member',
            fr: 'Exécute le plan de travail, prépare les décisions, fait des recommandations; ne décide rien qui lie un membre',
          },
        ],
        [
          { en: 'Secretary', fr: 'Secrétariat' },
          {
            en: 'A person whom the Champion appoints',
            fr: 'La personne que nomme la municipalité championne',
          },
          { en: 'Attends both', fr: 'Assiste aux deux' },
          {
            en: 'Sends notices and papers, takes the minutes, keeps the registers of decisions, notices and agreements',
            fr: 'Envoie avis et documents, dresse les procès-verbaux, tient les registres des décisions, des avis et des acceptations',
          },
        ],
      ],
    },
    paragraph({
      en: 'The Steering Committee may set up a task group by an operating decision that states its task, its members and the day it ends. A task group recommends; it does not decide.',
      fr: 'Le comité directeur peut créer un sous-groupe par une décision courante qui en précise le mandat, la composition et la date de fin. Un sous-groupe recommande; il ne décide pas.',
    }),
    paragraph({
      en: 'The bodies exercise no power that the law gives to a council. Where the law requires that a meeting be open, that notice of it be published or that its minutes be public, the Champion sees that this is done.',
      fr: 'Les instances n’exercent aucun pouvoir que la loi confie à un conseil. Lorsque la loi exige qu’une réunion soit publique, qu’un avis en soit publié ou que son procès-verbal soit accessible, la municipalité championne y veille.',
    }),
    paragraph({
      en: 'Each member pays its own people for the time and travel that these bodies require.',
      fr: 'Chaque membre rémunère son personnel pour le temps et les déplacements que ces instances demandent.',
    }),
  ],
};
