import { DocumentWriter, type DocumentFormat } from '@commonworks/api-document';
import { found, isUuid, notFound, TenantDatabase, type TenantContext } from '@commonworks/api-platform';
import { writeHtml, type DocumentModel } from '@commonworks/domain-document';
import { LOCALES } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { agreementLoader } from './agreement.loader.js';
import { fileName, refuseFile } from './file-trouble.js';
import { governanceModel } from './governance-model.js';
import { readDocumentsWhole } from './read-document.js';
import { atVersion, seeDocuments } from './seen-documents.js';

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
   * @param language the reader’s where it is none of the product's
   * @param left the reader waits no more
   * @throws AppError NOT_FOUND where the reader sees none; UNAVAILABLE while too many want documents; TOO_LARGE
   */
  async write(
    ctx: TenantContext,
    id: string,
    {
      version,
      language,
      format,
    }: { readonly version: number | null; readonly language: unknown; readonly format: GovernanceFormat },
    left?: AbortSignal,
  ): Promise<GovernanceFile> {
    if (!isUuid(id)) notFound();
    // Read first and as a whole: no transaction waits for a document.
    const model = await this.database.read(ctx, async (tx) => {
      const [current] = await seeDocuments(tx, ctx, [id]);
      const seen = found(current && (version === null ? current : atVersion(current, version)));
      const read = found((await readDocumentsWhole(tx, ctx, [seen])).get(seen));
      const said = found((await agreementLoader.load(tx, [seen], ctx)).get(seen));
      return governanceModel(seen, read, said, LOCALES.find((one) => one === language) ?? ctx.locale);
    });
    const content =
      format === 'html' ? Buffer.from(writeHtml(model), 'utf8') : await this.made(model, format, left);
    return {
      name: fileName([model.title, model.subtitle.at(-1)], format),
      contentType: CONTENT_TYPES[format],
      content,
    };
  }

  private async made(document: DocumentModel, format: DocumentFormat, left?: AbortSignal): Promise<Buffer> {
    try {
      return await this.documents.write(document, format, left);
    } catch (error) {
      return refuseFile(error);
    }
  }
}
