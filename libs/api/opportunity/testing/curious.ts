import { connected, type TestPersonName } from '@commonworks/testing';
import { countStatements } from './count-statements.js';
import { everyField } from './every-field.js';
import type { OpportunityWorld } from './opportunity-world.js';

/** What was asked, what came of it, and what it cost the server. */
export interface Observation {
  readonly what: string;
  readonly body: string;
  readonly statements: number;
}

type Reader = Extract<TestPersonName, 'southLead' | 'coordinator' | 'analyst'>;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/gu;

/**
 * Somebody who would know what a neighbour did in an opportunity: asks everything there is to ask about it, and tries
 * everything there is to do. Identifiers are told by the order in which they come, moments not at all.
 */
export class Curious {
  private readonly selection: string;

  constructor(
    private readonly world: OpportunityWorld,
    private readonly about: { readonly opportunityId: string; readonly campaignId: string },
  ) {
    this.selection = everyField(world.api, 'Opportunity', 3);
  }

  /** Everything that each of these readers can ask. */
  async look(readers: readonly Reader[] = ['southLead', 'coordinator', 'analyst']): Promise<Observation[]> {
    const { opportunityId: id, campaignId } = this.about;
    const seen: Observation[] = [];
    for (const who of readers) {
      for (const [what, query, variables] of [
        ['opportunity', `query ($id: ID!) { opportunity(id: $id) { ${this.selection} } }`, { id }],
        [
          'opportunities',
          `query ($id: ID!) { opportunities(campaignId: $id) { ${this.selection} } }`,
          { id: campaignId },
        ],
        ['groups', '{ opportunityGroups(consortiumCode: "prairie") { id name stage } }', {}],
        ['notifications', '{ notifications { id kind text path count at read } unreadNotifications }', {}],
      ] as const)
        seen.push(await this.ask(who, what, query, variables));
    }
    return seen;
  }

  /** Everything that south's lead can do about it, each with what it answers. */
  async act(municipalityId: string, neighbourId: string): Promise<Observation[]> {
    const { opportunityId } = this.about;
    const key = { opportunityId, municipalityId };
    const declare = (more: object) => ({
      ...key,
      level: 'TAKE_PART',
      collaborationLevel: 'SYSTEM',
      named: true,
      tellCoordinator: false,
      ...more,
    });
    const tries: readonly (readonly [string, string, object])[] = [
      ['declareInterest', 'DeclareInterestInput', declare({ level: 'LEAD' })],
      ['declareInterest', 'DeclareInterestInput', declare({ named: false })],
      ['declareInterest', 'DeclareInterestInput', declare({})],
      ['declareInterest', 'DeclareInterestInput', declare({ municipalityId: neighbourId })],
      ['withdrawInterest', 'WithdrawInterestInput', { ...key, municipalityId: neighbourId }],
      ['declineInvitation', 'DeclineInvitationInput', key],
      ['declineInvitation', 'DeclineInvitationInput', { ...key, municipalityId: neighbourId }],
      ['createGroup', 'CreateGroupInput', { opportunityId, name: 'Together' }],
      [
        'inviteToOpportunity',
        'InviteToOpportunityInput',
        { id: opportunityId, municipalityIds: [neighbourId] },
      ],
      ['withdrawInterest', 'WithdrawInterestInput', key],
      ['declareInterest', 'DeclareInterestInput', declare({})],
    ];
    const seen: Observation[] = [];
    for (const [operation, type, input] of tries) {
      const fields = operation === 'createGroup' ? 'id' : this.selection;
      const query = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${fields} } }`;
      seen.push(await this.ask('southLead', `${operation} ${JSON.stringify(input)}`, query, { input }));
    }
    return seen;
  }

  /** What reaches these people by themselves: hints in their order, notifications, mails. */
  async hear(work: () => Promise<unknown>): Promise<string[]> {
    const { municipalities, consortia } = this.world.world;
    return connected(this.world.database.superuserUrl, async (client) => {
      const hints: string[] = [];
      client.on('notification', ({ payload = '' }) => hints.push(payload));
      await client.query('listen live');
      await work();
      await client.query('select 1');
      return hints.filter((hint) =>
        [municipalities.south, ...Object.values(consortia)].some((reader) => hint.includes(reader)),
      );
    });
  }

  private async ask(who: Reader, what: string, query: string, variables: object): Promise<Observation> {
    const person = this.world.world.people[who];
    await this.world.api.cookieOf(person);
    const { answer, statements } = await countStatements(() => this.world.api.gql(person, query, variables));
    return { what: `${who}: ${what}`, body: plain(JSON.stringify(answer)), statements };
  }
}

/** With ids by their order, and without moments. */
function plain(body: string): string {
  const ids = new Map<string, number>();
  return body
    .replaceAll(UUID, (id) => {
      if (!ids.has(id)) ids.set(id, ids.size);
      return `<${ids.get(id)}>`;
    })
    .replaceAll(MOMENT, '<moment>');
}
