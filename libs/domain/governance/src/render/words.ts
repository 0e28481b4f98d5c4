import type { LocalText } from '@commonworks/domain-assessment';

/** What a document prints where a field has no value. */
export const TO_BE_SETTLED: LocalText = { en: '[to be settled]', fr: '[à régler]' };

/** Words of a document that are not its template's. */
export const WORDS = {
  contents: { en: 'Contents', fr: 'Sommaire' },
  guidance: { en: 'Guidance', fr: 'Conseils' },
  option: { en: 'Option {n}: {label}', fr: 'Option {n} : {label}' },
  usualOption: { en: 'Option {n}: {label} (usual)', fr: 'Option {n} : {label} (habituelle)' },
  choose: { en: 'Choose one. {question}', fr: 'Un choix à faire. {question}' },
  mayBeLeftOut: { en: 'This clause may be left out.', fr: 'Cet article peut être omis.' },
  forLevel: {
    en: 'Only where municipalities {level}.',
    fr: 'Seulement lorsque les municipalités {level}.',
  },
  pageOf: { en: 'Page {page} of {pages}', fr: 'Page {page} de {pages}' },
  nothing: { en: '–', fr: '–' },
} as const satisfies Record<string, LocalText>;

export const MEMBER_STANDING = {
  MEMBER: { en: 'Member', fr: 'Membre' },
  OBSERVER: { en: 'Observer', fr: 'Observatrice' },
} as const satisfies Record<string, LocalText>;

/** From which level of collaboration a clause stands, as the end of a sentence. */
export const FROM_LEVEL = {
  KNOWLEDGE: { en: 'work together', fr: 'collaborent' },
  PURCHASES: {
    en: 'buy together, share a system or share a service',
    fr: 'achètent ensemble, partagent un système ou partagent un service',
  },
  SYSTEM: { en: 'share a system or a service', fr: 'partagent un système ou un service' },
  SERVICE: { en: 'share a service', fr: 'partagent un service' },
} as const satisfies Record<string, LocalText>;

/** A text with what stands in its braces. */
export const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
