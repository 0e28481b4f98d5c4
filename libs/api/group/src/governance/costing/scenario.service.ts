import {
  AppError,
  found,
  isUuid,
  notFound,
  TenantDatabase,
  translate,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { computeCosting, withFigures } from '@commonworks/domain-costing';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { municipalityActedFor } from '../../contents/acting-municipality.js';
import { hintReaders } from '../../contents/hint-readers.js';
import { GovernanceDocumentService } from '../document.service.js';
import { raiseEdits } from '../document-writes.js';
import type { GovernanceDocumentObject } from '../governance.types.js';
import { recordGovernance } from '../record-governance.js';
import type { Held } from '../require-document.js';
import { checkScenario } from './check-scenario.js';
import type { CostingScenarioStepInput, SaveCostingScenarioInput } from './costing.inputs.js';
import { presentScenario } from './costing.loader.js';
import type { CostingResult } from './costing.types.js';
import { holdCosting, requireWritten } from './hold-costing.js';
import { refuseCosting } from './refuse-costing.js';
import {
  insertScenario,
  readScenarios,
  removeScenario,
  storeProposed,
  storeScenario,
  type ScenarioRow,
} from './scenario-rows.js';
import { readShown } from './shown-figures.js';

/** Scenarios of one costing: far more than are looked at side by side. */
const MOST = 20;

/** The scenarios of costings that are written. */
@Injectable()
export class CostingScenarioService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: GovernanceDocumentService,
  ) {}

  /**
   * Keeps a scenario, a new one where none is named. Where it reads so already nothing is done, whatever was read.
   * @throws AppError NOT_FOUND for who does not write in the group, and where there is no such scenario; CONFLICT where the
   *   document is no draft, where it has as many as it can have, and while the group is paused or closed; INVALID_INPUT;
   *   ToldError COSTING_INVALID
   */
  async save(ctx: TenantContext, input: SaveCostingScenarioInput): Promise<CostingResult> {
    const { documentId, scenarioId, expectedEdits } = input;
    const theirs = await this.database.write(ctx, async (tx): Promise<ScenarioRow | null> => {
      const held = await holdCosting(tx, ctx, documentId);
      requireWritten(held);
      const text = checkScenario(input, held.group.members);
      const all = await readScenarios(tx, [documentId]);
      if ((scenarioId ?? null) === null) {
        if (all.length >= MOST) throw new AppError('CONFLICT', { most: MOST }, 'group:refused.costing.most');
        const municipalityId = municipalityActedFor(ctx, held.group, 'write');
        await insertScenario(tx, held.document, text, { personId: found(ctx.personId), municipalityId });
        await this.changed(tx, ctx, held);
        return null;
      }
      const row = all.find(({ id }) => id === scenarioId) ?? notFound();
      const { name, note, model } = row;
      if (isDeepStrictEqual({ name, note, model }, text)) return null;
      if (row.edits !== expectedEdits) return row;
      await storeScenario(tx, row.id, text);
      await this.changed(tx, ctx, held);
      return null;
    });
    const current = found(await this.documents.one(ctx, documentId));
    if (!theirs) return current;
    const message = translate(ctx.locale, 'group:outdated.scenario');
    return { message, current, theirs: presentScenario(theirs) };
  }

  /**
   * Takes a scenario out.
   * @throws AppError as `save`; CONFLICT too where somebody changed it since it was read
   */
  remove(ctx: TenantContext, input: CostingScenarioStepInput): Promise<GovernanceDocumentObject> {
    return this.step(ctx, input, (tx, { id }) => removeScenario(tx, id));
  }

  /**
   * Says with its document this scenario, in the place of any other.
   * @throws AppError as `remove`; ToldError COSTING_INVALID where it cannot be computed with what members show
   */
  propose(ctx: TenantContext, input: CostingScenarioStepInput): Promise<GovernanceDocumentObject> {
    return this.step(ctx, input, async (tx, { id, model }) => {
      const outcome = computeCosting(withFigures(model, await readShown(tx, input.documentId)));
      if (!outcome.ok) refuseCosting(outcome.faults);
      await storeProposed(tx, input.documentId, id);
    });
  }

  private async step(
    ctx: TenantContext,
    { documentId, scenarioId, expectedEdits }: CostingScenarioStepInput,
    take: (tx: Transaction, scenario: ScenarioRow) => Promise<void>,
  ): Promise<GovernanceDocumentObject> {
    await this.database.write(ctx, async (tx) => {
      const held = await holdCosting(tx, ctx, documentId);
      requireWritten(held);
      if (!isUuid(scenarioId)) notFound();
      const all = await readScenarios(tx, [documentId]);
      const scenario = all.find(({ id }) => id === scenarioId) ?? notFound();
      if (scenario.edits !== expectedEdits) throw new AppError('CONFLICT', {}, 'group:outdated.scenario');
      await take(tx, scenario);
      await this.changed(tx, ctx, held);
    });
    return found(await this.documents.one(ctx, documentId));
  }

  private async changed(tx: Transaction, ctx: TenantContext, { group, document }: Held): Promise<void> {
    await raiseEdits(tx, document.id);
    const municipalityId = municipalityActedFor(ctx, group, 'write');
    await recordGovernance(tx, ctx, 'WRITE', document.id, municipalityId, { part: 'SCENARIO' });
    await hintReaders(tx, ctx, group, { restricted: true });
  }
}
