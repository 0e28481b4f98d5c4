import { permits } from '@commonworks/access';
import {
  DocumentTrouble,
  DocumentWriter,
  type FormInspection,
  type FormNames,
} from '@commonworks/api-document';
import {
  AppError,
  consortiumOf,
  FileRefused,
  found,
  isUuid,
  notFound,
  pageIn,
  recordAudit,
  takeWhole,
  TenantDatabase,
  type Arriving,
  type PageArgs,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import type { GovernanceKind } from '@commonworks/domain-governance';
import { placeholdersOf } from '@commonworks/domain-governance/forms';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Injectable } from '@nestjs/common';
import { CONTENT_TYPES, type LibraryLanguage } from '../library/library-format.js';
import { FormRefused, tellFault } from './form-refused.js';
import {
  holdForms,
  insertForm,
  readForm,
  readFormContent,
  readForms,
  removeForm,
  type FormRow,
} from './form-rows.js';

/** Bytes of a form: some hundred pages with a crest. */
export const MOST_FORM_BYTES = 2 * 2 ** 20;
/** Of a consortium and a kind of document. */
const MOST_FORMS = 20;

/** Which form a file is to be. */
export interface FormPlan {
  readonly consortiumCode: string;
  readonly kind: GovernanceKind;
  readonly language: LibraryLanguage;
}

/** The forms of a consortium: its members read them, its coordinators add and take away. */
@Injectable()
export class GovernanceForms {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: DocumentWriter,
  ) {}

  /** By kind, the newest first. @throws AppError NOT_FOUND for who is no member */
  list(ctx: TenantContext, consortiumCode: string, page: PageArgs): Promise<FormRow[]> {
    return this.database.read(ctx, async (tx) => {
      const consortiumId = await consortiumOf(tx, consortiumCode);
      if (!permits(ctx.ability, 'read', 'Form', { consortiumId })) notFound();
      return pageIn(await readForms(tx, consortiumId), page);
    });
  }

  /**
   * Takes a form in, once it is inspected: what it names is looked up, and nothing in it reads or runs anything.
   * @throws FormRefused with all that is wrong with it; FileRefused for what is no file to be taken in; AppError NOT_FOUND for
   *   who does not coordinate the consortium; INVALID_INPUT for another kind of file; CONFLICT where there are too many;
   *   UNAVAILABLE while too many want documents
   */
  async add(ctx: TenantContext, plan: FormPlan, arriving: Arriving, left?: AbortSignal): Promise<FormRow> {
    const { kind, language } = plan;
    // Before anything is read, and again when it is kept.
    await this.database.read(ctx, (tx) => this.coordinated(tx, ctx, plan.consortiumCode));
    const { name, contentType, content, sha256 } = await takeWhole(arriving, MOST_FORM_BYTES);
    if (contentType !== CONTENT_TYPES.docx) throw new AppError('INVALID_INPUT', {}, 'governance:form.kind');
    const names = namesOf(kind);
    const { names: placeholders, faults } = await this.inspected(content, names, left);
    if (faults.length > 0)
      throw new FormRefused(faults.map((fault) => tellFault(ctx.locale, fault, Object.keys(names))));
    return this.database.write(ctx, async (tx) => {
      const consortiumId = await this.coordinated(tx, ctx, plan.consortiumCode);
      await holdForms(tx, consortiumId);
      const there = (await readForms(tx, consortiumId)).filter((form) => form.kind === kind);
      if (there.length >= MOST_FORMS)
        throw new AppError('CONFLICT', { most: MOST_FORMS }, 'governance:form.most');
      const form = { consortiumId, kind, language, name, content, sha256, placeholders };
      const id = await insertForm(tx, form, found(ctx.personId));
      await record(tx, ctx, 'FORM_ADDED', { id, consortiumId, kind, name });
      return found(await readForm(tx, id));
    });
  }

  /** @throws AppError NOT_FOUND for who does not coordinate its consortium, and where it is not there any more */
  remove(ctx: TenantContext, id: string): Promise<string> {
    if (!isUuid(id)) notFound();
    return this.database.write(ctx, async (tx) => {
      const { consortiumId } = found(await readForm(tx, id));
      if (!permits(ctx.ability, 'change', 'Form', { consortiumId })) notFound();
      await holdForms(tx, consortiumId);
      const { kind, name } = found(await readForm(tx, id));
      await removeForm(tx, id, found(ctx.personId));
      await record(tx, ctx, 'FORM_REMOVED', { id, consortiumId, kind, name });
      return id;
    });
  }

  /** A form with its bytes, as they came. @throws AppError NOT_FOUND for who is no member of its consortium */
  read(ctx: TenantContext, id: unknown): Promise<FormRow & { content: Buffer }> {
    if (typeof id !== 'string' || !isUuid(id)) notFound();
    return this.database.read(ctx, async (tx) => {
      const form = found(await readForm(tx, id));
      if (!permits(ctx.ability, 'read', 'Form', { consortiumId: form.consortiumId })) notFound();
      return { ...form, content: await readFormContent(tx, id) };
    });
  }

  private async coordinated(tx: Transaction, ctx: TenantContext, consortiumCode: string): Promise<string> {
    const consortiumId = await consortiumOf(tx, consortiumCode);
    if (!permits(ctx.ability, 'change', 'Form', { consortiumId })) notFound();
    return consortiumId;
  }

  private async inspected(content: Buffer, names: FormNames, left?: AbortSignal): Promise<FormInspection> {
    try {
      return await this.documents.inspectForm(content, names, left);
    } catch (error) {
      if (!(error instanceof DocumentTrouble)) throw error;
      const { fault } = error;
      if (fault === 'BUSY' || fault === 'LEFT')
        throw new AppError('UNAVAILABLE', {}, 'governance:form.busy', { cause: error });
      // It took more time or memory than any form does, or whoever read it fell over it.
      throw new FileRefused('BROKEN', {}, { cause: error });
    }
  }
}

/** What a form of this kind may name, by what takes its place. */
const namesOf = (kind: GovernanceKind): FormNames =>
  Object.fromEntries(placeholdersOf(TEMPLATES[kind]).map(({ name, takes }) => [name, takes]));

const record = (
  tx: Transaction,
  ctx: TenantContext,
  action: 'FORM_ADDED' | 'FORM_REMOVED',
  { id, consortiumId, kind, name }: { id: string; consortiumId: string; kind: GovernanceKind; name: string },
): Promise<void> =>
  recordAudit(tx, ctx, {
    action,
    subjectType: 'governance_form',
    subjectId: id,
    consortiumId,
    detail: { kind, name },
  });
