import { createHash } from 'node:crypto';
import { DocumentTrouble, DocumentWriter } from '@commonworks/api-document';
import { AppError, notFound } from '@commonworks/api-platform';
import { writeHtml } from '@commonworks/domain-document';
import { libraryDocument, type GovernanceTemplate } from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Injectable } from '@nestjs/common';
import { CostingWorkbook } from './costing-workbook.js';
import { CONTENT_TYPES, formatsOf, type LibraryFile, type LibraryLanguage } from './library-format.js';
import { MadeOnce } from './made-once.js';

/** A file to give out to anyone. */
export interface MadeFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
  /** The same for the same bytes. */
  readonly digest: string;
}

/** How long one that could not be made is not tried again, in milliseconds. */
const PAUSE = 30_000;

const AS_TEMPLATE: Readonly<Record<LibraryLanguage, readonly [blank: string, example: string]>> = {
  en: ['template', 'example'],
  fr: ['modèle', 'exemple'],
};

/**
 * The templates as files. Anyone may have them, so each is made once and kept: what a document costs to make is spent some
 * thirty times in the life of a process, whoever asks and however often.
 */
@Injectable()
export class LibraryFilesService {
  private readonly files = new MadeOnce<MadeFile>(PAUSE);

  constructor(
    private readonly documents: DocumentWriter,
    private readonly workbook: CostingWorkbook,
  ) {}

  /** @throws AppError NOT_FOUND for a format that this kind has not; UNAVAILABLE while it cannot be made */
  async read(file: LibraryFile): Promise<MadeFile> {
    const { kind, format, language, example } = file;
    const template = TEMPLATES[kind];
    if (!formatsOf(kind).includes(format)) notFound();
    try {
      const key = [kind, format, language, example].join();
      return await this.files.get(key, () => this.make(template, file));
    } catch (error) {
      if (error instanceof DocumentTrouble)
        throw new AppError('UNAVAILABLE', {}, undefined, { cause: error });
      throw error;
    }
  }

  private async make(template: GovernanceTemplate, file: LibraryFile): Promise<MadeFile> {
    const { format, language, example } = file;
    const content = await this.written(template, file);
    const contentType = CONTENT_TYPES[format];
    const as = AS_TEMPLATE[language][example ? 1 : 0];
    return {
      name: `${template.title[language]} – ${as}.${format}`,
      contentType,
      content,
      digest: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    };
  }

  private async written(
    template: GovernanceTemplate,
    { format, language, example }: LibraryFile,
  ): Promise<Buffer> {
    if (format === 'xlsx') return this.workbook.write(language, example);
    const document = libraryDocument(template, language, example ? 'example' : 'blank');
    return format === 'html' ? Buffer.from(writeHtml(document)) : this.documents.write(document, format);
  }
}
