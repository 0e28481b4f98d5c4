import { DocumentWriter } from '@commonworks/api-document';
import {
  found,
  isUuid,
  notFound,
  TenantDatabase,
  type Locale,
  type TenantContext,
} from '@commonworks/api-platform';
import type { GovernanceKind } from '@commonworks/domain-governance';
import { formValues } from '@commonworks/domain-governance/forms';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Injectable } from '@nestjs/common';
import { agreementLoader } from '../agreement.loader.js';
import { fileName, refuseFile } from '../file-trouble.js';
import type { GovernanceFile } from '../governance-file.service.js';
import { governanceModel, RECORD_ID } from '../governance-model.js';
import { readDocumentsWhole } from '../read-document.js';
import { atVersion, seeDocuments } from '../seen-documents.js';

/** A consortium's own form, which its reader may read. */
export interface ConsortiumForm {
  readonly consortiumId: string;
  readonly kind: GovernanceKind;
  readonly language: Locale;
  readonly content: Buffer;
}

/** Governance documents filled into forms of their consortium. */
@Injectable()
export class FormFileService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: DocumentWriter,
  ) {}

  /**
   * A document as this reader sees it, in a form and its language.
   * @param version as it stands where null
   * @throws AppError NOT_FOUND where the reader sees none, and for a form of another consortium or another kind of document;
   *   UNAVAILABLE while too many want documents; TOO_LARGE
   */
  async write(
    ctx: TenantContext,
    id: string,
    { version, form }: { readonly version: number | null; readonly form: ConsortiumForm },
    left?: AbortSignal,
  ): Promise<GovernanceFile> {
    if (!isUuid(id)) notFound();
    const { language, content } = form;
    const { name, values } = await this.database.read(ctx, async (tx) => {
      const [current] = await seeDocuments(tx, ctx, [id]);
      const seen = found(current && (version === null ? current : atVersion(current, version)));
      if (seen.kind !== form.kind || seen.group.consortiumId !== form.consortiumId) notFound();
      const read = found((await readDocumentsWhole(tx, ctx, [seen])).get(seen));
      const said = found((await agreementLoader.load(tx, [seen], ctx)).get(seen));
      const model = governanceModel(seen, read, said, language);
      const { members, filling } = read.content;
      const facts = {
        group: seen.group.name,
        version: seen.version,
        hash: read.draft ? '–' : read.hash,
        recordId: RECORD_ID,
      };
      return {
        name: fileName([model.title, model.subtitle.at(-1)], 'docx'),
        values: formValues(TEMPLATES[seen.kind], { members, values: filling.values }, model, facts),
      };
    });
    return {
      name,
      contentType: DOCX,
      content: await this.documents.fillForm(content, values, left).catch(refuseFile),
    };
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
