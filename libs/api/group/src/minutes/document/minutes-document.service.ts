import { DocumentTrouble, DocumentWriter, type DocumentFormat } from '@commonworks/api-document';
import {
  AppError,
  found,
  isUuid,
  notFound,
  safeName,
  TenantDatabase,
  translate,
  type Locale,
  type TenantContext,
} from '@commonworks/api-platform';
import type { DocumentModel } from '@commonworks/domain-document';
import { buildMinutesDocument } from '@commonworks/domain-minutes/document';
import { Injectable } from '@nestjs/common';
import { readMinutesFacts, type MinutesToWrite } from '../record/read-minutes-facts.js';
import { dayAt, minutesWords } from './minutes-words.js';

export interface MinutesFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

const CONTENT_TYPES: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Minutes of meetings as files to keep. */
@Injectable()
export class MinutesDocumentService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: DocumentWriter,
  ) {}

  /**
   * The minutes of a meeting as this reader sees them, in the language that they are written in.
   * @param left the reader waits no more
   * @throws AppError NOT_FOUND where the reader sees none; UNAVAILABLE while too many want documents; TOO_LARGE
   */
  async write(
    ctx: TenantContext,
    meetingId: string,
    format: DocumentFormat,
    left?: AbortSignal,
  ): Promise<MinutesFile> {
    if (!isUuid(meetingId)) notFound();
    // Read first and as a whole: no transaction waits for a document.
    const minutes = found(await this.database.read(ctx, (tx) => readMinutesFacts(tx, ctx, meetingId)));
    const { facts, zone } = minutes;
    const locale = facts.record.language === 'FR' ? 'fr' : 'en';
    const content = await this.made(buildMinutesDocument(facts, minutesWords(locale, zone)), format, left);
    const contentType = CONTENT_TYPES[format];
    return { name: safeName(nameOf(minutes, locale), contentType), contentType, content };
  }

  private async made(document: DocumentModel, format: DocumentFormat, left?: AbortSignal): Promise<Buffer> {
    try {
      return await this.documents.write(document, format, left);
    } catch (error) {
      if (!(error instanceof DocumentTrouble)) throw error;
      const { fault } = error;
      if (fault === 'BUSY' || fault === 'LEFT')
        throw new AppError('UNAVAILABLE', {}, 'group:refused.documentBusy', { cause: error });
      if (fault === 'FAILED') throw error;
      throw new AppError('TOO_LARGE', {}, 'group:refused.documentLarge', { cause: error });
    }
  }
}

/** What it is, of which meeting and of which day; a draft says so in its name too. */
function nameOf({ facts: { record, status }, zone }: MinutesToWrite, locale: Locale): string {
  const { title, startsAt } = record.meeting;
  const kind = translate(locale, status === 'DRAFT' ? 'terms:minutesStatus.DRAFT' : 'terms:minutes');
  const day = startsAt === null ? [] : [dayAt(new Date(startsAt), zone)];
  return [kind, title, ...day].join(' – ');
}
