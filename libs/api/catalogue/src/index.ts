import { Service, ServiceArea, ServiceCrossReference, ServiceSynonym } from './services/service.entity.js';
import { Question, Section, Template, TemplateVersion } from './templates/template.entity.js';

export const catalogueEntities = [
  ServiceArea,
  Service,
  ServiceSynonym,
  ServiceCrossReference,
  Template,
  TemplateVersion,
  Section,
  Question,
];

export * from './catalogue.module.js';
export { CatalogueResolver } from './catalogue.resolver.js';
export { Catalogue, presentVersion } from './catalogue.service.js';
export { contentId, type ContentKind } from './content/content-id.js';
export { loadReferenceContent } from './content/load-reference-content.js';
export { readReferenceContent, type ReferenceContent } from './content/reference-content.js';
export { catalogueMigrations } from './migrations/index.js';
export { readKnownProducts, type KnownProduct } from './products/known-product.js';
export { presentService } from './services/present-service.js';
export { Service } from './services/service.entity.js';
export * from './services/service.types.js';
export { deriveFigures } from './templates/derive-figures.js';
export type { AskedQuestion, AskedSection } from './templates/present-template.js';
export type {
  QuestionRow,
  SectionHead,
  SectionRow,
  TemplateVersionContent,
} from './templates/template-content.js';
export * from './templates/answer-state.types.js';
export * from './templates/replacement-status.types.js';
export * from './templates/template.types.js';
