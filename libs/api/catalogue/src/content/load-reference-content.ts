import type { OwnerQuery } from '@commonworks/api-platform/schema';
import { LOCALES } from '@commonworks/domain-assessment';
import { contentId } from './content-id.js';
import { loadProducts } from './load-products.js';
import { loadTemplateVersion } from './load-template-version.js';
import type { ReferenceContent } from './reference-content.js';

/**
 * Brings the catalogue and the templates of an installation up to the given content. Does nothing the second
 * time, never touches a published template version, and leaves alone what the installation added itself.
 * @throws Error when a template is faulty, or differs from the published version of the same number
 */
export async function loadReferenceContent(query: OwnerQuery, content: ReferenceContent): Promise<void> {
  await loadAreas(query, content);
  await loadServices(query, content);
  await loadSynonyms(query, content);
  await loadCrossReferences(query, content);
  await loadProducts(query, content);
  const serviceCodes = new Set(content.services.map((service) => service.code));
  for (const template of content.templates) await loadTemplateVersion(query, template, serviceCodes);
}

async function loadAreas(query: OwnerQuery, { areas }: ReferenceContent): Promise<void> {
  const rows = areas.map((area, position) => ({
    id: contentId('service-area', area.code),
    code: area.code,
    name_en: area.name.en,
    name_fr: area.name.fr,
    position,
  }));
  await query(
    `insert into service_area (id, code, name_en, name_fr, position)
     select * from jsonb_to_recordset($1) as r (id uuid, code text, name_en text, name_fr text, position int)
     on conflict (code) do update set name_en = excluded.name_en, name_fr = excluded.name_fr, position = excluded.position`,
    [JSON.stringify(rows)],
  );
}

async function loadServices(query: OwnerQuery, { services }: ReferenceContent): Promise<void> {
  const rows = services.map((service, position) => ({
    id: contentId('service', service.code),
    code: service.code,
    area_id: contentId('service-area', service.area),
    layer: service.layer,
    name_en: service.name.en,
    name_fr: service.name.fr,
    definition_en: service.definition.en,
    definition_fr: service.definition.fr,
    position,
  }));
  await query(
    `insert into service (id, code, area_id, layer, name_en, name_fr, definition_en, definition_fr, position)
     select * from jsonb_to_recordset($1) as r (id uuid, code text, area_id uuid, layer text, name_en text,
       name_fr text, definition_en text, definition_fr text, position int)
     on conflict (code) do update set area_id = excluded.area_id, layer = excluded.layer,
       name_en = excluded.name_en, name_fr = excluded.name_fr, definition_en = excluded.definition_en,
       definition_fr = excluded.definition_fr, position = excluded.position`,
    [JSON.stringify(rows)],
  );
}

async function loadSynonyms(query: OwnerQuery, { services }: ReferenceContent): Promise<void> {
  const rows = services.flatMap((service) =>
    LOCALES.flatMap((locale) =>
      service.synonyms[locale].map((term) => ({
        service_id: contentId('service', service.code),
        locale,
        term,
      })),
    ),
  );
  await query(
    `insert into service_synonym (service_id, locale, term, bundled)
     select r.service_id, r.locale, r.term, true
       from jsonb_to_recordset($1) as r (service_id uuid, locale text, term text)
     on conflict (service_id, locale, term) do update set bundled = true`,
    [JSON.stringify(rows)],
  );
  await query(
    `delete from service_synonym s where s.bundled and s.service_id = any ($2::uuid[]) and not exists (
       select from jsonb_to_recordset($1) as r (service_id uuid, locale text, term text)
       where (r.service_id, r.locale, r.term) = (s.service_id, s.locale, s.term))`,
    [JSON.stringify(rows), services.map((service) => contentId('service', service.code))],
  );
}

async function loadCrossReferences(query: OwnerQuery, { services }: ReferenceContent): Promise<void> {
  const rows = services.flatMap((service) =>
    service.crossReferences.map(({ matchType, ...reference }) => ({
      service_id: contentId('service', service.code),
      match_type: matchType,
      ...reference,
    })),
  );
  const record = 'r (service_id uuid, model text, version text, code text, match_type text)';
  await query(
    `insert into service_cross_reference (service_id, model, version, code, match_type, bundled)
     select r.service_id, r.model, r.version, r.code, r.match_type, true from jsonb_to_recordset($1) as ${record}
     on conflict (service_id, model, version, code)
       do update set match_type = excluded.match_type, bundled = true`,
    [JSON.stringify(rows)],
  );
  await query(
    `delete from service_cross_reference x where x.bundled and x.service_id = any ($2::uuid[]) and not exists (
       select from jsonb_to_recordset($1) as ${record}
       where (r.service_id, r.model, r.version, r.code) = (x.service_id, x.model, x.version, x.code))`,
    [JSON.stringify(rows), services.map((service) => contentId('service', service.code))],
  );
}
