import { Governance } from './governance.js';
import type { Answered, GroupPerson, GroupWorld } from './group-world.js';

const REQUIREMENT = `id number type statement { en fr } rationale { en fr } sourceKind sourceId sourceLabel
  priorities { municipality { name } priority } agreedPriority membersPriority followsMembers
  acceptance { given { en fr } when { en fr } then { en fr } } verification owner { en fr } status reason nextStatuses
  parents needs { id label } parameters tests { id result } version edits findings { rule field language message }`;

export interface SeenRequirement {
  id: string;
  number: string;
  type: string;
  statement: { en: string; fr: string };
  rationale: { en: string; fr: string };
  sourceKind: string;
  sourceLabel: string | null;
  priorities: { municipality: { name: string }; priority: string }[];
  agreedPriority: string | null;
  membersPriority: string | null;
  followsMembers: boolean;
  acceptance: object | null;
  verification: string | null;
  owner: { en: string; fr: string } | null;
  status: string;
  reason: string;
  nextStatuses: string[];
  parents: string[];
  needs: { id: string; label: string }[];
  parameters: string[];
  tests: { id: string; result: string | null }[];
  version: number;
  edits: number;
  findings: { rule: string; field: string | null; language: string | null; message: string }[];
}
export type SavedRequirement = SeenRequirement & {
  __typename: string;
  message?: string;
  yours?: string;
  theirs?: string;
  current?: SeenRequirement;
};
export interface SeenTrace {
  needId: string | null;
  needLabel: string | null;
  requirementId: string | null;
  parameterIds: string[];
  parameterLabels: string[];
  testId: string | null;
  result: string | null;
  gaps: string[];
}

/** Words that no rule finds fault with. */
export const SOUND = {
  type: 'FUNCTIONAL',
  statement: {
    en: 'The solution shall show each payment beside its application.',
    fr: 'La solution doit afficher chaque paiement à côté de sa demande.',
  },
};
const both = (text: string) => ({ en: text, fr: text });
export const ACCEPTANCE = {
  given: both('a paid application'),
  when: both('a clerk opens it'),
  then: both('it is shown'),
};

const RESULT = `__typename ... on GovernanceRequirement { ${REQUIREMENT} }
  ... on RequirementConflict { message yours theirs current { ${REQUIREMENT} } }`;

/** What people do with the requirements of one specification, through the api. */
export class Requirements {
  private constructor(
    readonly document: Governance,
    private readonly world: GroupWorld,
  ) {}

  static async begun(world: GroupWorld, groupId: string): Promise<Requirements> {
    return new Requirements(await Governance.begun(world, groupId, 'REQUIREMENTS', 'What it does'), world);
  }

  /** Null where the person sees no such document. */
  async see(who: GroupPerson | null, version?: number): Promise<SeenRequirement[] | null> {
    const { value, code } = await this.world.ask<{ requirements: SeenRequirement[] } | null>(
      who,
      `query ($id: ID!, $version: Int) { governanceDocument(id: $id, version: $version) { requirements { ${REQUIREMENT} } } }`,
      { id: this.document.id, version },
    );
    if (code) throw new Error(`${who ?? 'nobody'} could not ask: ${code}`);
    return value?.requirements ?? null;
  }

  /** As North’s lead sees them. */
  async read(version?: number): Promise<SeenRequirement[]> {
    return (await this.see('lead', version)) ?? [];
  }

  /** By its number. @throws Error where it is not there */
  async one(number: string): Promise<SeenRequirement> {
    const found = (await this.read()).find((one) => one.number === number);
    if (!found) throw new Error(`there is no ${number}`);
    return found;
  }

  async trace(version?: number): Promise<SeenTrace[]> {
    const { value, code } = await this.world.ask<{ traceability: SeenTrace[] }>(
      'lead',
      `query ($id: ID!, $version: Int) { governanceDocument(id: $id, version: $version) { traceability {
         needId needLabel requirementId parameterIds parameterLabels testId result gaps } } }`,
      { id: this.document.id, version },
    );
    if (!value) throw new Error(`not traced: ${code ?? ''}`);
    return value.traceability;
  }

  save(who: GroupPerson | null, input: object): Promise<Answered<SavedRequirement>> {
    return this.result(who, 'saveGovernanceRequirement', 'SaveGovernanceRequirementInput', {
      ...SOUND,
      ...input,
    });
  }

  /** A new one of the lead’s, with nothing to be mended. */
  async added(area = 'PAY', input: object = {}): Promise<SavedRequirement> {
    const { value, ...refused } = await this.save('lead', { area, ...input });
    if (!value) throw new Error(`not added: ${JSON.stringify(refused)}`);
    return value;
  }

  setStatus(
    who: GroupPerson | null,
    { id, edits }: Pick<SeenRequirement, 'id' | 'edits'>,
    status: string,
    reason = '',
  ): Promise<Answered<SavedRequirement>> {
    return this.result(who, 'setRequirementStatus', 'SetRequirementStatusInput', {
      requirementId: id,
      status,
      reason,
      expectedEdits: edits,
    });
  }

  give(
    who: GroupPerson | null,
    { id }: Pick<SeenRequirement, 'id'>,
    municipalityId: string,
    priority: string | null,
  ): Promise<Answered<SeenRequirement>> {
    return this.world.ask(
      who,
      `mutation ($input: GiveRequirementPriorityInput!) { giveRequirementPriority(input: $input) { ${REQUIREMENT} } }`,
      { input: { documentId: this.document.id, requirementId: id, municipalityId, priority } },
    );
  }

  async merge(
    who: GroupPerson | null,
    into: Pick<SeenRequirement, 'id'>,
    from: Pick<SeenRequirement, 'id'>,
    expectedEdits?: number,
  ): Promise<Answered<{ requirements: SeenRequirement[] }>> {
    return this.world.ask(
      who,
      `mutation ($input: MergeRequirementsInput!) { mergeRequirements(input: $input) { requirements { ${REQUIREMENT} } } }`,
      {
        input: {
          documentId: this.document.id,
          intoId: into.id,
          fromId: from.id,
          expectedEdits: expectedEdits ?? (await this.document.read()).edits,
        },
      },
    );
  }

  private result(
    who: GroupPerson | null,
    name: string,
    type: string,
    input: object,
  ): Promise<Answered<SavedRequirement>> {
    return this.world.ask(who, `mutation ($input: ${type}!) { ${name}(input: $input) { ${RESULT} } }`, {
      input: { documentId: this.document.id, ...input },
    });
  }
}
