import type { Filling } from '../../template/template.js';
import { EXAMPLE_MEMBERS } from '../example-members.js';

const each = <Value>(alder: Value, birch: Value, cedar: Value, dogwood: Value): Record<string, Value> => ({
  alder,
  birch,
  cedar,
  dogwood,
});

const ALTERNATE = { en: 'Applications analyst', fr: 'Analyste d’applications' };

/** Four municipalities that do not exist share a permitting system that Dogwood hosts. */
export const EXAMPLE: Filling = {
  level: 'SYSTEM',
  province: 'ON',
  members: EXAMPLE_MEMBERS,
  values: {
    groupName: 'Four Valleys Permitting Group',
    providerName: 'The Corporation of the City of Dogwood',
    startDate: '2027-04-01',
    serviceName: { en: 'the shared permitting system', fr: 'le système partagé de gestion des permis' },
    serviceIncludes: {
      en: 'Applications and payments by the public; review and comments by staff; inspections with photographs on a tablet; fees and refunds; standard reports; links to each member’s financial system.',
      fr: 'Demandes et paiements du public; examen et commentaires du personnel; inspections avec photos sur tablette; droits et remboursements; rapports courants; liens avec le système financier de chaque membre.',
    },
    serviceExcludes: {
      en: 'Scanning of paper files from before the start; members’ tablets and their data plans; training beyond two days a member a year.',
      fr: 'Numérisation des dossiers papier antérieurs au début du service; tablettes des membres et leurs forfaits de données; formation au-delà de deux jours par membre et par année.',
    },
    criticalFunctions: {
      en: 'File an application; pay; see the status of an application; book an inspection; record its result.',
      fr: 'Déposer une demande; payer; consulter l’état d’une demande; réserver une inspection; en consigner le résultat.',
    },
    serviceManager: {
      en: 'Manager, business applications, City of Dogwood',
      fr: 'Gestionnaire des applications d’affaires, Ville de Dogwood',
    },
    serviceDesk: {
      en: 'servicedesk@dogwood.example; by telephone at any hour for a P1',
      fr: 'centredeservices@dogwood.example; par téléphone à toute heure pour un P1',
    },
    timeZone: 'America/Toronto',
    holidayDates: {
      en: '2027-05-24, 2027-07-01, 2027-08-02, 2027-09-06, 2027-10-11, 2027-12-24, 2027-12-27, 2027-12-28, 2028-01-03, 2028-02-21',
      fr: '2027-05-24, 2027-07-01, 2027-08-02, 2027-09-06, 2027-10-11, 2027-12-24, 2027-12-27, 2027-12-28, 2028-01-03, 2028-02-21',
    },
    namedUsers: 600,
    peakUsers: 180,
    steeringChair: {
      en: 'Director of corporate services, Town of Cedar',
      fr: 'Direction des services administratifs, Ville de Cedar',
    },
    supplierList: {
      en: 'Hosting in two Canadian data centres, 99.99%\nNetwork between Dogwood and the internet, 99.95%\nCard payments, 99.98%',
      fr: 'Hébergement dans deux centres de données canadiens, 99,99 %\nRéseau entre Dogwood et Internet, 99,95 %\nPaiements par carte, 99,98 %',
    },
    providerSignatory: { en: 'Mayor and Clerk', fr: 'Mairie et greffe' },
  },
  ofMembers: {
    legalName: each(
      'The Corporation of the Village of Alder',
      'The Corporation of the Town of Birch',
      'The Corporation of the Town of Cedar',
      'The Corporation of the City of Dogwood',
    ),
    memberContact: each(
      { en: 'Chief building official', fr: 'Chef du service du bâtiment' },
      { en: 'Manager of planning', fr: 'Gestionnaire de l’urbanisme' },
      { en: 'Manager of information technology', fr: 'Gestionnaire des technologies de l’information' },
      { en: 'Director of planning and building', fr: 'Direction de l’urbanisme et du bâtiment' },
    ),
    memberAlternate: each({ en: 'Clerk', fr: 'Greffe' }, ALTERNATE, ALTERNATE, ALTERNATE),
    // Their users' share of running cost in the worked example of the costing, first year.
    yearlyCharge: each(2_700_000, 4_050_000, 6_000_000, 11_250_000),
    memberSignatory: each(
      { en: 'Mayor and Clerk', fr: 'Mairie et greffe' },
      { en: 'Mayor and Clerk', fr: 'Mairie et greffe' },
      { en: 'Mayor and Clerk', fr: 'Mairie et greffe' },
      { en: 'Mayor and Clerk', fr: 'Mairie et greffe' },
    ),
    memberAuthority: each('2027-08', '14-2027', 'By-law 2027-031', 'CS-2027-12'),
  },
  choices: { providerKind: 'host', agreedTime: 'always', recoveryTier: 'tier8', remedy: 'plan' },
  leftOut: [],
  rewritten: {},
};
