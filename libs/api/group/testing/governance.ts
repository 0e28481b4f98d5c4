import type { Answered, GroupPerson, GroupWorld, PlaceName } from './group-world.js';

const FIELDS = `id groupId groupName kind title status version edits latest reason decideBy rule sentAt agreedAt inForceAt
  hash may decidesFor { id name }
  clauses { id number title text leftOut mandatory rewritten edits
    fields { id municipality { id name } label type optional origin source value valueFr }
    choices { id taken usual options { id label } } paragraphs { id en fr } }
  unsettled { clauseId fieldId label member }
  agreements { municipality { id name } decision authority reason byLaw resolution resolvedOn binding
    decidedBy { name } }
  record { municipality { name } decision }
  versions { number status hash }`;

export interface SeenField {
  id: string;
  municipality: { id: string; name: string } | null;
  type: string;
  optional: boolean;
  origin: string;
  value: string | null;
  valueFr: string | null;
}
export interface SeenClause {
  id: string;
  number: string | null;
  title: string;
  text: string;
  leftOut: boolean;
  mandatory: boolean;
  rewritten: boolean;
  edits: number;
  fields: SeenField[];
  choices: { id: string; taken: string; usual: string; options: { id: string }[] }[];
  paragraphs: { id: string | null; en: string; fr: string }[];
}
export interface SeenGovernance {
  id: string;
  kind: string;
  title: string;
  status: string;
  version: number;
  edits: number;
  latest: boolean;
  reason: string;
  rule: string | null;
  hash: string;
  may: string[];
  decidesFor: { name: string }[];
  clauses: SeenClause[];
  unsettled: { clauseId: string; fieldId: string; label: string; member: string | null }[];
  agreements: {
    municipality: { id: string; name: string };
    decision: string | null;
    authority: string | null;
    reason: string | null;
    binding: boolean;
  }[];
  record: { municipality: { name: string }; decision: string }[];
  versions: { number: number; status: string; hash: string }[];
}
export type Written = Partial<SeenGovernance> & {
  __typename: string;
  message?: string;
  yours?: string;
  theirs?: string;
};

/** The value that a spec gives a field of each type. */
const VALUES: Readonly<Record<string, { value: string; valueFr?: string }>> = {
  TEXT: { value: 'Said', valueFr: 'Dit' },
  LONG_TEXT: { value: 'Said\nat length', valueFr: 'Dit\nau long' },
  NAME: { value: 'Named' },
  DATE: { value: '2027-01-01' },
  CENTS: { value: '123450' },
  NUMBER: { value: '12' },
  PERCENT: { value: '12.5' },
};

/** Of fields that take no other text of their type. */
const OWN_VALUES: Readonly<Record<string, { value: string; valueFr?: string }>> = {
  timeZone: { value: 'America/Edmonton' },
};

/** What people do with one governance document, through the api. */
export class Governance {
  private constructor(
    readonly world: GroupWorld,
    readonly groupId: string,
    readonly id: string,
  ) {}

  static async begun(
    world: GroupWorld,
    groupId: string,
    kind = 'CHARTER',
    title = 'Charter of the group',
  ): Promise<Governance> {
    const { value, ...refused } = await Governance.create(world, 'lead', { groupId, kind, title });
    if (!value) throw new Error(`no document was begun: ${JSON.stringify(refused)}`);
    return new Governance(world, groupId, value.id);
  }

  static create(
    world: GroupWorld,
    who: GroupPerson | null,
    input: object,
  ): Promise<Answered<SeenGovernance>> {
    return world.ask(
      who,
      `mutation ($input: CreateGovernanceDocumentInput!) { createGovernanceDocument(input: $input) { ${FIELDS} } }`,
      { input },
    );
  }

  static async list(
    world: GroupWorld,
    who: GroupPerson | null,
    groupId: string,
  ): Promise<Pick<SeenGovernance, 'id' | 'title' | 'status'>[]> {
    const query = `query ($groupId: ID!) { governanceDocuments(groupId: $groupId) { id title status } }`;
    const { value, code } = await world.ask<SeenGovernance[]>(who, query, { groupId });
    if (!value) throw new Error(`${who ?? 'nobody'} could not ask: ${code ?? ''}`);
    return value;
  }

