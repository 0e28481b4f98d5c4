import {
  found,
  notify,
  refuseFaults,
  faultIf,
  TenantDatabase,
  translate,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { invite } from '../invitation/invite.js';
import { opportunityPublished } from '../notification-kinds.js';
import { OpportunityService } from '../opportunities/opportunity.service.js';
import { checkTexts } from './check-texts.js';
import {
  citeCandidates,
  insertOpportunity,
  storePublished,
  storeRetired,
  storeTexts,
  type CuratedRow,
  type OpportunityTexts,
} from './curated-rows.js';
import { CurationDesk, seenBy } from './curation-desk.js';
import type {
  CreateOpportunityInput,
  CurateOpportunityResult,
  DescribeOpportunityInput,
  OpportunityVersionInput,
} from './curation.types.js';

/** What became of an operation: done, not done because of another version, or because of another that cites. */
export interface Curated {
  readonly outcome: 'DONE' | 'OUTDATED' | 'TAKEN';
  /** The one to be shown. */
  readonly id: string;
}

/** What coordinators make of candidates: from their first draft to their end. */
@Injectable()
export class CurationService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly opportunities: OpportunityService,
  ) {}

  /**
   * A draft that cites candidates.
   * @throws AppError NOT_FOUND before the release, for who does not coordinate the consortium, and for candidates of
   *   another; INVALID_INPUT
   */
  create(
    ctx: TenantContext,
    { campaignId, candidateIds, texts }: CreateOpportunityInput,
  ): Promise<CurateOpportunityResult> {
    return this.curate(ctx, async (tx) => {
      const desk = await CurationDesk.open(tx, ctx, campaignId);
      desk.requireCandidates(candidateIds);
      const words = checkTexts(texts);
      refuseFaults(
        faultIf(candidateIds.length === 0, 'input.candidateIds', 'opportunity:invalid.noCandidate'),
      );
      const citing = desk.citing(candidateIds);
      if (citing) return { outcome: 'TAKEN', id: citing.id };
      return { outcome: 'DONE', id: await this.draft(tx, ctx, desk, candidateIds, words) };
    });
  }

  /** Other words. Where it reads so already nothing is done, whatever version was read. */
  describe(ctx: TenantContext, input: DescribeOpportunityInput): Promise<CurateOpportunityResult> {
    return this.curate(ctx, async (tx) => {
      const desk = await CurationDesk.openFor(tx, ctx, input.id);
      const words = checkTexts(input.texts);
      const standing = desk.one(input.id);
      if (readsAs(standing, words)) return { outcome: 'DONE', id: input.id };
      const row = desk.asRead(input);
      if (!row) return { outcome: 'OUTDATED', id: input.id };
      await storeTexts(tx, row.id, words);
      await desk.record('DESCRIBE', row.id, seenBy(row));
      return { outcome: 'DONE', id: row.id };
    });
  }

  /** Lets the consortium see it, tells the leads, and invites. Once it is published nothing is done. */
  publish(
    ctx: TenantContext,
    input: OpportunityVersionInput,
    invitedIds: readonly string[],
  ): Promise<CurateOpportunityResult> {
    return this.curate(ctx, async (tx) => {
      const desk = await CurationDesk.openFor(tx, ctx, input.id);
      if (desk.one(input.id).status === 'PUBLISHED') return { outcome: 'DONE', id: input.id };
      const row = desk.asRead(input);
      if (!row) return { outcome: 'OUTDATED', id: input.id };
      await storePublished(tx, row.id);
      await desk.record('PUBLISH', row.id, 'CONSORTIUM');
      await notify(tx, {
        kind: opportunityPublished,
        about: { subjectId: row.id },
        place: { consortiumId: desk.place.consortiumId },
        to: { roles: opportunityPublished.roles },
      });
      await invite(tx, ctx, { ...desk.place, id: row.id, campaignId: desk.campaignId }, invitedIds);
      return { outcome: 'DONE', id: row.id };
    });
  }

  /** Takes it back for good; its candidates can be cited by others. Once it is retired nothing is done. */
  retire(ctx: TenantContext, input: OpportunityVersionInput): Promise<CurateOpportunityResult> {
    return this.curate(ctx, async (tx) => {
      const desk = await CurationDesk.openFor(tx, ctx, input.id);
      if (desk.one(input.id).status === 'RETIRED') return { outcome: 'DONE', id: input.id };
      const row = desk.asRead(input);
      if (!row) return { outcome: 'OUTDATED', id: input.id };
      await storeRetired(tx, row);
      await desk.record('RETIRE', row.id, seenBy(row));
      return { outcome: 'DONE', id: row.id };
    });
  }

  /** Stores a draft of candidates that nothing cites any more. @returns its id */
  async draft(
    tx: Transaction,
    ctx: TenantContext,
    desk: CurationDesk,
    candidateIds: readonly string[],
    texts: OpportunityTexts,
  ): Promise<string> {
    const id = randomUUID();
    await insertOpportunity(tx, desk.place, id, texts, ctx.personId);
    await citeCandidates(tx, desk.place, id, [...new Set(candidateIds)]);
    await desk.record('CREATE', id, 'COORDINATORS');
    return id;
  }

  /** Does it in one transaction, and shows what stands then. */
  async curate(
    ctx: TenantContext,
    work: (tx: Transaction) => Promise<Curated>,
  ): Promise<CurateOpportunityResult> {
    const { outcome, id } = await this.database.write(ctx, work);
    const current = found(await this.opportunities.one(ctx, id));
    if (outcome === 'OUTDATED') return { message: translate(ctx.locale, 'opportunity:outdated'), current };
    if (outcome === 'TAKEN')
      return { message: translate(ctx.locale, 'opportunity:taken', { name: current.name }), citing: current };
    return current;
  }
}

const readsAs = (row: CuratedRow, texts: OpportunityTexts): boolean =>
  (['nameEn', 'nameFr', 'descriptionEn', 'descriptionFr'] as const).every(
    (name) => row[name] === texts[name],
  );
