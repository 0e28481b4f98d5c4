import {
  defineLoader,
  municipalityLoader,
  type MunicipalityObject,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { withoutFigures, type AgreedCosting, type OwnFigures } from '@commonworks/domain-costing';
import type { DocumentContent } from '../draft-content.js';
import { readContents } from '../document-rows.js';
import type { SeenDocument } from '../seen-documents.js';
import type {
  CostingFiguresObject,
  CostingScenarioObject,
  GovernanceCostingObject,
} from './costing.types.js';
import { readFigures, type FigureRow } from './figure-rows.js';
import { readScenarios, type ScenarioRow } from './scenario-rows.js';

/** What costings say in figures, as their reader sees them: its own figures, and of others what they show. */
export const costingLoader = defineLoader<SeenDocument, GovernanceCostingObject>(async (tx, seen, ctx) => {
  const costings = seen.filter(({ kind }) => kind === 'COSTING');
  const figures = await readFigures(
    tx,
    costings.map(({ id }) => id),
  );
  const agreed = await readAgreed(tx, costings);
  const written = costings.filter(({ sent }) => !sent);
  const scenarios = await readScenarios(
    tx,
    written.map(({ id }) => id),
  );
  const whose = costings.flatMap((one) => whoseFigures(one, agreed.get(one)));
  const places = await municipalityLoader.load(tx, [...new Set(whose)], ctx);
  return new Map(
    costings.map((one) => {
      const of = figures.filter(({ documentId }) => documentId === one.id);
      const said = agreed.get(one);
      return [
        one,
        {
          scenarios: said
            ? [scenarioOf(said)]
            : scenarios.filter(({ documentId }) => documentId === one.id).map(presentScenario),
          figures: presentFigures(ctx, whoseFigures(one, said), places, said ? withAgreed(said, of) : of),
        },
      ] as const;
    }),
  );
});

/** What the versions among them say of costs; of a draft nothing, and of a version that has no scenario. */
async function readAgreed(
  tx: Transaction,
  seen: readonly SeenDocument[],
): Promise<Map<SeenDocument, AgreedCosting>> {
  const contents = await readContents(
    tx,
    seen.flatMap(({ sent }) => sent?.id ?? []),
  );
  return new Map(
    seen.flatMap((one) => {
      const content = one.sent && contents.get(one.sent.id);
      const costing = content && (JSON.parse(content) as DocumentContent).kept?.costing;
      return costing ? [[one, costing] as const] : [];
    }),
  );
}

const whoseFigures = ({ group }: SeenDocument, agreed?: AgreedCosting): string[] =>
  agreed ? agreed.input.participants.map(({ code }) => code) : [...group.members];

/** Figures as a version says them, and the reader's own as they stand where it says none. */
function withAgreed(
  { input, shown }: AgreedCosting,
  rows: readonly FigureRow[],
): Omit<FigureRow, 'documentId'>[] {
  const said = shown.flatMap(({ participant, basis, approvedBy }) => {
    const figures = input.participants.find(({ code }) => code === participant);
    if (!figures) return [];
    const { baselineCents, avoidedCents, localOnceCents, localYearlyCents } = figures;
    const cents = { baselineCents, avoidedCents, localOnceCents, localYearlyCents };
    return { municipalityId: participant, ...cents, basis, approvedBy, isShown: true, edits: 0 };
  });
  const named = new Set(said.map(({ municipalityId }) => municipalityId));
  const others = rows.filter(({ municipalityId }) => !named.has(municipalityId));
  return [...said, ...others.map((row) => ({ ...row, isShown: false }))];
}

export const presentScenario = ({
  id,
  name,
  note,
  model,
  isProposed,
  edits,
}: ScenarioRow): CostingScenarioObject => ({ id, name, note, model, isProposed, edits });

const scenarioOf = ({ scenario, input }: AgreedCosting): CostingScenarioObject => ({
  ...scenario,
  model: withoutFigures(input),
  isProposed: true,
  edits: 0,
});

const UNSEEN: Record<keyof OwnFigures, null> = {
  baselineCents: null,
  avoidedCents: null,
  localOnceCents: null,
  localYearlyCents: null,
};

function presentFigures(
  { municipalityIds }: Pick<TenantContext, 'municipalityIds'>,
  whose: readonly string[],
  places: ReadonlyMap<string, MunicipalityObject>,
  rows: readonly Omit<FigureRow, 'documentId'>[],
): CostingFiguresObject[] {
  return whose
    .flatMap((id) => places.get(id) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
    .map((municipality): CostingFiguresObject => {
      const isOwn = municipalityIds.includes(municipality.id);
      const row = rows.find(({ municipalityId }) => municipalityId === municipality.id);
      const isHidden = !isOwn && !row?.isShown;
      const nothing = { ...UNSEEN, basis: '', approvedBy: '', edits: 0, isShown: false };
      if (!row || isHidden) return { municipality, isOwn, isHidden, ...nothing };
      const { municipalityId: _, ...said } = row;
      return { municipality, isOwn, isHidden, ...said };
    });
}
