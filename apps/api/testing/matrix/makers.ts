import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { scopeOf, type Role } from '@commonworks/access';
import type { TestPerson } from '@commonworks/testing';
import type pg from 'pg';
import { insertEvidence } from './insert-evidence.js';
import {
  insertCandidate,
  insertDraft,
  insertOpportunityInvitation,
  publishDraft,
} from './insert-opportunity.js';
import { insertGroupContents, type MadeContents } from './insert-group-contents.js';
import { insertMeeting, noMeeting, type MadeMeeting } from './insert-meeting.js';
import {
  insertGovernance,
  noGovernance,
  type GovernanceStanding,
  type MadeGovernance,
} from './insert-governance.js';
import { insertCosting, noCosting, type MadeCosting } from './insert-costing.js';
import { insertSpecification, noSpecification, type MadeSpecification } from './insert-specification.js';
import { insertMinutes, noMinutes, type MadeMinutes, type MinutesStanding } from './insert-minutes.js';
import { insertChampion, insertGroup, insertNamed } from './insert-group.js';
import { insertFile } from './insert-file.js';
import { insertOne } from './insert.js';
import type { Place } from './place.js';
import { insertCampaign } from './world-consortium.js';
import { insertInvitation, insertOfferToFirstLead } from './world-invitation.js';
import { insertMember } from './world-member.js';
import type { WorldTemplate } from './world-template.js';

/** Makes what a mutation uses up. Of a place that does not exist, what they make does not exist either. */
export interface Makers {
  /** Somebody with this role in the place, or with none. */
  newPerson(role: Role | null, place: Place): Promise<TestPerson>;
  newCampaign(place: Place, status: 'DRAFT' | 'OPEN' | 'CLOSED'): Promise<string>;
  /** A workbook in an open campaign of its own, its first section handed to the contributor. */
  newWorkbook(place: Place, status: 'IN_PROGRESS' | 'IN_REVIEW' | 'SUBMITTED'): Promise<string>;
  /** The input of a save, into a workbook made for it. */
  newSave(place: Place, questionId: string): Promise<{ readonly workbookId: string }>;
  /** A file of a question of a workbook made for it. */
  newEvidence(place: Place, questionId: string): Promise<string>;
  /** An open invitation to the place's municipality, with its mail; to a new address unless told. */
  newInvitation(place: Place, email?: string): Promise<MadeInvitation>;
  /** A municipality that joins the place's consortium, with nobody in it. */
  newMember(place: Place): Promise<string>;
  /** An open invitation to lead such a municipality, by a coordinator. */
  newOfferToFirstLead(place: Place): Promise<string>;
  /** A row of a feature's own table, whose columns are its own to name. @returns a value of it, its id unless told */
  newRow(place: Place, table: string, row: Record<string, unknown>, returning?: string): Promise<string>;
  /** A candidate of the place's release, which nothing cites. */
  newCandidate(place: Place): Promise<string>;
  /** A draft of two such candidates; published where told. */
  newOpportunity(place: Place, published?: 'PUBLISHED'): Promise<MadeOpportunity>;
  /** Asks a municipality whether it would take part in an opportunity. */
  inviteInto(opportunityId: string, municipalityId: string): Promise<void>;
  /** Published, with the municipality and another named to each other. */
  newNamedOpportunity(place: Place): Promise<string>;
  /** A group in which the municipality is the one member. */
  newGroup(place: Place): Promise<string>;
  /** What the municipality's lead keeps in a group in which it is the one member. */
  newContents(place: Place): Promise<MadeContents>;
  /** A meeting of such a group, for whose time is polled unless told. */
  newMeeting(place: Place, state?: 'ARRANGED' | 'BEGUN'): Promise<MadeMeeting>;
  /** Minutes of such a meeting, which was held. */
  newMinutes(place: Place, standing: MinutesStanding): Promise<MadeMinutes>;
  /** A governance document of such a group. */
  newGovernance(place: Place, standing: GovernanceStanding): Promise<MadeGovernance>;
  /** A costing of such a group, which is written. */
  newCosting(place: Place): Promise<MadeCosting>;
  /** A specification of such a group that is written, with two requirements. */
  newSpecification(place: Place): Promise<MadeSpecification>;
  /** A group, with this person standing as its champion. */
  newGroupWithCandidate(place: Place, personId: string): Promise<string>;
  /** A file of this kind, to be attached by a row. */
  newFile(place: Place, kind: string, shared?: 'shared'): Promise<string>;
  /** A service of the catalogue. */
  anyService(): Promise<string>;
  /** A service area of the catalogue, and the code of the same. */
  anyArea(): Promise<string>;
  anyAreaCode(): Promise<string>;
  /** A number that no other row has. */
  nextNumber(): number;
  /** A job that the first lead asked for. */
  newJob(state: 'WAITING' | 'FAILED'): Promise<string>;
  /** The token of a link that sets a new password, of somebody of the place. */
  newPasswordReset(place: Place): Promise<string>;
}

