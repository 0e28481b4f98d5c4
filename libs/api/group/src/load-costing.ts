import type { Queries } from '@commonworks/api-platform';
import { NOTHING_WRITTEN } from '@commonworks/domain-governance';
import { insertDocument } from './governance/document-writes.js';
import { storeFigures, type FigureText } from './governance/costing/figure-rows.js';
import {
  insertScenario,
  readScenarios,
  storeProposed,
  type ScenarioText,
} from './governance/costing/scenario-rows.js';
import type { GroupActor } from './group-actor.js';

/** A costing that is written from the start, made up to show the product. */
export interface PlannedCosting {
  readonly title: string;
  /** The first one is proposed. */
  readonly scenarios: readonly ScenarioText[];
  /** What members say of their own costs, each by somebody of its own. */
  readonly figures: readonly { readonly by: GroupActor; readonly said: FigureText }[];
}

/** Stores a costing as the champion, and the figures of each member as somebody of it. */
export async function loadCosting(
  tx: Queries,
  actFor: (actor: GroupActor) => Promise<void>,
  groupId: string,
  { title, scenarios, figures }: PlannedCosting,
  champion: GroupActor,
): Promise<void> {
  await actFor(champion);
  const id = await insertDocument(
    tx,
    groupId,
    { kind: 'COSTING', title, written: NOTHING_WRITTEN },
    champion,
  );
  const document = { groupId, id };
  const [proposed, ...others] = scenarios;
  if (!proposed) return;
  await insertScenario(tx, document, proposed, champion);
  const [row] = await readScenarios(tx, [id]);
  if (row) await storeProposed(tx, id, row.id);
  for (const other of others) await insertScenario(tx, document, other, champion);
  for (const { by, said } of figures) {
    await actFor(by);
    await storeFigures(tx, document, by.municipalityId, said, by.personId);
  }
}