  /** One that is filled in, and sent for review. */
  static async sent(world: GroupWorld, groupId: string, kind?: string, title?: string): Promise<Governance> {
    const document = await Governance.begun(world, groupId, kind, title);
    await document.fillIn();
    const { value, ...refused } = await document.send('lead');
    if (!value) throw new Error(`not sent: ${JSON.stringify(refused)}`);
    return document;
  }

  async see(who: GroupPerson | null, version?: number): Promise<SeenGovernance | null> {
    const query = `query ($id: ID!, $version: Int) { governanceDocument(id: $id, version: $version) { ${FIELDS} } }`;
    const { value, code } = await this.world.ask<SeenGovernance | null>(who, query, { id: this.id, version });
    if (code) throw new Error(`${who ?? 'nobody'} could not ask: ${code}`);
    return value ?? null;
  }

  /** As North’s lead sees it. @throws Error where it is not there */
  async read(version?: number): Promise<SeenGovernance> {
    const seen = await this.see('lead', version);
    if (!seen) throw new Error('there is no such document');
    return seen;
  }

  async clause(id: string): Promise<SeenClause> {
    const clause = (await this.read()).clauses.find((one) => one.id === id);
    if (!clause) throw new Error(`there is no clause ${id}`);
    return clause;
  }

  private mutate<T>(who: GroupPerson | null, name: string, input: object): Promise<Answered<T>> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    return this.world.ask<T>(who, `mutation ($input: ${type}) { ${name}(input: $input) { ${FIELDS} } }`, {
      input: { documentId: this.id, ...input },
    });
  }

  /** Writes in a clause; from how it stands unless told. */
  async write(who: GroupPerson | null, clauseId: string, input: object): Promise<Answered<Written>> {
    const expectedEdits = (await this.read()).clauses.find(({ id }) => id === clauseId)?.edits ?? 0;
    return this.world.ask<Written>(
      who,
      `mutation ($input: WriteGovernanceClauseInput!) { writeGovernanceClause(input: $input) {
         __typename ... on GovernanceDocument { ${FIELDS} }
         ... on GovernanceConflict { message clauseId yours theirs } } }`,
      { input: { documentId: this.id, clauseId, expectedEdits, ...input } },
    );
  }

  /** Fills in all that blocks agreement. */
  async fillIn(): Promise<void> {
    const { unsettled, clauses } = await this.read();
    for (const clauseId of new Set(unsettled.map((gap) => gap.clauseId))) {
      const fields = clauses
        .find(({ id }) => id === clauseId)
        ?.fields.filter(
          ({ id, value, optional }) => !optional && !value && unsettled.some((gap) => gap.fieldId === id),
        )
        .map(({ id, type, municipality }) => ({
          id,
          municipalityId: municipality?.id,
          ...(OWN_VALUES[id] ?? VALUES[type]),
        }));
      const { code, message } = await this.write('lead', clauseId, { fields });
      if (code) throw new Error(`${clauseId} was not filled in: ${message ?? code}`);
    }
  }

  async send(who: GroupPerson | null, more: object = {}): Promise<Answered<SeenGovernance>> {
    return this.mutate(who, 'sendGovernanceDocument', { expectedEdits: (await this.read()).edits, ...more });
  }

  async revise(who: GroupPerson | null, more: object = {}): Promise<Answered<SeenGovernance>> {
    const { version } = await this.read();
    return this.mutate(who, 'reviseGovernanceDocument', { version, reason: 'A word', ...more });
  }

  /** Decides by council on what stands, unless told. */
  async decide(who: GroupPerson | null, more: object = {}): Promise<Answered<SeenGovernance>> {
    const { version, hash } = await this.read();
    return this.mutate(who, 'decideGovernanceDocument', {
      version,
      hash,
      decision: 'AGREE',
      authority: 'COUNCIL',
      resolution: 'R-7',
      resolvedOn: '2026-03-06',
      ...more,
    });
  }

  /** Who has said what, as North’s lead sees it: `North AGREE`. */
  async said(version?: number): Promise<string[]> {
    return (await this.read(version)).agreements.map(
      (one) => `${one.municipality.name} ${one.decision ?? 'nothing'}`,
    );
  }

  /** A place of the world, for what names a municipality. */
  idOf(place: PlaceName): string {
    return this.world.idOf(place);
  }
}
