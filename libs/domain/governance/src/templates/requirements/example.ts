import type { Filling } from '../../template/template.js';
import { EXAMPLE_MEMBERS } from '../example-members.js';

/** Four municipalities that do not exist ask for a permitting system together. */
export const EXAMPLE: Filling = {
  level: 'SYSTEM',
  province: 'ON',
  members: EXAMPLE_MEMBERS,
  values: {
    groupName: 'Four Valleys Permitting Group',
    solutionName: { en: 'the shared permitting system', fr: 'le système partagé de gestion des permis' },
    problem: {
      en: 'Three of four members take permit applications on paper and cannot say how long one takes. Afterwards anyone can apply from home, see where the application stands, and have a complete one decided within the legal time.',
      fr: 'Trois membres sur quatre reçoivent les demandes de permis sur papier et ne peuvent dire combien de temps en prend une. Désormais, chacun pourra présenter sa demande de chez soi, en suivre l’avancement et obtenir, si elle est complète, une décision dans le délai légal.',
    },
    services: {
      en: 'Building permits; planning applications; inspections; by-law compliance',
      fr: 'Permis de construire; demandes d’urbanisme; inspections; application des règlements',
    },
    scopeIn: {
      en: 'Applications and payments by the public; review and comments by staff; inspections on a tablet; fees and refunds; standard reports; links to each member’s financial system.',
      fr: 'Demandes et paiements du public; examen et commentaires du personnel; inspections sur tablette; droits et remboursements; rapports courants; liens avec le système financier de chaque membre.',
    },
    scopeOut: {
      en: 'Scanning of old paper files; business licences; the tablets themselves.',
      fr: 'Numérisation des anciens dossiers papier; permis d’entreprise; les tablettes elles-mêmes.',
    },
    otherReferences: {
      en: 'Assessment of the members’ systems, released September 15, 2026; charter of the group.',
      fr: 'Évaluation des systèmes des membres, publiée le 15 septembre 2026; charte du groupe.',
    },
    operatingConcept: {
      en: 'On a Sunday evening a resident applies for a deck, uploads a sketch and pays. On Monday the clerk sees that the application is complete and passes it on with one click; the planner comments on the sketch. The resident reads the comment on a phone, uploads a new sketch and books an inspection. The inspector records the result on a tablet beside the deck, without a signal; it arrives when the signal does. The council’s report on times is ready on the first of the month.',
      fr: 'Un dimanche soir, une résidente demande un permis pour une terrasse, téléverse un croquis et paie. Le lundi, le greffe constate que la demande est complète et la transmet d’un clic; l’urbaniste commente le croquis. La résidente lit le commentaire sur son téléphone, téléverse un nouveau croquis et réserve une inspection. L’inspecteur consigne le résultat sur une tablette, près de la terrasse, sans réseau; le résultat arrive dès que le réseau revient. Le rapport au conseil sur les délais est prêt le premier du mois.',
    },
    stakeholders: {
      en: 'Residents and builders; clerks, planners, building officials and inspectors; finance staff, who reconcile payments; information technology staff, who keep it running; councils, who read the reports; conservation authorities, who comment.',
      fr: 'Population et constructeurs; personnel du greffe, urbanistes, responsables du bâtiment et inspecteurs; personnel des finances, qui rapproche les paiements; personnel des technologies de l’information, qui assure l’exploitation; conseils, qui lisent les rapports; offices de protection de la nature, qui commentent.',
    },
    constraints: {
      en: 'Cedar’s present contract ends on December 31, 2027. Financial systems stay as they are. Legal times for decisions on permits hold throughout.',
      fr: 'Le contrat actuel de Cedar prend fin le 31 décembre 2027. Les systèmes financiers demeurent tels quels. Les délais légaux de décision sur les permis s’appliquent en tout temps.',
    },
    assumptions: {
      en: 'Alder’s link to the internet carries video calls; Alder’s clerk confirms by January 31, 2027. Volumes grow by no more than 3% a year; Dogwood’s planning department checks each January.',
      fr: 'Le lien Internet d’Alder suffit aux appels vidéo; le greffe d’Alder le confirme d’ici le 31 janvier 2027. Les volumes croissent d’au plus 3 % par année; l’urbanisme de Dogwood le vérifie chaque janvier.',
    },
    peakUsers: 180,
  },
  ofMembers: {
    usersNow: { alder: 40, birch: 85, cedar: 150, dogwood: 325 },
    systemNow: { alder: 'PermitLog 2', birch: 'PermitLog 2', cedar: 'PermitDesk 4', dogwood: 'CityFlow 11' },
  },
  choices: { specificationUse: 'bids', securityBaseline: 'personal', changeRule: 'committee' },
  leftOut: [],
  rewritten: {},
};
