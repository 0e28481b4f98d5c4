import {
  AppError,
  faultIf,
  found,
  refuseFaults,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { ruleFor, stepsOfDocument } from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { checkReason } from '../minutes/check-words.js';
import { agreedCharter } from './agreed-charter.js';
import { refuseUncomputed } from './costing/refuse-uncomputed.js';
import { GovernanceDocumentService } from './document.service.js';
import { storeRevised, storeSent, storeStatus } from './document-writes.js';
import { today } from './draft-content.js';
import type { ReviseGovernanceDocumentInput, SendGovernanceDocumentInput } from './governance.inputs.js';
import type { GovernanceDocumentObject } from './governance.types.js';
import { governanceReview } from './governance-notification-kinds.js';
import { hashAgreement } from './hash-agreement.js';
import { refuseFaultyLevels } from './levels/refuse-faulty-levels.js';
import { readKnown } from './known-facts.js';
import { readDraft } from './read-document.js';
import { recordGovernance } from './record-governance.js';
import { holdDocument } from './require-document.js';
import { tellGovernance } from './tell-governance.js';

/** Documents on their way to review, and back. */
@Injectable()
export class GovernanceReviewService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: GovernanceDocumentService,
  ) {}

  /**
   * Sends a draft for review: what its fields follow becomes their value, and the version that comes of it stays as it is.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT where it is no draft, where it was changed
   *   since it was read, while something is unsettled or
   *   levels of service contradict each other, which the error names, and while the group is paused or closed;
   *   INVALID_INPUT for a day that is past
   */
  async send(
    ctx: TenantContext,
    { documentId, expectedEdits, decideBy = null }: SendGovernanceDocumentInput,
  ): Promise<GovernanceDocumentObject> {
    await this.database.write(ctx, async (tx) => {
      const { group, document } = await holdDocument(tx, ctx, documentId, 'write');
      if (document.status !== 'DRAFT') throw new AppError('CONFLICT', {}, 'group:refused.governance.SEND');
      if (document.edits !== expectedEdits)
        throw new AppError('CONFLICT', {}, 'group:refused.governance.changed');
      refuseFaults(
        faultIf(
          decideBy !== null && decideBy < today(),
          'input.decideBy',
          'group:invalid.governance.decideBy',
        ),
      );
      const template = TEMPLATES[document.kind];
      const known = await readKnown(tx, ctx, group);
      const { content, draft } = await readDraft(tx, { row: document, template, known });
      const gaps = draft?.gaps ?? [];
      if (gaps.length > 0) {
        const labels = gaps.map(({ fieldId }) => labelOf(fieldId));
        throw new AppError(
          'CONFLICT',
          { count: gaps.length, what: [...new Set(labels)].join(', ') },
          'group:refused.governance.unsettled',
        );
      }
      refuseFaultyLevels(content, template, ctx.locale);
      refuseUncomputed(content);
      const charter = await agreedCharter(tx, group.id);
      const terms = ruleFor(document.kind, charter, TEMPLATES.CHARTER);
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      const signed = { personId: found(ctx.personId), municipalityId };
      const signers = known.members.filter(({ standing }) => standing === 'MEMBER').map(({ id }) => id);
      const version = { ...terms, signers, ...hashAgreement(content), decideBy };
      const versionId = await storeSent(tx, document, version, signed);
      await recordGovernance(tx, ctx, 'SEND', documentId, municipalityId, {
        version: document.version,
        hash: version.hash,
      });
      await tellGovernance(tx, group, governanceReview, { documentId, partId: versionId });
      await hintReaders(tx, ctx, group);

      function labelOf(fieldId: string): string {
        const field = template.clauses.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId);
        return field?.label[ctx.locale] ?? fieldId;
      }
    });
    return found(await this.documents.one(ctx, documentId));
  }

  /**
   * Takes a document back to be written on, as its next version: whoever agreed is asked anew. What is agreed or in force
   * stays so until that version has come as far.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT where it is written already, where another
   *   version stands than was read, and while the group is paused or closed; INVALID_INPUT without a reason
   */
  async revise(
    ctx: TenantContext,
    { documentId, version, reason: written }: ReviseGovernanceDocumentInput,
  ): Promise<GovernanceDocumentObject> {
    await this.database.write(ctx, async (tx) => {
      const { group, document, sent } = await holdDocument(tx, ctx, documentId, 'write');
      if (!sent || !stepsOfDocument(sent.status).includes('REVISE'))
        throw new AppError('CONFLICT', {}, 'group:refused.governance.REVISE');
      if (sent.number !== version) throw new AppError('CONFLICT', {}, 'group:refused.governance.changed');
      const reason = checkReason(written);
      await storeRevised(tx, documentId, reason);
      if (sent.status === 'IN_REVIEW') await storeStatus(tx, sent, 'SUPERSEDED');
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      await recordGovernance(tx, ctx, 'REVISE', documentId, municipalityId, { version: document.version });
      await hintReaders(tx, ctx, group);
    });
    return found(await this.documents.one(ctx, documentId));
  }
}
