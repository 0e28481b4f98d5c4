import type { LocalText } from '@commonworks/domain-assessment';
import type { ShareRule } from '@commonworks/domain-costing';

export const RULE_WORDS: Readonly<Record<ShareRule, LocalText>> = {
  EQUAL: { en: 'Equal', fr: 'Parts égales' },
  POPULATION: { en: 'Population', fr: 'Population' },
  USAGE: { en: 'Use', fr: 'Utilisation' },
  ASSESSMENT: { en: 'Assessment', fr: 'Évaluation foncière' },
  BASELINE: { en: 'Baseline', fr: 'Coût de référence' },
  FIXED_VARIABLE: { en: 'Part equal, part by use', fr: 'Partie égale, partie selon l’utilisation' },
  EQUALISED: { en: 'Equal savings', fr: 'Économies égales' },
};

export const COSTING_WORDS = {
  lines: { en: 'Shared lines and their rules', fr: 'Postes partagés et leurs règles' },
  once: { en: 'In year', fr: 'An' },
  from: { en: 'From year', fr: 'Dès l’an' },
  each: { en: ' for each user', fr: ' par utilisateur' },
  equal: { en: '% in equal parts', fr: '% en parts égales' },
  least: { en: 'at least %', fr: 'au moins %' },
  most: { en: 'at most %', fr: 'au plus %' },
  bounds: { en: 'bounds of single members', fr: 'bornes propres à certains membres' },
  pays: { en: ': its shares by year', fr: ' : ses parts par année' },
  together: { en: 'Together', fr: 'Ensemble' },
} satisfies Record<string, LocalText>;

export const LINE_COLUMNS = [
  { title: { en: 'Line', fr: 'Poste' }, share: 4 },
  { title: { en: 'When', fr: 'Quand' }, share: 2 },
  { title: { en: 'Amount', fr: 'Montant' }, share: 3, align: 'end' },
  { title: { en: 'Grants', fr: 'Subventions' }, share: 2, align: 'end' },
  { title: { en: 'Shared by', fr: 'Règle de partage' }, share: 4 },
] as const;

export const BILL_COLUMNS = [
  { title: { en: 'Year', fr: 'An' }, share: 1 },
  { title: { en: 'One-time', fr: 'Non récurrentes' }, share: 2, align: 'end' },
  { title: { en: 'Recurring', fr: 'Récurrentes' }, share: 2, align: 'end' },
  { title: { en: 'Together', fr: 'Ensemble' }, share: 2, align: 'end' },
] as const;
