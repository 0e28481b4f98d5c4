import type { LocalText, Province } from '@commonworks/domain-assessment';
import { CENTRAL, GST, GST_AND_PROVINCIAL, HST, NEW_WEST } from './general-law.js';
import type { LawNames } from './law-pack.js';

export interface DatedLaw {
  /** YYYY-MM-DD */
  readonly from: string;
  /** What is not known for sure is left out, and the general phrase stands. */
  readonly names: Partial<LawNames>;
}

const same = (name: LocalText): Pick<LawNames, 'privacy' | 'access'> => ({ privacy: name, access: name });

const ALBERTA: Partial<LawNames> = {
  municipal: { en: 'the Municipal Government Act', fr: 'la loi intitulée Municipal Government Act' },
  procurement: NEW_WEST,
  salesTax: GST,
};

/**
 * Names of laws by province, each from the day it holds; only what is sure, and to be checked again before a council relies
 * on it. A law that has no French title is named by its own.
 */
export const PROVINCIAL_LAWS: Readonly<Partial<Record<Province, readonly DatedLaw[]>>> = {
  AB: [
    {
      from: '1999-10-01',
      names: {
        ...ALBERTA,
        ...same({
          en: 'the Freedom of Information and Protection of Privacy Act (FOIP)',
          fr: 'la loi intitulée Freedom of Information and Protection of Privacy Act (FOIP)',
        }),
      },
    },
    {
      // Two acts in the place of one.
      from: '2025-06-11',
      names: {
        ...ALBERTA,
        privacy: {
          en: 'the Protection of Privacy Act (POPA)',
          fr: 'la loi intitulée Protection of Privacy Act (POPA)',
        },
        access: {
          en: 'the Access to Information Act (ATIA)',
          fr: 'la loi intitulée Access to Information Act (ATIA)',
        },
      },
    },
  ],
  BC: [
    {
      from: '2022-09-01',
      names: {
        ...same({
          en: 'the Freedom of Information and Protection of Privacy Act (FOIPPA)',
          fr: 'la loi intitulée Freedom of Information and Protection of Privacy Act (FOIPPA)',
        }),
        municipal: {
          en: 'the Community Charter and the Local Government Act',
          fr: 'la législation municipale (Community Charter, Local Government Act)',
        },
        accessibility: {
          en: 'the Accessible British Columbia Act',
          fr: 'la loi intitulée Accessible British Columbia Act',
        },
        procurement: NEW_WEST,
        salesTax: GST_AND_PROVINCIAL,
      },
    },
  ],
  MB: [
    {
      from: '2013-12-05',
      names: {
        ...same({
          en: 'The Freedom of Information and Protection of Privacy Act (FIPPA)',
          fr: 'la Loi sur l’accès à l’information et la protection de la vie privée (LAIPVP)',
        }),
        municipal: { en: 'The Municipal Act', fr: 'la Loi sur les municipalités' },
        accessibility: {
          en: 'The Accessibility for Manitobans Act',
          fr: 'la Loi sur l’accessibilité pour les Manitobains',
        },
        procurement: NEW_WEST,
        salesTax: GST_AND_PROVINCIAL,
      },
    },
  ],
  NB: [
    {
      from: '2018-01-01',
      names: {
        ...same({
          en: 'the Right to Information and Protection of Privacy Act (RTIPPA)',
          fr: 'la Loi sur le droit à l’information et la protection de la vie privée (LDIPVP)',
        }),
        municipal: { en: 'the Local Governance Act', fr: 'la Loi sur la gouvernance locale' },
        salesTax: HST,
      },
    },
  ],
  NL: [
    {
      from: '2021-12-03',
      names: {
        ...same({
          en: 'the Access to Information and Protection of Privacy Act, 2015 (ATIPPA, 2015)',
          fr: 'la loi intitulée Access to Information and Protection of Privacy Act, 2015 (ATIPPA, 2015)',
        }),
        accessibility: { en: 'the Accessibility Act', fr: 'la loi intitulée Accessibility Act' },
        salesTax: HST,
      },
    },
  ],
  NS: [
    {
      from: '2017-09-18',
      names: {
        municipal: { en: 'the Municipal Government Act', fr: 'la loi intitulée Municipal Government Act' },
        accessibility: { en: 'the Accessibility Act', fr: 'la loi intitulée Accessibility Act' },
        salesTax: HST,
      },
    },
  ],
  NT: [{ from: '1991-01-01', names: { salesTax: GST } }],
  NU: [{ from: '1999-04-01', names: { salesTax: GST } }],
  ON: [
    {
      from: '2005-06-13',
      names: {
        ...same({
          en: 'the Municipal Freedom of Information and Protection of Privacy Act (MFIPPA)',
          fr: 'la Loi sur l’accès à l’information municipale et la protection de la vie privée (LAIMPVP)',
        }),
        municipal: { en: 'the Municipal Act, 2001', fr: 'la Loi de 2001 sur les municipalités' },
        accessibility: {
          en: 'the Accessibility for Ontarians with Disabilities Act, 2005 (AODA)',
          fr: 'la Loi de 2005 sur l’accessibilité pour les personnes handicapées de l’Ontario (LAPHO)',
        },
        procurement: CENTRAL,
        salesTax: HST,
      },
    },
  ],
  PE: [
    {
      from: '2017-12-23',
      names: {
        municipal: { en: 'the Municipal Government Act', fr: 'la loi intitulée Municipal Government Act' },
        salesTax: HST,
      },
    },
  ],
  QC: [
    {
      from: '2005-12-17',
      names: {
        ...same({
          en: 'the Act respecting Access to documents held by public bodies and the Protection of personal information',
          fr: 'la Loi sur l’accès aux documents des organismes publics et sur la protection des renseignements personnels',
        }),
        municipal: {
          en: 'the Cities and Towns Act and the Municipal Code of Québec',
          fr: 'la législation municipale (Loi sur les cités et villes, Code municipal du Québec)',
        },
        accessibility: {
          en: 'the Act to secure handicapped persons in the exercise of their rights with a view to achieving social, school and workplace integration',
          fr: 'la Loi assurant l’exercice des droits des personnes handicapées en vue de leur intégration scolaire, professionnelle et sociale',
        },
        procurement: CENTRAL,
        salesTax: {
          en: 'the goods and services tax (GST) and the Québec sales tax (QST)',
          fr: 'la taxe sur les produits et services (TPS) et la taxe de vente du Québec (TVQ)',
        },
      },
    },
  ],
  SK: [
    {
      from: '2023-12-03',
      names: {
        ...same({
          en: 'The Local Authority Freedom of Information and Protection of Privacy Act (LA FOIP)',
          fr: 'la loi intitulée The Local Authority Freedom of Information and Protection of Privacy Act (LA FOIP)',
        }),
        municipal: {
          en: 'The Cities Act and The Municipalities Act',
          fr: 'la législation municipale (The Cities Act, The Municipalities Act)',
        },
        accessibility: {
          en: 'The Accessible Saskatchewan Act',
          fr: 'la loi intitulée The Accessible Saskatchewan Act',
        },
        procurement: NEW_WEST,
        salesTax: GST_AND_PROVINCIAL,
      },
    },
  ],
  YT: [{ from: '1991-01-01', names: { salesTax: GST } }],
};
