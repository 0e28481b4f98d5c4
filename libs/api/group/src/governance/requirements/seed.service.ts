import { isDeepStrictEqual } from 'node:util';
import { AppError, found, TenantDatabase, type TenantContext } from '@commonworks/api-platform';
import {
  seedAgain,
  seedDrafts,
  type Requirement,
  type SeedQuestion,
} from '@commonworks/domain-governance/requirements';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../../contents/acting-municipality.js';
import { GovernanceDocumentService } from '../document.service.js';
import type { GovernanceDocumentObject } from '../governance.types.js';
import { holdRequirements } from './hold-requirements.js';
import { recordRequirement } from './record-requirement.js';
import { MOST_REQUIREMENTS } from './requirement.service.js';
import { standingRows } from './requirement-rows.js';
import { insertRequirement, storeRequirement } from './requirement-writes.js';
import { SeedSource } from './seed-source.js';

/** Requirements drafted from what members answered by name. */
@Injectable()
export class RequirementSeedService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: GovernanceDocumentService,
    private readonly source: SeedSource,
  ) {}

  /**
   * Drafts requirements from the questions about the services of the group, once or again: what a person worked on stays.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT where no member shows by name that it lacks
   *   something, where there are as many as there can be, where the document is no draft, and while the group is paused or
   *   closed
   */
  async seed(ctx: TenantContext, documentId: string): Promise<GovernanceDocumentObject> {
    await this.database.write(ctx, async (tx) => {
      const held = await holdRequirements(tx, ctx, documentId);
      const { rows, group, document } = held;
      const questions = await this.source.questions(tx, ctx, group);
      const drafts = seedDrafts(questions);
      if (drafts.length === 0) throw new AppError('CONFLICT', {}, 'group:refused.requirement.noSeeds');
      const standing = standingRows(rows);
      const gone = rows.filter(({ mergedInto }) => mergedInto !== null);
      const { added, refreshed, full } = seedAgain(
        drafts,
        standing.map(({ requirement }) => requirement),
        {
          touched: new Set(standing.flatMap((row) => (row.touched ? [row.requirement.id] : []))),
          merged: new Set(
            gone.flatMap(({ requirement: { source } }) => (source.kind === 'QUESTION' ? [source.id] : [])),
          ),
          given: gone.map(({ requirement }) => requirement.id),
        },
      );
      const [area] = full;
      if (area) throw new AppError('CONFLICT', { area }, 'group:refused.requirement.area');
      if (rows.length + added.length > MOST_REQUIREMENTS)
        throw new AppError('CONFLICT', { most: MOST_REQUIREMENTS }, 'group:refused.requirement.most');
      const signed = {
        personId: found(ctx.personId),
        municipalityId: municipalityActedFor(ctx, group, 'write'),
      };
      for (const one of added) await insertRequirement(tx, document, seeded(one, questions), signed);
      let changed = added.length > 0;
      for (const one of refreshed) {
        const row = found(standing.find(({ requirement }) => requirement.id === one.id));
        const written = seeded(one, questions);
        if (isDeepStrictEqual(written.requirement, row.requirement)) continue;
        await storeRequirement(tx, row, written);
        changed = true;
      }
      if (changed) await recordRequirement(tx, ctx, held, added.map(({ id }) => id).join(' '));
    });
    return found(await this.documents.one(ctx, documentId));
  }
}

/** As it is stored: a draft answers the question that it comes from, and nobody has worked on it. */
function seeded(requirement: Requirement, questions: readonly SeedQuestion[]) {
  const { source, agreedPriority: setPriority } = requirement;
  const asked =
    source.kind === 'QUESTION' ? questions.find(({ questionId }) => questionId === source.id) : null;
  const need = asked && { id: asked.questionId, label: asked.serviceName };
  const whole: Requirement = {
    ...requirement,
    ...(need && { source: { kind: 'QUESTION', ...need }, needs: [need] }),
    ...(!need && { needs: [] }),
    parameters: [],
    tests: [],
  };
  return { requirement: whole, setPriority, reason: '', touched: false };
}
