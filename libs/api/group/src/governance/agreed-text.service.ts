import { found, isUuid, notFound, TenantDatabase, type TenantContext } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { readContents } from './document-rows.js';
import { atVersion, seeDocuments } from './seen-documents.js';

/** The very text that a hash is counted of, for whoever counts it anew. */
@Injectable()
export class AgreedTextService {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * What members agree to, byte by byte: the SHA-256 of these bytes is the hash of the version.
   * @param version as it stands where null
   * @throws AppError NOT_FOUND where the reader sees none, and of a draft, which nobody agreed to
   */
  read(
    ctx: TenantContext,
    id: string,
    version: number | null,
  ): Promise<{ readonly name: string; readonly content: Buffer }> {
    if (!isUuid(id)) notFound();
    return this.database.read(ctx, async (tx) => {
      const [current] = await seeDocuments(tx, ctx, [id]);
      const seen = found(current && (version === null ? current : atVersion(current, version)));
      const sent = found(seen.sent);
      const text = found((await readContents(tx, [sent.id])).get(sent.id));
      return { name: `${sent.hash.slice(0, 16)}.json`, content: Buffer.from(text, 'utf8') };
    });
  }
}
