import type { LawNames } from './law-pack.js';

/** Phrases that hold anywhere: where no province is named, and where nothing is known for sure. */
export const GENERAL_LAW: LawNames = {
  privacy: {
    en: 'the law that protects personal information held by municipalities',
    fr: 'la loi qui protège les renseignements personnels que détiennent les municipalités',
  },
  access: {
    en: 'the law on access to municipal information',
    fr: 'la loi sur l’accès à l’information municipale',
  },
  municipal: {
    en: 'the law under which municipalities may act together',
    fr: 'la loi qui permet aux municipalités d’agir ensemble',
  },
  accessibility: {
    en: 'the law on accessibility for people with disabilities',
    fr: 'la loi sur l’accessibilité pour les personnes handicapées',
  },
  procurement: {
    en: 'the Canadian Free Trade Agreement and any other trade agreement that applies',
    fr: 'l’Accord de libre-échange canadien et tout autre accord commercial applicable',
  },
  salesTax: {
    en: 'the applicable sales taxes',
    fr: 'l’ensemble des taxes de vente applicables',
  },
};

const CFTA = 'the Canadian Free Trade Agreement';
const ALEC = 'l’Accord de libre-échange canadien';

/** Thresholds of the New West Partnership for municipalities; those of the CFTA are indexed and entered with their date. */
export const NEW_WEST = {
  en: `the New West Partnership Trade Agreement (from $75,000 for goods and services and $200,000 for construction) and ${CFTA}`,
  fr: `l’Accord commercial du nouveau partenariat de l’Ouest (à partir de 75\u00A0000\u00A0$ pour les biens et services et de 200\u00A0000\u00A0$ pour la construction) et ${ALEC}`,
} as const;

/** Between Ontario and Québec. */
export const CENTRAL = {
  en: `${CFTA} and the Trade and Cooperation Agreement between Ontario and Québec`,
  fr: `${ALEC} et l’Accord de commerce et de coopération entre le Québec et l’Ontario`,
} as const;

export const GST = {
  en: 'the goods and services tax (GST)',
  fr: 'la taxe sur les produits et services (TPS)',
} as const;

export const HST = {
  en: 'the harmonized sales tax (HST)',
  fr: 'la taxe de vente harmonisée (TVH)',
} as const;

export const GST_AND_PROVINCIAL = {
  en: 'the goods and services tax (GST) and the provincial sales tax',
  fr: 'la taxe sur les produits et services (TPS) et la taxe de vente provinciale',
} as const;
