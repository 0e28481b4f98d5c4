import type { Locale } from '@commonworks/api-platform';
import { LOCALES, type LocalText } from '@commonworks/domain-assessment';
import {
  METHOD_WORDS,
  PRIORITY_WORDS,
  STATUS_WORDS,
  TYPE_WORDS,
  type Requirement,
} from '@commonworks/domain-governance/requirements';

/** A column of requirements in a table that people take along, and bring back. */
export interface RequirementColumn {
  readonly key: string;
  readonly title: LocalText;
  /** In characters. */
  readonly width: number;
  read(requirement: Requirement, locale: Locale): string;
}

const both = (
  key: string,
  title: LocalText,
  width: number,
  of: (requirement: Requirement) => LocalText | null | undefined,
): RequirementColumn[] =>
  LOCALES.map((language) => ({
    key: `${key}.${language}`,
    title: {
      en: `${title.en} (${language === 'en' ? 'English' : 'French'})`,
      fr: `${title.fr} (${language === 'en' ? 'anglais' : 'français'})`,
    },
    width,
    read: (requirement) => of(requirement)?.[language] ?? '',
  }));

/** In their order; a table that is brought back may have them in another one, and in either language. */
export const COLUMNS: readonly RequirementColumn[] = [
  { key: 'number', title: { en: 'Number', fr: 'Numéro' }, width: 16, read: ({ id }) => id },
  {
    key: 'type',
    title: { en: 'Type', fr: 'Type' },
    width: 20,
    read: ({ type }, locale) => TYPE_WORDS[type][locale],
  },
  ...both('statement', { en: 'Requirement', fr: 'Exigence' }, 60, ({ statement }) => statement),
  ...both('rationale', { en: 'Rationale', fr: 'Justification' }, 40, ({ rationale }) => rationale),
  ...both('given', { en: 'Given', fr: 'Étant donné' }, 30, ({ acceptance }) => acceptance?.given),
  ...both('when', { en: 'When', fr: 'Quand' }, 30, ({ acceptance }) => acceptance?.when),
  ...both('then', { en: 'Then', fr: 'Alors' }, 30, ({ acceptance }) => acceptance?.then),
  {
    key: 'priority',
    title: { en: 'Agreed priority', fr: 'Priorité convenue' },
    width: 16,
    read: ({ agreedPriority }, locale) => (agreedPriority ? PRIORITY_WORDS[agreedPriority][locale] : ''),
  },
  {
    key: 'verification',
    title: { en: 'Verified by', fr: 'Mode de vérification' },
    width: 16,
    read: ({ verification }, locale) => (verification ? METHOD_WORDS[verification][locale] : ''),
  },
  ...both('owner', { en: 'Owner', fr: 'Responsable' }, 20, ({ owner }) => owner),
  {
    key: 'parents',
    title: { en: 'Drawn from', fr: 'Issue de' },
    width: 16,
    read: ({ parents }) => parents.join(', '),
  },
  {
    key: 'status',
    title: { en: 'Status', fr: 'État' },
    width: 12,
    read: ({ status }, locale) => STATUS_WORDS[status][locale],
  },
  {
    key: 'source',
    title: { en: 'Source', fr: 'Provenance' },
    width: 24,
    read: ({ source }, locale) => (source.kind === 'GROUP' ? '' : (source.label?.[locale] ?? '')),
  },
  {
    key: 'tests',
    title: { en: 'Tests', fr: 'Essais' },
    width: 16,
    read: ({ tests = [] }) => tests.map(({ id }) => id).join(', '),
  },
  {
    key: 'version',
    title: { en: 'Version', fr: 'Version' },
    width: 8,
    read: ({ version }) => String(version),
  },
];
