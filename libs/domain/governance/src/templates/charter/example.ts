import type { Filling } from '../../template/template.js';
import { EXAMPLE_MEMBERS } from '../example-members.js';

export const EXAMPLE: Filling = {
  level: 'SYSTEM',
  province: null,
  members: EXAMPLE_MEMBERS,
  values: {
    groupName: 'Four Rivers / Quatre-Rivières (example / exemple)',
    problem: {
      en: 'The four permitting systems lose their vendor’s support at the end of 2027. Each municipality would replace its own, at four prices, and a builder who works in all four fills in four different applications.',
      fr: 'Le fournisseur cessera de soutenir les quatre systèmes de permis à la fin de 2027. Chaque municipalité remplacerait le sien, à quatre prix différents, et une entreprise qui construit dans les quatre remplit quatre demandes différentes.',
    },
    outcomes: {
      en: 'One application, online, in both languages. A complete application is decided sooner. The four together pay less than they would alone.',
      fr: 'Une seule demande, en ligne, dans les deux langues. Une demande complète est traitée plus tôt. Les quatre municipalités paient ensemble moins qu’elles ne paieraient seules.',
    },
    measures: {
      en: 'Share of applications made online: 22% in 2026, 80% by the end of 2029. Median days from complete application to decision: 21 in 2026, 12 by the end of 2029. Running cost a year: the baseline of the Costing.',
      fr: 'Part des demandes faites en ligne : 22 % en 2026, 80 % à la fin de 2029. Nombre médian de jours entre la demande complète et la décision : 21 en 2026, 12 à la fin de 2029. Coût annuel de fonctionnement : le coût de référence du Modèle de coût.',
    },
    services: { en: 'Building permits; inspections', fr: 'Permis de construire; inspections' },
    scopeIn: {
      en: 'Application, review, fees, issue, inspections and closing of building permits; the public portal; reports to the province.',
      fr: 'Demande, étude, droits, délivrance, inspections et fermeture des permis de construire; portail public; rapports à la province.',
    },
    scopeOut: {
      en: 'Business licences, planning applications, the decisions themselves, which stay with each building official.',
      fr: 'Permis d’affaires, demandes d’urbanisme et les décisions elles-mêmes, qui relèvent du service du bâtiment de chaque municipalité.',
    },
    level: { en: 'Share a system', fr: 'Partager un système' },
    champion: 'Cedar',
    host: 'Dogwood',
    // Dogwood has 55% of the population: with the usual 50 it could stop every double majority alone.
    populationPct: '40',
    floorPct: '10',
    capPct: '45',
    leadBuyer: 'Dogwood',
    startDate: '2027-03-01',
    // The costing of the example runs to the end of 2032.
    termYears: 6,
  },
  ofMembers: {
    legalName: {
      alder: 'Town of Alder',
      birch: 'Town of Birch',
      cedar: 'Municipality of Cedar',
      dogwood: 'City of Dogwood',
    },
    resolutionNumber: {
      alder: '2027-014',
      birch: 'C-27-031',
      cedar: '27-045',
      dogwood: '2027-112',
    },
    resolutionDate: {
      alder: '2027-02-08',
      birch: '2027-02-15',
      cedar: '2027-02-16',
      dogwood: '2027-02-22',
    },
    population: { alder: 8400, birch: 15300, cedar: 28600, dogwood: 64400 },
    populationDate: { alder: '2021-05-11', birch: '2021-05-11', cedar: '2021-05-11', dogwood: '2021-05-11' },
    representative: {
      alder: { en: 'Director of Planning', fr: 'Direction de l’urbanisme' },
      birch: { en: 'Director of Corporate Services', fr: 'Direction des services administratifs' },
      cedar: { en: 'Chief Building Official', fr: 'Direction du service du bâtiment' },
      dogwood: { en: 'Chief Information Officer', fr: 'Direction des technologies de l’information' },
    },
    alternate: {
      alder: { en: 'Treasurer', fr: 'Trésorerie' },
      birch: { en: 'Manager of Information Technology', fr: 'Gestion de l’informatique' },
      cedar: { en: 'Director of Corporate Services', fr: 'Direction des services administratifs' },
      dogwood: { en: 'Director of Planning', fr: 'Direction de l’urbanisme' },
    },
    signingOffice: {
      alder: { en: 'Mayor and Clerk', fr: 'Mairie et greffe' },
      birch: { en: 'Mayor and Clerk', fr: 'Mairie et greffe' },
      cedar: { en: 'Reeve and Chief Administrative Officer', fr: 'Préfecture et direction générale' },
      dogwood: { en: 'Mayor and City Clerk', fr: 'Mairie et greffe' },
    },
    signature: {
      alder: 'Example / Exemple',
      birch: 'Example / Exemple',
      cedar: 'Example / Exemple',
      dogwood: 'Example / Exemple',
    },
    signedOn: {
      alder: '2027-02-09',
      birch: '2027-02-16',
      cedar: '2027-02-17',
      dogwood: '2027-02-23',
    },
  },
  choices: {
    nature: 'binding',
    oneTimeRule: 'population',
    runningRule: 'fixedVariable',
    bounds: 'floorAndCap',
  },
  leftOut: [],
  rewritten: {},
};
