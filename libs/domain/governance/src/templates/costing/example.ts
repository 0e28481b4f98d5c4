import type { Filling } from '../../template/template.js';
import { EXAMPLE_MEMBERS } from '../example-members.js';

const BASIS = {
  en: 'Contract and hosting invoices of 2026; staff by estimated hours (example)',
  fr: 'Factures de contrat et d’hébergement de 2026; personnel selon les heures estimées (exemple)',
};
const APPROVAL = {
  en: 'Chief administrative officer, December 4, 2026 (example)',
  fr: 'Direction générale, le 4 décembre 2026 (exemple)',
};

/** The figures of the worked example. */
export const EXAMPLE: Filling = {
  level: 'SYSTEM',
  province: null,
  members: EXAMPLE_MEMBERS,
  values: {
    groupName: 'Four Rivers / Quatre-Rivières (example / exemple)',
    services: { en: 'Building permits; inspections', fr: 'Permis de construire; inspections' },
    scopeIn: {
      en: 'Application, review, fees, issue, inspections and closing of building permits; the public portal; reports to the province.',
      fr: 'Demande, étude, droits, délivrance, inspections et fermeture des permis de construire; portail public; rapports à la province.',
    },
    figuresOf: '2026-12-15',
    preparedBy: {
      en: 'The Host’s Treasurer with the Working Group',
      fr: 'La trésorerie de la municipalité hôte, avec le groupe de travail',
    },
    serviceDate: '2028-01-01',
    weightsDate: '2026-12-01',
    weightsSource: {
      en: 'census (population); register of accounts of each municipality (users)',
      fr: 'recensement (population); registre des comptes de chaque municipalité (utilisateurs)',
    },
    oneTimeCost: 36_000_000,
    grants: 10_000_000,
    fixedCost: 6_000_000,
    costPerUser: 30_000,
    salesTaxPct: '0',
  },
  ofMembers: {
    population: { alder: 8_400, birch: 15_300, cedar: 28_600, dogwood: 64_400 },
    users: { alder: 40, birch: 85, cedar: 150, dogwood: 325 },
    baseline: { alder: 3_400_000, birch: 7_000_000, cedar: 10_500_000, dogwood: 17_000_000 },
    avoided: { alder: 0, birch: 2_000_000, cedar: 4_000_000, dogwood: 6_000_000 },
    localOnce: { alder: 1_200_000, birch: 1_500_000, cedar: 2_000_000, dogwood: 3_000_000 },
    localYearly: { alder: 500_000, birch: 600_000, cedar: 800_000, dogwood: 1_200_000 },
    baselineBasis: { alder: BASIS, birch: BASIS, cedar: BASIS, dogwood: BASIS },
    baselineApproval: { alder: APPROVAL, birch: APPROVAL, cedar: APPROVAL, dogwood: APPROVAL },
    oneTimeShare: { alder: 3_140_000, birch: 4_924_579, cedar: 9_205_421, dogwood: 14_130_000 },
    firstYearShare: { alder: 2_700_000, birch: 4_050_000, cedar: 6_000_000, dogwood: 11_250_000 },
    lastYearShare: { alder: 3_038_874, birch: 4_558_310, cedar: 6_753_053, dogwood: 12_661_974 },
    maximumOnce: { alder: 3_500_000, birch: 5_500_000, cedar: 10_000_000, dogwood: 15_500_000 },
    maximumYearly: { alder: 3_000_000, birch: 4_500_000, cedar: 6_600_000, dogwood: 12_400_000 },
  },
  choices: {},
  leftOut: [],
  rewritten: {},
};
