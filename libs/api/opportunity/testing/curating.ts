import type { TestPersonName } from '@commonworks/testing';
import type { OpportunityWorld } from './opportunity-world.js';
import type { StoredRelease } from './stored-release.js';
import { THREE_SERVICES } from './three-services.js';

const FIELDS = `__typename id name description status curated version rank score kind publishedAt
  texts { nameEn nameFr } candidates { id name score } services { name } quadrants { pursue }`;
const OUTCOME = `{ ... on Opportunity { ${FIELDS} }
  ... on OpportunityConflict { __typename message current { ${FIELDS} } }
  ... on OpportunityCandidateTaken { __typename message citing { ${FIELDS} } } }`;
const OPERATIONS = {
  create: ['createOpportunity', 'CreateOpportunityInput'],
  describe: ['describeOpportunity', 'DescribeOpportunityInput'],
  merge: ['mergeOpportunities', 'MergeOpportunitiesInput'],
  split: ['splitOpportunity', 'SplitOpportunityInput'],
  publish: ['publishOpportunity', 'OpportunityVersionInput'],
  retire: ['retireOpportunity', 'OpportunityVersionInput'],
} as const;
const LIST = `query ($campaignId: ID!) { opportunities(campaignId: $campaignId) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { opportunity(id: $id) { ${FIELDS} } }`;

export interface Seen {
  __typename: string;
  id: string;
  name: string;
  description: string;
  status: string;
  curated: boolean;
  version: number;
  rank: number | null;
  texts: { nameEn: string } | null;
  candidates: { id: string; name: string }[];
}
export interface Outcome extends Seen {
  message?: string;
  current?: Seen;
  citing?: Seen;
}

export type Operation = keyof typeof OPERATIONS;

/** Words of an opportunity, in French marked as such. */
export const texts = (name: string, description = '') => ({
  nameEn: name,
  nameFr: `${name} (fr)`,
  descriptionEn: description,
  descriptionFr: description && `${description} (fr)`,
});

/** An opportunity as an operation names it. */
export const asRead = ({ id, version }: Seen) => ({ id, expectedVersion: version });

export const names = (seen: readonly Seen[]): string[] => seen.map(({ name }) => name);

/** People who curate and read what was found in one release: three candidates, each of a service. */
export class Curating {
  private constructor(
    private readonly world: OpportunityWorld,
    readonly release: StoredRelease,
    /** The candidates, in the order of their services. */
    readonly candidates: readonly [string, string, string],
  ) {}

  static async begin(world: OpportunityWorld): Promise<Curating> {
    const release = await world.release('consortium', THREE_SERVICES);
    const begun = new Curating(world, release, ['', '', '']);
    const ids = (await begun.list('coordinator'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ id }) => id);
    return new Curating(world, release, ids as [string, string, string]);
  }

  async list(who: TestPersonName, campaignId = this.release.campaignId): Promise<Seen[]> {
    return (await this.world.ask<Seen[]>(who, LIST, { campaignId })).value ?? [];
  }

  async one(who: TestPersonName, id: string): Promise<Seen | null | undefined> {
    return (await this.world.ask<Seen | null>(who, ONE, { id })).value;
  }

  run(who: TestPersonName, operation: Operation, input: object) {
    const [name, type] = OPERATIONS[operation];
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) ${OUTCOME} }`;
    return this.world.ask<Outcome>(who, query, { input });
  }

  /** As the coordinator. @throws Error where it was refused */
  async done(operation: Operation, input: object): Promise<Seen> {
    const { value } = await this.run('coordinator', operation, input);
    if (value?.__typename !== 'Opportunity') throw new Error(`it was not done: ${JSON.stringify(value)}`);
    return value;
  }

  create(candidateIds: readonly string[], name = 'Together'): Promise<Seen> {
    return this.done('create', { campaignId: this.release.campaignId, candidateIds, texts: texts(name) });
  }

  async published(candidateIds: readonly string[], name?: string): Promise<Seen> {
    return this.done('publish', asRead(await this.create(candidateIds, name)));
  }
}
