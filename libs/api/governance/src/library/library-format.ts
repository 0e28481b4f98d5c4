import { LOCALES, type Locale } from '@commonworks/domain-assessment';
import type { GovernanceKind } from '@commonworks/domain-governance';

export const LIBRARY_FORMATS = ['docx', 'pdf', 'html', 'xlsx'] as const;
export type LibraryFormat = (typeof LIBRARY_FORMATS)[number];

export const LIBRARY_LANGUAGES = LOCALES;
export type LibraryLanguage = Locale;

export const CONTENT_TYPES: Readonly<Record<LibraryFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Only a costing is a workbook too. */
export const formatsOf = (kind: GovernanceKind): readonly LibraryFormat[] =>
  LIBRARY_FORMATS.filter((format) => format !== 'xlsx' || kind === 'COSTING');

/** A template as a file: which, as what, in which language, blank or filled in as an example. */
export interface LibraryFile {
  readonly kind: GovernanceKind;
  readonly format: LibraryFormat;
  readonly language: LibraryLanguage;
  readonly example: boolean;
}

/** The address of a kind of template: `/library/charter`. */
export const addressOf = (kind: GovernanceKind): string => kind.toLowerCase();
