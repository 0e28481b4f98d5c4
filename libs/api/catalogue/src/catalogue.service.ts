import { type Locale, type Transaction, AppError } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { presentService } from './services/present-service.js';
import { Service } from './services/service.entity.js';
import type { ServiceObject } from './services/service.types.js';
import { presentSections, type AskedSection } from './templates/present-template.js';
import { askedIn } from './templates/asked-in.js';
import {
  composeTemplate,
  type QuestionRow,
  type TemplateVersionContent,
} from './templates/template-content.js';
import { Section, TemplateVersion } from './templates/template.entity.js';
import type { TemplateVersionObject } from './templates/template.types.js';

/** So long, in milliseconds, a process may go on with the names it has. */
const NAMES_MAY_BE_OLD = 10_000;

/**
 * Services and templates. What a published template version asks never changes, but the names of services in it
 * do: versions are kept in the process for as long as the catalogue's own version stays.
 */
@Injectable()
export class Catalogue {
  private readonly published = new Map<string, TemplateVersionContent>();
  private readonly presented = new Map<string, readonly AskedSection[]>();
  private kept = { version: '', checkedAt: -Infinity };

  /**
   * A template version with all it asks.
   * @throws AppError NOT_FOUND
   */
  async templateVersion(tx: Transaction, id: string): Promise<TemplateVersionContent> {
    await this.forgetOldNames(tx);
    const kept = this.published.get(id);
    if (kept) return kept;
    const content = await readTemplateVersion(tx, id);
    if (content.published) this.published.set(id, content);
    return content;
  }

  /**
   * The questions of a template version, in order.
   * @throws AppError NOT_FOUND
   */
  async questionsOf(tx: Transaction, templateVersionId: string): Promise<readonly QuestionRow[]> {
    return (await this.templateVersion(tx, templateVersionId)).questions;
  }

  /** The sections of a template version in one language; read them, they are shared. */
  sectionsIn(content: TemplateVersionContent, locale: Locale): readonly AskedSection[] {
    if (!content.published) return presentSections(content, locale);
    const key = `${content.id} ${locale}`;
    const sections = this.presented.get(key) ?? presentSections(content, locale);
    this.presented.set(key, sections);
    return sections;
  }

  /** Whoever comes first asks for the version; the others go on meanwhile. */
  private async forgetOldNames(tx: Transaction): Promise<void> {
    const now = Date.now();
    if (now - this.kept.checkedAt < NAMES_MAY_BE_OLD) return;
    this.kept = { ...this.kept, checkedAt: now };
    const [row] = await tx.query<{ version: string }>(
      'select number::text as version from catalogue_version',
    );
    const version = row?.version ?? '';
    if (version === this.kept.version) return;
    this.kept = { ...this.kept, version };
    this.published.clear();
    this.presented.clear();
  }

  /** All services, in the order of the catalogue. */
  async services(tx: Transaction, locale: Locale): Promise<ServiceObject[]> {
    const services = await tx.repository(Service).find({
      relations: { area: true, synonyms: true, crossReferences: true },
      relationLoadStrategy: 'query',
      order: { position: 'ASC' },
    });
    return services.map((service) => presentService(service, locale));
  }

  /** The published template versions, by template and then from the newest. */
  async templateVersions(tx: Transaction, locale: Locale): Promise<TemplateVersionObject[]> {
    const versions = await tx.repository(TemplateVersion).find({
      where: { publishedAt: Not(IsNull()) },
      order: { template: { code: 'ASC' }, number: 'DESC' },
    });
    const presented: TemplateVersionObject[] = [];
    for (const { id } of versions) presented.push(presentVersion(await this.templateVersion(tx, id), locale));
    return presented;
  }
}

/** A template version in one language, without its questions. */
export function presentVersion(content: TemplateVersionContent, locale: Locale): TemplateVersionObject {
  const { id, templateCode, name, number, questionCount } = content;
  return { id, templateCode, name: name[locale], number, questionCount, ...askedIn(content.questions) };
}

async function readTemplateVersion(tx: Transaction, id: string): Promise<TemplateVersionContent> {
  const version = await tx
    .repository(TemplateVersion)
    .findOne({ where: { id }, relations: { template: true } });
  if (!version) throw new AppError('NOT_FOUND');
  const sections = await tx.repository(Section).find({
    where: { templateVersionId: id },
    relations: { questions: { service: { area: true, synonyms: true, crossReferences: true } } },
    relationLoadStrategy: 'query',
    order: { position: 'ASC', questions: { position: 'ASC' } },
  });
  return composeTemplate(version, sections);
}
