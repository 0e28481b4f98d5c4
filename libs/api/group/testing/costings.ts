import { Governance } from './governance.js';
import type { Answered, GroupPerson, GroupWorld, PlaceName } from './group-world.js';

const SCENARIO = 'id name note edits isProposed model';
const COSTING = `costing { scenarios { ${SCENARIO} }
  figures { municipality { id name } isShown isOwn isHidden baselineCents avoidedCents localOnceCents localYearlyCents
    basis approvedBy edits } }`;
const RESULT = `{ __typename ... on GovernanceDocument { id edits ${COSTING} }
  ... on CostingConflict { message theirs { ${SCENARIO} } current { id } } }`;

export interface SeenScenario {
  id: string;
  name: string;
  note: string;
  edits: number;
  isProposed: boolean;
  model: Record<string, unknown>;
}
export interface SeenFigures {
  municipality: { id: string; name: string };
  isShown: boolean;
  isOwn: boolean;
  isHidden: boolean;
  baselineCents: number | null;
  avoidedCents: number | null;
  localOnceCents: number | null;
  localYearlyCents: number | null;
  basis: string;
  approvedBy: string;
  edits: number;
}
export interface SeenCosting {
  id: string;
  edits: number;
  hash: string;
  costing: { scenarios: SeenScenario[]; figures: SeenFigures[] } | null;
}
type Saved = SeenCosting & { __typename: string; message?: string; theirs?: SeenScenario | null };

/** What people do with the figures of one costing, through the api. */
export class Costings {
  private constructor(
    readonly world: GroupWorld,
    readonly document: Governance,
  ) {}

  static async begun(world: GroupWorld, groupId: string): Promise<Costings> {
    return new Costings(world, await Governance.begun(world, groupId, 'COSTING', 'What it costs'));
  }

  get id(): string {
    return this.document.id;
  }

  /** A scenario of these municipalities: 1,000.00 once, equally, and 2,400.00 a year by population. */
  model(places: readonly PlaceName[] = ['north', 'south'], more: object = {}): Record<string, unknown> {
    return {
      years: 3,
      ratePct: 4,
      escalationPct: 3,
      contingencyPct: 0,
      participants: places.map((place, at) => ({
        code: this.world.idOf(place),
        population: 1_000 * (at + 1),
        users: 10,
        assessment: 0,
      })),
      lines: [
        {
          code: 'setup',
          kind: 'ONE_TIME',
          nature: 'CAPITAL',
          year: 0,
          amountCents: 100_000,
          contingency: true,
          escalates: false,
          share: { rule: 'EQUAL' },
        },
        {
          code: 'running',
          kind: 'RECURRING',
          nature: 'OPERATING',
          year: 1,
          amountCents: 240_000,
          contingency: false,
          escalates: true,
          share: { rule: 'POPULATION' },
        },
      ],
      grants: [],
      ...more,
    };
  }

  async see(who: GroupPerson | null, version?: number): Promise<SeenCosting | null> {
    const query = `query ($id: ID!, $version: Int) { governanceDocument(id: $id, version: $version) { id edits hash ${COSTING} } }`;
    const { value, code } = await this.world.ask<SeenCosting | null>(who, query, { id: this.id, version });
    if (code) throw new Error(`${who ?? 'nobody'} could not ask: ${code}`);
    return value ?? null;
  }

  async scenarios(who: GroupPerson = 'lead', version?: number): Promise<SeenScenario[]> {
    return (await this.see(who, version))?.costing?.scenarios ?? [];
  }

  /** Figures of a municipality as somebody sees them. */
  async figures(who: GroupPerson, of: PlaceName, version?: number): Promise<SeenFigures | undefined> {
    const id = this.world.idOf(of);
    return (await this.see(who, version))?.costing?.figures.find(
      ({ municipality }) => municipality.id === id,
    );
  }

  private mutate<T>(
    who: GroupPerson | null,
    name: string,
    type: string,
    selection: string,
    input: object,
  ): Promise<Answered<T>> {
    return this.world.ask<T>(who, `mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`, {
      input: { documentId: this.id, ...input },
    });
  }

  saveScenario(who: GroupPerson | null, input: object = {}): Promise<Answered<Saved>> {
    return this.mutate(who, 'saveCostingScenario', 'SaveCostingScenarioInput', RESULT, {
      name: 'As proposed',
      model: this.model(),
      ...input,
    });
  }

  /** A new scenario, and its id. */
  async scenario(input: object = {}): Promise<SeenScenario> {
    const before = new Set((await this.scenarios()).map(({ id }) => id));
    const { code, message } = await this.saveScenario('lead', input);
    const made = (await this.scenarios()).find(({ id }) => !before.has(id));
    if (!made) throw new Error(`no scenario was kept: ${message ?? code ?? ''}`);
    return made;
  }

  step(
    who: GroupPerson | null,
    name: 'proposeCostingScenario' | 'removeCostingScenario',
    { id: scenarioId, edits: expectedEdits }: Pick<SeenScenario, 'id' | 'edits'>,
  ): Promise<Answered<SeenCosting>> {
    return this.mutate(who, name, 'CostingScenarioStepInput', `{ id edits ${COSTING} }`, {
      scenarioId,
      expectedEdits,
    });
  }

  /** Says a municipality's figures; from how they stand unless told. */
  async saveFigures(who: GroupPerson | null, of: PlaceName, input: object = {}): Promise<Answered<Saved>> {
    const standing = who && (await this.see(who)) ? await this.figures(who, of) : undefined;
    return this.mutate(who, 'saveCostingFigures', 'SaveCostingFiguresInput', RESULT, {
      municipalityId: this.world.idOf(of),
      baselineCents: 7_654_321,
      avoidedCents: 111_111,
      localOnceCents: 22_233_344,
      localYearlyCents: 3_456_789,
      basis: 'Ledger of 2025',
      approvedBy: 'The treasurer',
      isShown: false,
      expectedEdits: standing?.edits ?? 0,
      ...input,
    });
  }
}
