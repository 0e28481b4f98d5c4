import { found, isUuid, notFound, TenantDatabase, type TenantContext } from '@commonworks/api-platform';
import { LOCALES } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { readDocumentsWhole } from '../../read-document.js';
import { atVersion, seeDocuments } from '../../seen-documents.js';
import { writeTable, type TableFormat } from './write-table.js';

export interface RequirementFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

const CONTENT_TYPES: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Requirements as tables to keep. */
@Injectable()
export class RequirementFileService {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * Those of a specification as this reader sees it.
   * @param version as it stands where null
   * @param language the reader’s where it is none of the product's
   * @throws AppError NOT_FOUND where the reader sees no such specification
   */
  async write(
    ctx: TenantContext,
    id: string,
    {
      version,
      language,
      format,
    }: { readonly version: number | null; readonly language: unknown; readonly format: TableFormat },
  ): Promise<RequirementFile> {
    if (!isUuid(id)) notFound();
    const locale = LOCALES.find((one) => one === language) ?? ctx.locale;
    const { title, requirements } = await this.database.read(ctx, async (tx) => {
      const [current] = await seeDocuments(tx, ctx, [id]);
      const seen = found(current && (version === null ? current : atVersion(current, version)));
      if (seen.kind !== 'REQUIREMENTS') notFound();
      const { content } = found((await readDocumentsWhole(tx, ctx, [seen])).get(seen));
      return { title: seen.title, requirements: content.kept?.requirements ?? [] };
    });
    const clean = title.replace(/[\p{C}"*/:<>?\\|]/gu, '-').trim();
    return {
      name: `${[...clean].slice(0, 150).join('')}.${format}`,
      contentType: CONTENT_TYPES[format],
      content: await writeTable(requirements, title, format, locale),
    };
  }
}
