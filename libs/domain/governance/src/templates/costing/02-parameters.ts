import type { Clause } from '../../template/clause.js';
import { fieldRows, paragraph } from '../parts.js';

export const PARAMETERS: Clause = {
  id: 'parameters',
  title: { en: 'Period and rates', fr: 'Période et taux' },
  settles: {
    en: 'Over how many years, by which rates, and with what reserve for surprises.',
    fr: 'Sur combien d’années, à quels taux et avec quelle provision pour imprévus.',
  },
  guidance: {
    en: 'Five years fit a usual contract; take as many as the contract with its sure extensions. The rate is what your municipalities would pay to borrow for that long, as a nominal rate: rising prices are in the flows already, and a real rate beside them would count inflation twice. Fifteen per cent of contingency is for a system that others run already; a first of its kind deserves more. It is a reserve, not a budget to spend.',
    fr: 'Cinq ans conviennent à un contrat courant; prenez la durée du contrat avec ses prolongations certaines. Le taux est celui auquel vos municipalités emprunteraient pour cette durée, en valeur nominale : la hausse des prix est déjà dans les flux, et un taux réel compterait l’inflation deux fois. Quinze pour cent d’imprévus conviennent à un système que d’autres exploitent déjà; une première en mérite davantage. C’est une provision, et non un budget à dépenser.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'horizonYears',
      label: { en: 'Horizon, in years', fr: 'Horizon, en années' },
      hint: { en: '1 to 15.', fr: 'De 1 à 15.' },
      type: 'NUMBER',
      source: 'COSTING',
      usual: 5,
    },
    {
      id: 'serviceDate',
      label: { en: 'Year 1 begins on', fr: 'L’an 1 commence le' },
      hint: {
        en: 'The day the service starts; all before is year 0.',
        fr: 'Le jour de la mise en service; tout ce qui précède est l’an 0.',
      },
      type: 'DATE',
    },
    {
      id: 'discountPct',
      label: { en: 'Discount rate, nominal', fr: 'Taux d’actualisation, nominal' },
      type: 'PERCENT',
      source: 'COSTING',
      usual: '4',
    },
    {
      id: 'lowDiscountPct',
      label: { en: 'Low rate tested', fr: 'Taux bas mis à l’épreuve' },
      type: 'PERCENT',
      usual: '2',
    },
    {
      id: 'highDiscountPct',
      label: { en: 'High rate tested', fr: 'Taux élevé mis à l’épreuve' },
      type: 'PERCENT',
      usual: '7',
    },
    {
      id: 'escalationPct',
      label: { en: 'Escalation a year, from year 2', fr: 'Indexation annuelle, dès l’an 2' },
      type: 'PERCENT',
      source: 'COSTING',
      usual: '3',
    },
    {
      id: 'contingencyPct',
      label: { en: 'Contingency on one-time costs', fr: 'Imprévus sur les coûts non récurrents' },
      type: 'PERCENT',
      source: 'COSTING',
      usual: '15',
    },
  ],
  choices: [],
  parts: [
    fieldRows(
      'horizonYears',
      'serviceDate',
      'discountPct',
      'lowDiscountPct',
      'highDiscountPct',
      'escalationPct',
      'contingencyPct',
    ),
    paragraph({
      en: 'Year 0 is the time up to the start of the service, in which one-time costs usually fall. Years 1 to {field:horizonYears} are the years of service. Nothing is counted after the last of them. Where year 1 does not begin with the Host’s fiscal year, a budget takes from each year of service the months that fall into the fiscal year.',
      fr: 'L’an 0 est la période qui précède la mise en service, où tombent d’ordinaire les coûts non récurrents. Les ans 1 à {field:horizonYears} sont les années de service. Rien n’est compté après la dernière. Si l’an 1 ne commence pas avec l’exercice financier de la municipalité hôte, un budget prend de chaque année de service les mois qui tombent dans l’exercice.',
    }),
    paragraph({
      en: 'The discount rate is nominal and is used with amounts that escalate. A real rate is never mixed with them.',
      fr: 'Le taux d’actualisation est nominal et s’emploie avec des montants indexés. On n’y mêle jamais un taux réel.',
    }),
  ],
};
