import {
  GovernanceKindEnum,
  LocaleEnum,
  Public,
  VisitorContext,
  type Locale,
  type TenantContext,
} from '@commonworks/api-platform';
import type { DocumentModel } from '@commonworks/domain-document';
import {
  GOVERNANCE_KINDS,
  libraryDocument,
  type GovernanceKind,
  type GovernanceTemplate,
} from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { addressOf, formatsOf } from './library-format.js';
import { GovernanceTemplateObject, GovernanceTemplateTextObject } from './library.types.js';

/** The templates, for anyone, signed in or not. */
@Resolver()
export class LibraryResolver {
  private readonly documents = new Map<string, DocumentModel>();

  @Public()
  @Query(() => [GovernanceTemplateObject], {
    description: 'The templates of governance documents, in the order in which a group needs them.',
  })
  governanceTemplates(@VisitorContext() { locale }: TenantContext): GovernanceTemplateObject[] {
    return GOVERNANCE_KINDS.map((kind) => this.described(TEMPLATES[kind], locale));
  }

  @Public()
  @Query(() => GovernanceTemplateTextObject, {
    description: 'What a template says: the document that its files are made of.',
  })
  governanceTemplate(
    @VisitorContext() { locale }: TenantContext,
    @Args('kind', { type: () => GovernanceKindEnum, description: 'Which.' }) kind: GovernanceKind,
    @Args('language', {
      type: () => LocaleEnum,
      nullable: true,
      description: 'In which language; the reader’s where none is named.',
    })
    language: Locale | null,
    @Args('example', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Filled in, for municipalities that do not exist.',
    })
    example: boolean,
  ): GovernanceTemplateTextObject {
    const template = TEMPLATES[kind];
    return {
      template: this.described(template, locale),
      document: this.documentOf(template, language ?? locale, example),
    };
  }

  /** Rendered once: strangers may ask as often as they like. */
  private documentOf(template: GovernanceTemplate, language: Locale, example: boolean): DocumentModel {
    const key = [template.kind, language, example].join();
    const document =
      this.documents.get(key) ?? libraryDocument(template, language, example ? 'example' : 'blank');
    this.documents.set(key, document);
    return document;
  }

  private described(
    { kind, version, dated, title, about }: GovernanceTemplate,
    locale: Locale,
  ): GovernanceTemplateObject {
    return {
      id: addressOf(kind),
      kind,
      name: title[locale],
      version,
      dated,
      about: about[locale],
      formats: formatsOf(kind),
    };
  }
}
