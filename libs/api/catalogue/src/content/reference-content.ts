import { readdirSync, readFileSync } from 'node:fs';
import type { Dimension, Layer, LocalText, PartialDate, QuestionKind } from '@commonworks/domain-assessment';

export type MatchType = 'EXACT' | 'CLOSE' | 'BROADER' | 'NARROWER' | 'RELATED';

export interface AreaContent {
  code: string;
  name: LocalText;
}

export interface ServiceContent {
  code: string;
  /** Code of its service area. */
  area: string;
  layer: Layer;
  name: LocalText;
  definition: LocalText;
  /** Other names in local use. */
  synonyms: { en: string[]; fr: string[] };
  crossReferences: { model: string; version: string; code: string; matchType: MatchType }[];
}

/** What a question asks, whatever it is asked of. `settings` are the domain's, without their kind. */
interface Asked {
  kind: QuestionKind;
  text: LocalText;
  help?: LocalText;
  dimension?: Dimension;
  weight?: number;
  higherIsBetter?: boolean;
  settings: Record<string, unknown>;
}

/** A product that municipalities run. */
export interface ProductContent {
  code: string;
  name: string;
  /** Null where nobody says so. */
  vendor: string | null;
  /** Other names in use. */
  synonyms: string[];
  /** A year, a month or a day, as exactly as the source gives it. */
  supportEnds: PartialDate | null;
}

/** A question written out. Its code is unique in the version; the part after its last dot names it in formulas. */
export interface QuestionContent extends Asked {
  code: string;
  /** Code of the service it belongs to. */
  service?: string;
}

/**
 * A section: questions written out, or a grid that asks each measure of each row. The rows carry the names
 * they are asked under, so that renaming a service leaves a published version as it was.
 */
export type SectionContent = { code: string; title: LocalText } & (
  { questions: QuestionContent[] } | { measures: string[]; rows: { service: string; name: LocalText }[] }
);

/** One version of a workbook template. */
export interface TemplateContent {
  code: string;
  number: number;
  name: LocalText;
  /** Question patterns of the grids, by short code. Their text follows the row's name and a colon. */
  measures: Record<string, Asked>;
  sections: SectionContent[];
}

/** Everything an installation starts with. */
export interface ReferenceContent {
  areas: AreaContent[];
  services: ServiceContent[];
  products: ProductContent[];
  templates: TemplateContent[];
}

const FOLDER = new URL('../../content/', import.meta.url);

/** Reads the reference content that comes with the product. */
export function readReferenceContent(): ReferenceContent {
  const templates = readdirSync(FOLDER)
    .filter((file) => file.startsWith('template-'))
    .sort();
  return {
    areas: readJson<AreaContent[]>('service-areas.json'),
    services: [
      ...readJson<ServiceContent[]>('municipal-services.json'),
      ...readJson<ServiceContent[]>('technology-elements.json'),
    ],
    products: readJson<ProductContent[]>('products.json'),
    templates: templates.map((file) => readJson<TemplateContent>(file)),
  };
}

const readJson = <T>(file: string) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as T;
