import { permits } from '@commonworks/access';
import {
  AppError,
  faultIf,
  found,
  notFound,
  refuseFaults,
  requireUuids,
  TenantDatabase,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import {
  givesWay,
  isBinding,
  judgeAgreement,
  standingDecisions,
  stepsOfDocument,
  type Decided,
  type Signer,
} from '@commonworks/domain-governance';
import { Injectable } from '@nestjs/common';
import { hintReaders } from '../contents/hint-readers.js';
import { isToCome } from '../contents/is-to-come.js';
import { asSeenBy, type GroupFacts } from '../groups/group-rows.js';
import { onOneLine } from '../groups/on-one-line.js';
import { insertAgreement, readAgreements, type AgreementRow } from './decision-rows.js';
import { GovernanceDocumentService } from './document.service.js';
import { storeStatus } from './document-writes.js';
import { readContents, type VersionRow } from './document-rows.js';
import type { DocumentContent } from './draft-content.js';
import type { DecideGovernanceDocumentInput } from './governance.inputs.js';
import type { GovernanceDocumentObject } from './governance.types.js';
import { governanceAgreed, governanceDecided, governanceSentBack } from './governance-notification-kinds.js';
import { recordGovernance } from './record-governance.js';
import { holdDocument, type Held } from './require-document.js';
import { tellGovernance } from './tell-governance.js';

const NAME_LENGTH = 100;
const REASON_LENGTH = 1000;

type Said = Omit<Decided, 'municipalityId'> & { readonly reason: string };

/** What municipalities say to what was sent for review. */
@Injectable()
export class GovernanceDecideService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: GovernanceDocumentService,
  ) {}

  /**
   * Records what a municipality says to the version that was read. Who holds the group is alone, so that of two who decide
   * at once the second is counted with the first.
   * @throws AppError NOT_FOUND for who approves for no municipality that is asked; CONFLICT where another version stands, or
   *   one of another hash, where it is not in review, and while the group is paused or closed; INVALID_INPUT
   */
  async decide(ctx: TenantContext, input: DecideGovernanceDocumentInput): Promise<GovernanceDocumentObject> {
    const { documentId } = input;
    await this.database.write(ctx, async (tx) => {
      const held = await holdDocument(tx, ctx, documentId, 'agree');
      const municipalityId = decidingFor(ctx, held, input.municipalityId ?? null);
      const sent = requireVersion(held, input);
      const said = checked(input);
      const before = await readAgreements(tx, [sent.id]);
      const standing = standingDecisions(before).get(municipalityId);
      if (standing && readsAs(standing, said)) return;
      if (
        sent.status === 'AGREED' &&
        !(said.decision === 'AGREE' && (!standing || !bindsLess(said, standing)))
      )
        throw new AppError('CONFLICT', {}, 'group:refused.governance.agreed');
      const { groupId, number, id, hash } = sent;
      const decisionId = await insertAgreement(tx, {
        groupId,
        documentId,
        version: number,
        versionId: id,
        municipalityId,
        ...said,
        hash,
        decidedBy: found(ctx.personId),
      });
      await recordGovernance(tx, ctx, 'DECIDE', documentId, municipalityId, {
        version: number,
        hash,
        decision: said.decision,
        authority: said.authority,
      });
      const kind = said.decision === 'SEND_BACK' ? governanceSentBack : governanceDecided;
      await tellGovernance(tx, held.group, kind, { documentId, partId: decisionId });
      await this.settle(tx, held, sent);
      await hintReaders(tx, ctx, held.group);
    });
    return found(await this.documents.one(ctx, documentId));
  }

  /** Has the version come as far as what was said to it takes it, and earlier ones give way. */
  private async settle(tx: Transaction, { group, versions }: Held, sent: VersionRow): Promise<void> {
    const status = judgeAgreement(
      sent.rule,
      await signersOf(tx, sent),
      await readAgreements(tx, [sent.id]),
      Number(sent.populationPct),
    );
    if (status === sent.status || status === 'IN_REVIEW') return;
    await storeStatus(tx, sent, status);
    for (const earlier of versions)
      if (earlier.number < sent.number && givesWay(earlier.status, status))
        await storeStatus(tx, earlier, 'SUPERSEDED');
    await tellGovernance(tx, group, governanceAgreed, { documentId: sent.documentId, partId: sent.id });
  }
}

/** The municipality, which is asked: the one that is named, or the first for which the person approves. */
function decidingFor(
  { ability, municipalityIds }: TenantContext,
  { group, sent }: Held,
  named: string | null,
): string {
  if (named !== null) requireUuids(named);
  const isAsked = (id: string) => sent === null || sent.signers.includes(id);
  const [first] = [...municipalityIds]
    .sort()
    .filter((id) => (named === null || id === named) && isAsked(id) && approves(id));
  return first ?? notFound();

  function approves(id: string): boolean {
    return permits(ability, 'agree', 'Group', asSeenBy(group satisfies GroupFacts, id));
  }
}

/** @throws AppError CONFLICT where something else stands than was read */
function requireVersion({ sent }: Held, { version, hash }: DecideGovernanceDocumentInput): VersionRow {
  if (!sent || !stepsOfDocument(sent.status).includes('DECIDE'))
    throw new AppError('CONFLICT', {}, 'group:refused.governance.DECIDE');
  if (sent.number !== version || sent.hash !== hash.toLowerCase())
    throw new AppError('CONFLICT', {}, 'group:refused.governance.otherVersion');
  return sent;
}

/** @throws FieldError INVALID_INPUT */
function checked(input: DecideGovernanceDocumentInput): Said {
  const { decision, authority, resolvedOn = null } = input;
  const reason = input.reason.trim();
  const byLaw = onOneLine(input.byLaw ?? '');
  const resolution = onOneLine(input.resolution ?? '');
  const tooLong = (text: string, path: string) =>
    faultIf(textLength(text) > NAME_LENGTH, path, 'group:invalid.resolutionNumber', { most: NAME_LENGTH });
  refuseFaults(
    faultIf(decision !== 'AGREE' && reason === '', 'input.reason', 'group:invalid.noReason'),
    faultIf(textLength(reason) > REASON_LENGTH, 'input.reason', 'group:invalid.reason', {
      most: REASON_LENGTH,
    }),
    tooLong(byLaw, 'input.byLaw'),
    tooLong(resolution, 'input.resolution'),
    faultIf(resolvedOn !== null && isToCome(resolvedOn), 'input.resolvedOn', 'group:invalid.toCome'),
  );
  return {
    decision,
    authority,
    reason,
    byLaw: authority === 'DELEGATED' ? byLaw : '',
    resolution: authority === 'COUNCIL' ? resolution : '',
    resolvedOn: authority === 'COUNCIL' ? resolvedOn : null,
  };
}

const bindsLess = (said: Said, standing: AgreementRow): boolean => isBinding(standing) && !isBinding(said);

const readsAs = (standing: AgreementRow, said: Said): boolean =>
  (['decision', 'authority', 'reason', 'byLaw', 'resolution', 'resolvedOn'] as const).every(
    (name) => standing[name] === said[name],
  );

/** Who is asked, with the population that the version names. */
async function signersOf(tx: Transaction, { id, signers }: VersionRow): Promise<Signer[]> {
  const content = JSON.parse((await readContents(tx, [id])).get(id) ?? '{}') as DocumentContent;
  const populations = new Map(content.members.map((member) => [member.id, member.population]));
  return signers.map((municipalityId) => ({
    municipalityId,
    population: populations.get(municipalityId) ?? null,
  }));
}
