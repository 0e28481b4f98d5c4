import {
  AppError,
  faultIf,
  found,
  isUuid,
  refuseFaults,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { NOTHING_WRITTEN } from '@commonworks/domain-governance';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { onOneLine } from '../groups/on-one-line.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { readDocumentsOf } from './document-rows.js';
import { insertDocument } from './document-writes.js';
import type { CreateGovernanceDocumentInput } from './governance.inputs.js';
import type { GovernanceDocumentObject } from './governance.types.js';
import { presentDocument } from './present-document.js';
import { recordGovernance } from './record-governance.js';
import { atVersion, seeDocuments, seeDocumentsOf } from './seen-documents.js';

const TITLE_LENGTH = 200;
/** Documents of one group: far more than it agrees on. */
const MOST = 50;

/** The governance documents of groups. */
@Injectable()
export class GovernanceDocumentService {
  constructor(private readonly database: TenantDatabase) {}

  /** Those of a group that the reader sees, the first one first; none for who may not see it. */
  list(ctx: TenantContext, groupId: string): Promise<GovernanceDocumentObject[]> {
    if (!isUuid(groupId)) return Promise.resolve([]);
    return this.database.read(ctx, async (tx) =>
      (await seeDocumentsOf(tx, ctx, [groupId])).map(presentDocument),
    );
  }

  /**
   * One, as it stands or by one of its versions; null when there is none, or the person may not see it.
   * @param version its number; as it stands where not given
   */
  one(ctx: TenantContext, id: string, version?: number | null): Promise<GovernanceDocumentObject | null> {
    if (!isUuid(id)) return Promise.resolve(null);
    return this.database.read(ctx, async (tx) => {
      const [seen] = await seeDocuments(tx, ctx, [id]);
      const chosen = seen && (version === undefined || version === null ? seen : atVersion(seen, version));
      return chosen ? presentDocument(chosen) : null;
    });
  }

  /**
   * Begins a document.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT while it is paused or closed, and where it has
   *   as many as it can have; INVALID_INPUT
   */
  async create(
    ctx: TenantContext,
    { groupId, kind, title: written }: CreateGovernanceDocumentInput,
  ): Promise<GovernanceDocumentObject> {
    const id = await this.database.write(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write');
      const title = onOneLine(written);
      refuseFaults(
        faultIf(
          title === '' || textLength(title) > TITLE_LENGTH,
          'input.title',
          'group:invalid.governance.title',
          {
            most: TITLE_LENGTH,
          },
        ),
      );
      if ((await readDocumentsOf(tx, [groupId])).length >= MOST)
        throw new AppError('CONFLICT', { most: MOST }, 'group:refused.governance.most');
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      const signed = { personId: found(ctx.personId), municipalityId };
      const documentId = await insertDocument(tx, groupId, { kind, title, written: NOTHING_WRITTEN }, signed);
      await recordGovernance(tx, ctx, 'CREATE', documentId, municipalityId, { kind });
      await hintReaders(tx, ctx, group, { restricted: kind === 'COSTING' });
      return documentId;
    });
    return found(await this.one(ctx, id));
  }
}
