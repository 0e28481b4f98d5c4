import { permits } from '@commonworks/access';
import { holdCampaign } from '@commonworks/api-campaign';
import {
  AppError,
  found,
  hintChange,
  notFound,
  recordAudit,
  requireUuids,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { readCandidates } from '../candidates/candidate-rows.js';
import { findReleased } from '../opportunities/find-released.js';
import { campaignOfCurated, readCurated, type CuratedPlace, type CuratedRow } from './curated-rows.js';
import type { OpportunityVersionInput } from './curation.types.js';

/** What coordinators do, as the audit log says it. */
const STEPS = {
  CREATE: { audit: 'OPPORTUNITY_CREATED' },
  DESCRIBE: { audit: 'OPPORTUNITY_DESCRIBED' },
  MERGE: { audit: 'OPPORTUNITY_MERGED' },
  SPLIT: { audit: 'OPPORTUNITY_SPLIT' },
  PUBLISH: { audit: 'OPPORTUNITY_PUBLISHED' },
  RETIRE: { audit: 'OPPORTUNITY_RETIRED' },
} as const;

/** What one coordinator has before them: all that is curated of a release, had alone until the transaction ends. */
export class CurationDesk {
  private constructor(
    private readonly tx: Transaction,
    private readonly ctx: TenantContext,
    readonly campaignId: string,
    readonly place: CuratedPlace,
    private readonly curated: readonly CuratedRow[],
    private readonly candidateIds: ReadonlySet<string>,
  ) {}

  /**
   * Of coordinators at once, one is first and the others see what was done.
   * @throws AppError NOT_FOUND before the release, and for who does not coordinate the consortium
   */
  static async open(tx: Transaction, ctx: TenantContext, campaignId: string): Promise<CurationDesk> {
    requireUuids(campaignId);
    await holdCampaign(tx, campaignId);
    const { campaign, release } = found(await findReleased(tx, ctx, campaignId));
    const { consortiumId } = campaign;
    if (!permits(ctx.ability, 'curate', 'Opportunity', { consortiumId, status: 'CANDIDATE' })) notFound();
    const curated = await readCurated(tx, consortiumId, release.id);
    const candidates = await readCandidates(tx, consortiumId, release.id);
    const ids = new Set(candidates.map(({ id }) => id));
    return new CurationDesk(tx, ctx, campaignId, { consortiumId, releaseId: release.id }, curated, ids);
  }

  /** The desk on which this lies. @throws AppError NOT_FOUND as above */
  static async openFor(tx: Transaction, ctx: TenantContext, id: string): Promise<CurationDesk> {
    requireUuids(id);
    return CurationDesk.open(tx, ctx, found(await campaignOfCurated(tx, id)));
  }

  /** @throws AppError NOT_FOUND where it is not on this desk */
  one(id: string): CuratedRow {
    return found(this.curated.find((row) => row.id === id));
  }

  /**
   * The one to be changed; null where somebody changed it since that version.
   * @throws AppError NOT_FOUND; CONFLICT where it was retired, and that is what was read
   */
  asRead({ id, expectedVersion }: OpportunityVersionInput): CuratedRow | null {
    const row = this.one(id);
    if (row.version !== expectedVersion) return null;
    if (row.status === 'RETIRED') throw new AppError('CONFLICT', {}, 'opportunity:retired');
    return row;
  }

  /** @throws AppError NOT_FOUND where one of them was not found in this release */
  requireCandidates(ids: readonly string[]): void {
    requireUuids(...ids);
    if (!ids.every((id) => this.candidateIds.has(id))) notFound();
  }

  /** What cites one of these candidates, other than this; undefined where nothing does. */
  citing(candidateIds: readonly string[], exceptId?: string): CuratedRow | undefined {
    return this.curated.find(
      ({ id, status, candidateIds: cited }) =>
        id !== exceptId &&
        status !== 'RETIRED' &&
        cited.some((candidate) => candidateIds.includes(candidate)),
    );
  }

  /** Writes into the audit log what was done to it, and tells who may see that something changed. */
  async record(step: keyof typeof STEPS, id: string, seenBy: 'CONSORTIUM' | 'COORDINATORS'): Promise<void> {
    const { consortiumId } = this.place;
    await recordAudit(this.tx, this.ctx, {
      action: STEPS[step].audit,
      subjectType: 'opportunity',
      subjectId: id,
      consortiumId,
    });
    await hintChange(
      this.tx,
      'opportunity',
      this.campaignId,
      { kind: seenBy, id: consortiumId },
      this.ctx.personId,
    );
  }
}

/** Who may see that something about it changed: of what was never published, nobody but coordinators. */
export const seenBy = (...rows: readonly Pick<CuratedRow, 'publishedAt'>[]): 'CONSORTIUM' | 'COORDINATORS' =>
  rows.some(({ publishedAt }) => publishedAt !== null) ? 'CONSORTIUM' : 'COORDINATORS';
