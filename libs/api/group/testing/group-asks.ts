import type { Answered, GroupPerson, GroupWorld, PlaceName } from './group-world.js';

const FIELDS = `id name purpose version stage nextStage stageSince
  conditions { code met } steps { stage reachedOn conditions { code met } }
  history { from to reason by { name municipality { name } } }
  paused { reason }
  members { municipality { name } standing level leavesOn reason contact }
  champion { id name municipality { name } }
  candidates { person { id name } municipality { name } statement confirmed votes own }
  delegates { person { id name } municipality { name } }
  viewer { standings municipalityIds may }`;

/** A group as a spec reads it. */
export interface SeenGroup {
  id: string;
  name: string;
  purpose: string;
  version: number;
  stage: string;
  nextStage: string | null;
  conditions: { code: string; met: boolean }[];
  steps: { stage: string; reachedOn: string | null; conditions: { code: string; met: boolean }[] }[];
  history: {
    from: string;
    to: string;
    reason: string;
    by: { name: string | null; municipality: { name: string } } | null;
  }[];
  paused: { reason: string } | null;
  members: {
    municipality: { name: string };
    standing: string;
    level: string | null;
    leavesOn: string | null;
    reason: string | null;
    contact: string | null;
  }[];
  champion: { id: string; name: string | null; municipality: { name: string } } | null;
  candidates: {
    person: { id: string; name: string | null };
    municipality: { name: string };
    statement: string;
    confirmed: boolean;
    votes: number;
    own: boolean;
  }[];
  delegates: { person: { id: string; name: string | null }; municipality: { name: string } }[];
  viewer: { standings: string[]; municipalityIds: string[]; may: string[] };
}

/** Everything that can be asked of one group, by name of the person who asks. */
export class GroupAsks {
  constructor(
    private readonly world: GroupWorld,
    readonly groupId: string,
  ) {}

  /** @throws Error where the person sees no such group */
  async see(who: GroupPerson = 'lead'): Promise<SeenGroup> {
    const { value, code } = await this.world.ask<SeenGroup | null>(
      who,
      `query ($id: ID!) { opportunityGroup(id: $id) { ${FIELDS} } }`,
      { id: this.groupId },
    );
    if (!value) throw new Error(`${who} sees no such group: ${code ?? 'null'}`);
    return value;
  }

  /** Who is what in it, as this person sees it: `North MEMBER`. */
  async standings(who: GroupPerson = 'lead'): Promise<string[]> {
    return (await this.see(who)).members.map((one) => `${one.municipality.name} ${one.standing}`);
  }

  join = (who: GroupPerson, of: PlaceName, level = 'TAKE_PART') =>
    this.mutate(who, 'joinGroup', 'JoinGroupInput', {
      ...this.ofPlace(of),
      level,
      collaborationLevel: 'SYSTEM',
    });
  leave = (who: GroupPerson, of: PlaceName, reason = '') =>
    this.mutate(who, 'leaveGroup', 'LeaveGroupInput', { ...this.ofPlace(of), reason });
  invite = (who: GroupPerson, ...places: PlaceName[]) =>
    this.mutate(who, 'inviteToGroup', 'InviteToGroupInput', {
      groupId: this.groupId,
      municipalityIds: places.map((place) => this.world.idOf(place)),
    });
  stand = (who: GroupPerson, of: PlaceName, statement = '') =>
    this.mutate(who, 'standAsChampion', 'StandAsChampionInput', { ...this.ofPlace(of), statement });
  stepBack = (who: GroupPerson, of: PlaceName) =>
    this.mutate(who, 'withdrawAsChampion', 'GroupMunicipalityInput', this.ofPlace(of));
  confirm = (who: GroupPerson, of: PlaceName, person: GroupPerson) =>
    this.mutate(who, 'confirmChampion', 'ConfirmChampionInput', {
      ...this.ofPlace(of),
      personId: this.world.people[person].id,
    });
  choose = (who: GroupPerson, of: PlaceName, candidate: PlaceName) =>
    this.mutate(who, 'chooseChampion', 'ChooseChampionInput', {
      ...this.ofPlace(of),
      candidateMunicipalityId: this.world.idOf(candidate),
    });
  advance = (who: GroupPerson, toStage: string, reason = '', fromStage?: string) =>
    this.mutate(who, 'advanceGroup', 'AdvanceGroupInput', { id: this.groupId, toStage, reason, fromStage });
  pause = (who: GroupPerson, reason = 'A dispute.') =>
    this.mutate(who, 'pauseGroup', 'PauseGroupInput', { id: this.groupId, reason });
  resume = (who: GroupPerson) => this.mutate(who, 'resumeGroup', 'ResumeGroupInput', { id: this.groupId });
  nameDelegate = (who: GroupPerson, of: PlaceName, person: GroupPerson) =>
    this.mutate(who, 'nameDelegate', 'GroupDelegateInput', {
      ...this.ofPlace(of),
      personId: this.world.people[person].id,
    });
  removeDelegate = (who: GroupPerson, of: PlaceName, person: GroupPerson) =>
    this.mutate(who, 'removeDelegate', 'GroupDelegateInput', {
      ...this.ofPlace(of),
      personId: this.world.people[person].id,
    });
  describe = (who: GroupPerson, name: string, expectedVersion = 1, purpose = '') =>
    this.world.ask<{ __typename: string; name?: string; current?: { name: string } }>(
      who,
      `mutation ($input: DescribeGroupInput!) { describeGroup(input: $input) { __typename
         ... on OpportunityGroup { name purpose version } ... on GroupConflict { message current { name } } } }`,
      { input: { id: this.groupId, name, purpose, expectedVersion } },
    );

  /** The stage, whatever its conditions. */
  async putInto(stage: string): Promise<void> {
    await this.world.sql('update opportunity_group set stage = $2 where id = $1', [this.groupId, stage]);
  }

  /** North's lead is confirmed and chosen by North and South, whose votes are more than half of two or three. */
  async withChampion(): Promise<this> {
    for (const done of [
      await this.stand('lead', 'north'),
      await this.confirm('approver', 'north', 'lead'),
      await this.choose('lead', 'north', 'north'),
      await this.choose('southLead', 'south', 'north'),
    ])
      if (!done.value) throw new Error(`no champion: ${done.code ?? ''}`);
    return this;
  }

  private ofPlace(of: PlaceName) {
    return { groupId: this.groupId, municipalityId: this.world.idOf(of) };
  }

  private mutate(who: GroupPerson, field: string, type: string, input: object): Promise<Answered<SeenGroup>> {
    return this.world.ask<SeenGroup>(
      who,
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${FIELDS} } }`,
      { input },
    );
  }
}