export interface MadeOpportunity {
  readonly id: string;
  readonly version: number;
  readonly candidateIds: readonly string[];
}

export interface MadeInvitation {
  readonly id: string;
  readonly token: string;
  readonly mailId: string;
}

/** @param model whose password everybody gets */
export function createMakers(
  client: pg.Client,
  template: WorldTemplate,
  model: TestPerson,
  contributor: TestPerson,
): Makers {
  const insertPerson = async (): Promise<TestPerson> => {
    const email = `${randomUUID()}@made.example`;
    const { rows } = await client.query<{ id: string }>(
      `insert into person (email, name, password_hash)
       select $1, 'Made', password_hash from person where id = $2 returning id`,
      [email, model.id],
    );
    if (!rows[0]) throw new Error('nobody was made');
    return { id: rows[0].id, email };
  };

  const anyArea = async () => {
    const { rows } = await client.query<{ id: string; code: string }>(
      'select id, code from service_area order by code limit 1',
    );
    if (!rows[0]) throw new Error('the catalogue is empty');
    return rows[0];
  };

  /** Somebody who leads the place. */
  const leadOf = async ({ municipalityId }: Place): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(
      `select person_id as id from municipality_membership where municipality_id = $1 and role = 'LEAD'
       order by person_id = $2 desc limit 1`,
      [municipalityId, model.id],
    );
    return rows[0]?.id ?? model.id;
  };

  let numbers = 0;
  const makers: Makers = {
    async newPerson(role, place) {
      if (!place.exists) return { id: randomUUID(), email: `${randomUUID()}@nobody.example` };
      const person = await insertPerson();
      const held = { person_id: person.id, role };
      if (role === null) return person;
      const { municipalityId: municipality_id, consortiumId: consortium_id } = place;
      const [table, row] = {
        MUNICIPALITY: ['municipality_membership', { ...held, municipality_id }] as const,
        CONSORTIUM: ['consortium_membership', { ...held, consortium_id }] as const,
        INSTALLATION: ['installation_membership', held] as const,
      }[scopeOf(role)];
      await insertOne(client, table, row, 'person_id');
      return person;
    },
    async newCampaign(place, status) {
      return place.exists ? insertCampaign(client, template, place.consortiumId, status) : randomUUID();
    },
    async newWorkbook(place, status) {
      if (!place.exists) return randomUUID();
      const { municipalityId, consortiumId } = place;
      const workbookId = await insertOne(client, 'workbook', {
        municipality_id: municipalityId,
        consortium_id: consortiumId,
        status,
        campaign_id: await insertCampaign(client, template, consortiumId, 'OPEN'),
        question_count: template.questionCount,
      });
      const handed = { municipality_id: municipalityId, workbook_id: workbookId, person_id: contributor.id };
      await insertOne(
        client,
        'section_assignment',
        { ...handed, section_id: template.sections.first },
        'person_id',
      );
      return workbookId;
    },
    async newSave(place, questionId) {
      return {
        workbookId: await makers.newWorkbook(place, 'IN_PROGRESS'),
        questionId,
        value: 'Said',
        comment: 'Said',
        expectedVersion: 0,
        idempotencyKey: randomUUID(),
      };
    },
    async newEvidence(place, questionId) {
      if (!place.exists) return randomUUID();
      const workbookId = await makers.newWorkbook(place, 'IN_PROGRESS');
      const { municipalityId } = place;
      return insertEvidence(client, {
        municipalityId,
        workbookId,
        questionId,
        name: 'Plan',
        personId: contributor.id,
      });
    },
    async newInvitation(place, email = `${randomUUID()}@made.example`) {
      const token = randomBytes(32).toString('base64url');
      if (!place.exists) return { id: randomUUID(), token, mailId: randomUUID() };
      const id = await insertInvitation(client, { municipality_id: place.municipalityId }, email, {
        token,
        invitedBy: contributor.id,
      });
      const mailId = await insertOne(client, 'outgoing_mail', {
        kind: 'INVITATION',
        subject_id: id,
        locale: 'en',
        opened_at: new Date(),
        expires_at: new Date(Date.now() + 3_600_000),
      });
      return { id, token, mailId };
    },
    async newMember({ exists, consortiumId }) {
      return exists ? insertMember(client, consortiumId) : randomUUID();
    },
    async newOfferToFirstLead(place) {
      if (!place.exists) return randomUUID();
      return insertOfferToFirstLead(client, await makers.newMember(place), place.consortiumId, model.id);
    },
    async newRow(place, table, row, returning = 'id') {
      return place.exists ? insertOne(client, table, row, returning) : randomUUID();
    },
    async newCandidate({ exists, consortiumId, releaseId }) {
      const released = { consortium_id: consortiumId, release_id: releaseId };
      return exists ? insertCandidate(client, released, template.questions.system) : randomUUID();
    },
    async inviteInto(opportunityId, municipalityId) {
      await insertOpportunityInvitation(client, opportunityId, municipalityId);
    },
    async newOpportunity(place, published) {
      const candidateIds = [await makers.newCandidate(place), await makers.newCandidate(place)];
      if (!place.exists) return { id: randomUUID(), version: 1, candidateIds };
      const released = { consortium_id: place.consortiumId, release_id: place.releaseId };
      const id = await insertDraft(client, released, candidateIds);
      if (published) await publishDraft(client, id);
      return { id, version: published ? 2 : 1, candidateIds };
    },
    async newNamedOpportunity(place) {
      const { id } = await makers.newOpportunity(place, 'PUBLISHED');
      if (!place.exists) return id;
      await insertNamed(client, groupPlace(place), id, [place.municipalityId, place.memberWithoutLeadId]);
      return id;
    },
    async newGroup(place) {
      const { id } = await makers.newOpportunity(place, 'PUBLISHED');
      return place.exists ? insertGroup(client, groupPlace(place), id, place.municipalityId) : randomUUID();
    },
    async newContents(place) {
      const groupId = await makers.newGroup(place);
      return insertGroupContents(client, {
        groupId,
        municipalityId: place.municipalityId,
        personId: await leadOf(place),
      });
    },
    async newMeeting(place, state) {
      if (!place.exists) return noMeeting();
      return insertMeeting(client, await makers.newGroup(place), place.municipalityId, state ?? 'POLLING');
    },
    async newMinutes(place, standing) {
      if (!place.exists) return noMinutes();
      const { municipalityId } = place;
      const groupId = await makers.newGroup(place);
      const { meetingId } = await insertMeeting(client, groupId, municipalityId, 'BEGUN');
      await client.query(`update group_meeting set status = 'HELD' where id = $1`, [meetingId]);
      const personId = await leadOf(place);
      return insertMinutes(client, { groupId, meetingId, municipalityId, personId }, standing);
    },
    async newGovernance(place, standing) {
      if (!place.exists) return noGovernance();
      const { municipalityId } = place;
      const groupId = await makers.newGroup(place);
      return insertGovernance(client, { groupId, municipalityId, personId: await leadOf(place) }, standing);
    },
    async newCosting(place) {
      if (!place.exists) return noCosting();
      const { municipalityId } = place;
      const groupId = await makers.newGroup(place);
      return insertCosting(client, { groupId, municipalityId, personId: await leadOf(place) });
    },
    async newSpecification(place) {
      if (!place.exists) return noSpecification();
      const { municipalityId } = place;
      const groupId = await makers.newGroup(place);
      return insertSpecification(client, { groupId, municipalityId, personId: await leadOf(place) });
    },
    async newGroupWithCandidate(place, personId) {
      const id = await makers.newGroup(place);
      const { municipalityId } = place;
      if (place.exists) await insertChampion(client, groupPlace(place), id, municipalityId, personId);
      return id;
    },
    async newFile({ exists, municipalityId }, kind, shared) {
      if (!exists) return randomUUID();
      return insertFile(client, {
        municipalityId,
        kind,
        name: 'Plan.pdf',
        personId: contributor.id,
        ...(shared && { shared: true }),
      });
    },
    async anyService() {
      const { rows } = await client.query<{ id: string }>('select id from service order by code limit 1');
      if (!rows[0]) throw new Error('the catalogue is empty');
      return rows[0].id;
    },
    async anyArea() {
      return (await anyArea()).id;
    },
    async anyAreaCode() {
      return (await anyArea()).code;
    },
    nextNumber: () => (numbers += 1),
    newJob: (state) =>
      insertOne(client, 'job', {
        kind: 'mail',
        ids: { mail: randomUUID() },
        asked_by: model.id,
        state,
        word: 'platform:jobWord.writing',
        reason: 'platform:jobReason.mailServerAway',
        next_at: state === 'WAITING' ? new Date() : null,
        ended_at: state === 'FAILED' ? new Date() : null,
      }),
    async newPasswordReset(place) {
      const token = randomBytes(32).toString('base64url');
      if (!place.exists) return token;
      const link = {
        token_hash: createHash('sha256').update(token).digest(),
        person_id: (await makers.newPerson('VIEWER', place)).id,
        expires_at: new Date(Date.now() + 1_800_000),
      };
      await insertOne(client, 'password_reset', link);
      return token;
    },
  };
  return makers;
}

const groupPlace = ({ consortiumId, releaseId, campaigns }: Place) => ({
  consortium_id: consortiumId,
  release_id: releaseId,
  campaign_id: campaigns.RELEASED,
});
