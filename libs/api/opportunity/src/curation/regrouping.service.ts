import { faultIf, notFound, refuseFaults, type TenantContext } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { checkTexts } from './check-texts.js';
import {
  citeCandidates,
  endCitations,
  storeNextVersion,
  storeRetired,
  type CuratedRow,
} from './curated-rows.js';
import { CurationDesk, seenBy } from './curation-desk.js';
import { CurationService } from './curation.service.js';
import type {
  CurateOpportunityResult,
  MergeOpportunitiesInput,
  SplitOpportunityInput,
} from './curation.types.js';

/** Moves candidates from opportunity to opportunity. */
@Injectable()
export class RegroupingService {
  constructor(private readonly curation: CurationService) {}

  /**
   * Has an opportunity cite further candidates, and those of others, which are retired.
   * @returns the opportunity; or one that somebody changed since it was read; or what cites a candidate
   * @throws AppError NOT_FOUND for who does not coordinate the consortium, and for what was found in another release;
   *   INVALID_INPUT where nothing is to be taken in, or itself
   */
  merge(ctx: TenantContext, input: MergeOpportunitiesInput): Promise<CurateOpportunityResult> {
    const { id, candidateIds } = input;
    return this.curation.curate(ctx, async (tx) => {
      const desk = await CurationDesk.openFor(tx, ctx, id);
      desk.requireCandidates(candidateIds);
      const absorbed = [...new Map(input.absorbed.map((one) => [one.id, one])).values()];
      refuseFaults(
        faultIf(
          candidateIds.length + absorbed.length === 0,
          'input.candidateIds',
          'opportunity:invalid.nothingTaken',
        ),
        faultIf(
          absorbed.some((one) => one.id === id),
          'input.absorbed',
          'opportunity:invalid.itself',
        ),
      );
      const row = desk.asRead(input);
      if (!row) return { outcome: 'OUTDATED', id };
      const taken: CuratedRow[] = [];
      for (const one of absorbed) {
        const other = desk.asRead(one);
        if (!other) return { outcome: 'OUTDATED', id: one.id };
        taken.push(other);
      }
      const added = [...new Set(candidateIds)].filter((candidate) => !row.candidateIds.includes(candidate));
      const citing = desk.citing(added, id);
      if (citing && !taken.includes(citing)) return { outcome: 'TAKEN', id: citing.id };
      for (const other of taken) await storeRetired(tx, other);
      await citeCandidates(tx, desk.place, id, [
        ...new Set([...added, ...taken.flatMap((other) => other.candidateIds)]),
      ]);
      await storeNextVersion(tx, id);
      await desk.record('MERGE', id, seenBy(row, ...taken));
      for (const other of taken) await desk.record('RETIRE', other.id, seenBy(other));
      return { outcome: 'DONE', id };
    });
  }

  /**
   * Gives some of an opportunity's candidates to a new draft.
   * @returns the new one; or the other where somebody changed it since it was read
   * @throws AppError NOT_FOUND for who does not coordinate the consortium, and for candidates that it does not cite;
   *   INVALID_INPUT where none would go, or none would stay
   */
  split(ctx: TenantContext, input: SplitOpportunityInput): Promise<CurateOpportunityResult> {
    const { id } = input;
    return this.curation.curate(ctx, async (tx) => {
      const desk = await CurationDesk.openFor(tx, ctx, id);
      const leaving = [...new Set(input.candidateIds)];
      desk.requireCandidates(leaving);
      const words = checkTexts(input.texts);
      const row = desk.asRead(input);
      if (!row) return { outcome: 'OUTDATED', id };
      if (!leaving.every((candidate) => row.candidateIds.includes(candidate))) notFound();
      refuseFaults(
        faultIf(
          leaving.length === 0 || leaving.length === row.candidateIds.length,
          'input.candidateIds',
          'opportunity:invalid.someStay',
        ),
      );
      await endCitations(tx, id, leaving, 'MOVED');
      await storeNextVersion(tx, id);
      await desk.record('SPLIT', id, seenBy(row));
      return { outcome: 'DONE', id: await this.curation.draft(tx, ctx, desk, leaving, words) };
    });
  }
}
