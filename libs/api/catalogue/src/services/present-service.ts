import type { Locale } from '@commonworks/api-platform';
import type { Service } from './service.entity.js';
import type { ServiceObject } from './service.types.js';

/** A service in one language, as readers get it. */
export function presentService(service: Service, locale: Locale): ServiceObject {
  const french = locale === 'fr';
  const { id, code, layer, area } = service;
  return {
    id,
    code,
    layer,
    name: french ? service.nameFr : service.nameEn,
    definition: french ? service.definitionFr : service.definitionEn,
    area: { id: area.id, code: area.code, name: french ? area.nameFr : area.nameEn },
    synonyms: service.synonyms
      .filter((synonym) => synonym.locale === locale)
      .map((synonym) => synonym.term)
      .sort((a, b) => a.localeCompare(b, locale)),
    crossReferences: service.crossReferences
      .map(({ model, version, code: entry, matchType }) => ({ model, version, code: entry, matchType }))
      .sort((a, b) => `${a.model} ${a.code}`.localeCompare(`${b.model} ${b.code}`, 'en', { numeric: true })),
  };
}
