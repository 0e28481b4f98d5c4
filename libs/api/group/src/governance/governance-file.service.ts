import { DocumentWriter, type DocumentFormat, type Since } from '@commonworks/api-document';
import {
  found,
  isUuid,
  notFound,
  TenantDatabase,
  translate,
  type Locale,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { writeHtml, type DocumentModel } from '@commonworks/domain-document';
import { LOCALES } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { agreementLoader } from './agreement.loader.js';
import { fileName, refuseFile } from './file-trouble.js';
import { governanceModel, RECORD_ID } from './governance-model.js';
import { readDocumentsWhole } from './read-document.js';
import { atVersion, seeDocuments, type SeenDocument } from './seen-documents.js';

export const GOVERNANCE_FORMATS = ['docx', 'pdf', 'html'] as const;
export type GovernanceFormat = (typeof GOVERNANCE_FORMATS)[number];

export interface GovernanceFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

const CONTENT_TYPES: Readonly<Record<GovernanceFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
};

/** Governance documents as files to keep. */
@Injectable()
export class GovernanceFileService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: DocumentWriter,
  ) {}

  /**
   * A document as this reader sees it, with its record of agreement.
   * @param version as it stands where null
   * @param since a DOCX marks what is otherwise than in this earlier version; without their records of agreement
   * @param language the reader’s where it is none of the product's
   * @param left the reader waits no more
   * @throws AppError NOT_FOUND where the reader sees none; UNAVAILABLE while too many want documents; TOO_LARGE
   */
  async write(
    ctx: TenantContext,
    id: string,
    {
      version,
      since,
      language,
      format,
    }: {
      readonly version: number | null;
      readonly since: number | null;
      readonly language: unknown;
      readonly format: GovernanceFormat;
    },
    left?: AbortSignal,
  ): Promise<GovernanceFile> {
    if (!isUuid(id)) notFound();
    const locale = LOCALES.find((one) => one === language) ?? ctx.locale;
    // Read first and as a whole: no transaction waits for a document.
    const { model, earlier } = await this.database.read(ctx, async (tx) => {
      const [current] = await seeDocuments(tx, ctx, [id]);
      const seen = found(current && (version === null ? current : atVersion(current, version)));
      if (since === null) return { model: await this.read(tx, ctx, seen, locale), earlier: null };
      if (format !== 'docx' || since >= seen.version) notFound();
      const before = found(current && atVersion(current, since));
      const [later, was] = [await this.read(tx, ctx, seen, locale), await this.read(tx, ctx, before, locale)];
      const revision = { author: seen.group.name, date: changedAt(seen) };
      return { model: withoutRecord(later), earlier: { document: withoutRecord(was), revision } };
    });
    const content =
      format === 'html'
        ? Buffer.from(writeHtml(model), 'utf8')
        : await this.made(model, format, left, earlier ?? undefined);
    const changes =
      since === null
        ? undefined
        : translate(locale, 'group:governanceDocument.changesSince', { version: since });
    return {
      name: fileName([model.title, model.subtitle.at(-1), changes], format),
      contentType: CONTENT_TYPES[format],
      content,
    };
  }

  private async read(
    tx: Transaction,
    ctx: TenantContext,
    seen: SeenDocument,
    locale: Locale,
  ): Promise<DocumentModel> {
    const read = found((await readDocumentsWhole(tx, ctx, [seen])).get(seen));
    const said = found((await agreementLoader.load(tx, [seen], ctx)).get(seen));
    return governanceModel(seen, read, said, locale);
  }

  private async made(
    document: DocumentModel,
    format: DocumentFormat,
    left?: AbortSignal,
    since?: Since,
  ): Promise<Buffer> {
    try {
      return await this.documents.write(document, format, left, since);
    } catch (error) {
      return refuseFile(error);
    }
  }
}

/** Members compare what they agree to, not who agreed. */
const withoutRecord = (model: DocumentModel): DocumentModel => ({
  ...model,
  blocks: model.blocks.filter((block) => block.type !== 'section' || block.id !== RECORD_ID),
});

/** When a version was sent; a draft changes by the day, so that the same draft is the same file. */
const changedAt = ({ sent }: SeenDocument): string =>
  `${(sent?.sentAt ?? new Date()).toISOString().slice(0, sent ? 19 : 10)}${sent ? 'Z' : 'T00:00:00Z'}`;
