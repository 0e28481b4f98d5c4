import {
  found,
  isUuid,
  municipalityLoader,
  notFound,
  TenantDatabase,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { LOCALES, type Locale } from '@commonworks/domain-assessment';
import {
  computeCosting,
  withFigures,
  withoutFigures,
  type CostingInput,
  type OwnFigures,
} from '@commonworks/domain-costing';
import { Injectable } from '@nestjs/common';
import type { DocumentContent } from '../draft-content.js';
import { readContents } from '../document-rows.js';
import { fileName } from '../file-trouble.js';
import { atVersion, seeDocuments, type SeenDocument } from '../seen-documents.js';
import { readFigures } from './figure-rows.js';
import { refuseCosting } from './refuse-costing.js';
import { readScenarios } from './scenario-rows.js';

/** A scenario as a workbook is made of it. */
export interface CostingFile {
  readonly name: string;
  readonly language: Locale;
  /** What the reader may see of it, and nothing else. */
  readonly input: CostingInput;
}

interface Found {
  readonly scenario: string;
  readonly input: CostingInput;
}

/** Costings of groups as files to keep. */
@Injectable()
export class CostingFileService {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * One scenario of a costing, with figures that this reader sees: its own, and those that others show.
   * @param scenario the proposed one where null, the first where none is
   * @param version as it stands where null
   * @param language the reader’s where it is none of the product's
   * @throws AppError NOT_FOUND where the reader sees none; ToldError COSTING_INVALID where it cannot be computed with that
   */
  async read(
    ctx: TenantContext,
    id: string,
    {
      scenario,
      version,
      language,
    }: { readonly scenario: string | null; readonly version: number | null; readonly language: unknown },
  ): Promise<CostingFile> {
    if (!isUuid(id)) notFound();
    const file = await this.database.read(ctx, async (tx) => {
      const [current] = await seeDocuments(tx, ctx, [id]);
      const seen = found(current && (version === null ? current : atVersion(current, version)));
      if (seen.kind !== 'COSTING') notFound();
      const { input, ...of } =
        (await (seen.sent ? sentIn(tx, seen) : writtenIn(tx, seen, scenario))) ?? notFound();
      if (scenario !== null && scenario !== of.id) notFound();
      const codes = input.participants.map(({ code }) => code);
      const places = await municipalityLoader.load(tx, codes, ctx);
      const participants = input.participants.map((one) => ({
        ...one,
        name: places.get(one.code)?.name ?? one.name ?? null,
      }));
      return {
        name: fileName([seen.title, of.scenario], 'xlsx'),
        language: LOCALES.find((one) => one === language) ?? ctx.locale,
        input: { ...input, participants },
      };
    });
    const outcome = computeCosting(file.input);
    return outcome.ok ? file : refuseCosting(outcome.faults);
  }
}

/** The scenario of a version, and the reader’s own figures as they stand where the version says none. */
async function sentIn(
  tx: Transaction,
  { id, sent }: SeenDocument,
): Promise<(Found & { readonly id: string }) | null> {
  const content = sent && (await readContents(tx, [sent.id])).get(sent.id);
  const costing = content && (JSON.parse(content) as DocumentContent).kept?.costing;
  if (!costing) return null;
  const { input, shown, scenario } = costing;
  const own = (await readFigures(tx, [id])).filter(({ isShown }) => !isShown);
  const figures = new Map<string, OwnFigures>([
    ...own.map((row) => [row.municipalityId, row] as const),
    ...input.participants
      .filter(({ code }) => shown.some(({ participant }) => participant === code))
      .map((one) => [one.code, one] as const),
  ]);
  return { id: scenario.id, scenario: scenario.name, input: withFigures(withoutFigures(input), figures) };
}

async function writtenIn(
  tx: Transaction,
  { id }: SeenDocument,
  scenarioId: string | null,
): Promise<(Found & { readonly id: string }) | null> {
  const all = await readScenarios(tx, [id]);
  const chosen =
    scenarioId === null
      ? (all.find(({ isProposed }) => isProposed) ?? all[0])
      : all.find((one) => one.id === scenarioId);
  if (!chosen) return null;
  const figures = await readFigures(tx, [id]);
  return {
    id: chosen.id,
    scenario: chosen.name,
    input: withFigures(chosen.model, new Map(figures.map((row) => [row.municipalityId, row]))),
  };
}
