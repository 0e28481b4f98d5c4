import { randomUUID } from 'node:crypto';
import { computeRelease } from '@commonworks/api-benchmark';
import { makeCandidates } from '@commonworks/api-opportunity/worker';
import { createDataSource, WorkerDatabase } from '@commonworks/api-platform';
import type pg from 'pg';
import { insert, insertOne } from './insert.js';
import type { Place } from './place.js';
import { insertEvidence } from './insert-evidence.js';
import { insertGroupContents } from './insert-group-contents.js';
import { insertMeeting } from './insert-meeting.js';
import { insertGovernance } from './insert-governance.js';
import { insertMinutes } from './insert-minutes.js';
import { insertLivingGroup } from './insert-group.js';
import { insertFinding } from './insert-finding.js';
import { formOf } from './insert-form.js';
import {
  insertCandidate,
  insertDraft,
  insertInterests,
  insertPublished,
  publishDraft,
} from './insert-opportunity.js';
import { insertInvitation, insertOfferToFirstLead } from './world-invitation.js';
import { insertMember } from './world-member.js';
import { type QuestionName, type WorldTemplate } from './world-template.js';

/** A municipality with what it answered, in an open campaign and in one to be released. */
export interface Member {
  readonly municipalityId: string;
  readonly answers: Record<'OPEN' | 'RELEASED', Partial<Record<QuestionName, unknown>>>;
  readonly sharing: 'SECTION_BY_NAME' | 'NAMED' | 'AGGREGATE';
  /** Stands with every answer. */
  readonly comment: string;
  /** What the approver said of the workbook. */
  readonly remark: string;
  /** Who answered, and to whom the first section is handed; none for those who are there for the figures. */
  readonly people: readonly string[];
}

export interface ConsortiumPlan {
  readonly consortiumId: string;
  readonly consortiumCode: string;
  readonly coordinatorId: string;
  readonly members: readonly Member[];
}

const DISCLOSURE = { minimumHidden: 3, dominancePercent: 10 };

/** A consortium with a campaign of every kind, one of them released. @returns a place for each member */
export async function buildConsortium(
  client: pg.Client,
  workerUrl: string,
  template: WorldTemplate,
  plan: ConsortiumPlan,
): Promise<Place[]> {
  const { consortiumId, consortiumCode, coordinatorId } = plan;
  const campaign = (status: string) => insertCampaign(client, template, consortiumId, status);
  const campaigns = {
    DRAFT: await campaign('DRAFT'),
    OPEN: await campaign('OPEN'),
    RELEASED: await campaign('CLOSED'),
  };
  const workbooks: Place['workbooks'][] = [];
  for (const member of plan.members) {
    workbooks.push({
      OPEN: await insertAnswered(client, template, consortiumId, campaigns.OPEN, member, 'OPEN'),
      RELEASED: await insertAnswered(client, template, consortiumId, campaigns.RELEASED, member, 'RELEASED'),
    });
  }
  const releaseId = await insertOne(client, 'release', {
    consortium_id: consortiumId,
    campaign_id: campaigns.RELEASED,
    requested_by: coordinatorId,
  });
  await publish(workerUrl, releaseId);
  const { rows } = await client.query<{ id: string }>(
    'select id from release_group where release_id = $1 order by position limit 1',
    [releaseId],
  );
  const released = { consortium_id: consortiumId, release_id: releaseId };
  const candidateId = await insertCandidate(client, released, template.questions.system);
  const opportunityId = await insertPublished(client, released);
  await insertInterests(client, released, opportunityId, plan.members);
  await insertEvents(client, { consortium_id: consortiumId, actor_id: coordinatorId });
  await insertOne(client, 'consortium_product', {
    consortium_id: consortiumId,
    name: `Known in ${consortiumCode}`,
    synonyms: ['Own product', 'Shared product'],
  });
  await insertOne(client, 'governance_form', formOf(consortiumId, coordinatorId));

  const consortiumInvitationId = await insertInvitation(
    client,
    { consortium_id: consortiumId },
    `${consortiumCode}@invited.example`,
  );

  const memberWithoutLeadId = await insertMember(client, consortiumId);
  await insertOfferToFirstLead(client, memberWithoutLeadId, consortiumId, coordinatorId);
  const places: Place[] = [];
  for (const [i, { municipalityId, people, comment }] of plan.members.entries()) {
    const eventId = await insertEvents(client, {
      municipality_id: municipalityId,
      actor_id: people[0] ?? null,
    });
    const invitationId = await insertInvitation(
      client,
      { municipality_id: municipalityId },
      `${randomUUID()}@invited.example`,
    );
    const own = workbooks[i];
    if (!own || !rows[0]) throw new Error('the release was not made');
    const attach = (workbookId: string, question: QuestionName) =>
      insertEvidence(client, {
        municipalityId,
        workbookId,
        questionId: template.questions[question],
        name: comment,
        personId: people[0] ?? coordinatorId,
      });
    await attach(own.OPEN, 'text');
    const evidence = {
      handed: await attach(own.RELEASED, 'text'),
      hidden: await attach(own.RELEASED, 'hiddenText'),
    };
    const gathered = await insertDraft(client, released, [
      await insertCandidate(client, released, template.questions.system),
    ]);
    await publishDraft(client, gathered);
    const groupPlace = { ...released, campaign_id: campaigns.RELEASED };
    const personId = people[0] ?? coordinatorId;
    const groupId = await insertLivingGroup(client, groupPlace, gathered, municipalityId, personId);
    await insertGroupContents(client, { groupId, municipalityId, personId });
    const { documentId } = await insertGovernance(client, { groupId, municipalityId, personId }, 'AGREED');
    for (const state of ['POLLING', 'ARRANGED'] as const) {
      const { meetingId } = await insertMeeting(client, groupId, municipalityId, state);
      if (state === 'ARRANGED')
        await insertMinutes(client, { groupId, meetingId, municipalityId, personId }, 'ADOPTED');
    }
    places.push({
      exists: true,
      municipalityId,
      consortiumId,
      consortiumCode,
      coordinatorId,
      campaigns,
      workbooks: own,
      evidence,
      releaseId,
      peerGroupId: rows[0].id,
      candidateId,
      opportunityId,
      groupId,
      documentId,
      eventId,
      invitationId,
      consortiumInvitationId,
      memberWithoutLeadId,
    });
  }
  return places;
}

export const insertCampaign = (
  client: pg.Client,
  { templateVersionId }: WorldTemplate,
  consortiumId: string,
  status: string,
) =>
  insertOne(client, 'campaign', {
    consortium_id: consortiumId,
    template_version_id: templateVersionId,
    name: status,
    cycle: '2015',
    year: 2015,
    status,
    closes_on: '2199-12-31',
    closed_at: status === 'CLOSED' ? new Date() : null,
    opened_at: status === 'DRAFT' ? null : new Date(),
  });

async function insertAnswered(
  client: pg.Client,
  { sections, questions, questionCount }: WorldTemplate,
  consortiumId: string,
  campaignId: string,
  member: Member,
  phase: 'OPEN' | 'RELEASED',
): Promise<string> {
  const { municipalityId, people, sharing, comment, remark } = member;
  const answers = Object.entries(member.answers[phase]) as [QuestionName, unknown][];
  const workbookId = await insertOne(client, 'workbook', {
    municipality_id: municipalityId,
    consortium_id: consortiumId,
    campaign_id: campaignId,
    question_count: questionCount,
    answered_count: answers.length,
    ...(phase === 'RELEASED' && { status: 'SUBMITTED' }),
    submitted_at: new Date(),
  });
  const own = { municipality_id: municipalityId, workbook_id: workbookId };
  await insert(client, 'workbook_remark', [{ ...own, remark }], 'workbook_id');
  const levels: [scope: string, targetId: string, level: string][] = [
    ['WORKBOOK', workbookId, sharing === 'NAMED' ? 'NAMED' : 'AGGREGATE'],
    ['QUESTION', questions.few, 'NAMED'],
    ['QUESTION', questions.many, 'NAMED'],
  ];
  if (sharing === 'SECTION_BY_NAME') {
    levels.push(['SECTION', sections.first, 'NAMED'], ['QUESTION', questions.text, 'NAMED']);
    levels.push(
      ['QUESTION', questions.hiddenText, 'PRIVATE'],
      ['QUESTION', questions.hiddenSystem, 'PRIVATE'],
    );
  }
  const shared = levels.map(([scope, target_id, level]) => ({ ...own, scope, target_id, level }));
  await insert(client, 'workbook_sharing', shared, 'target_id');
  const handed = people.map((person_id) => ({ ...own, section_id: sections.first, person_id }));
  await insert(client, 'section_assignment', handed, 'person_id');
  const given = answers.map(([name, value]) => ({
    ...own,
    question_id: questions[name],
    state: 'ANSWERED',
    value: JSON.stringify(value),
    comment,
    version: 1,
    updated_by: people[0] ?? null,
  }));
  await insert(client, 'answer', given, 'question_id');
  const { rating } = member.answers[phase];
  if (typeof rating === 'string')
    await insertFinding(client, {
      municipalityId,
      workbookId,
      questionId: questions.rating,
      consortiumId,
      rating,
    });
  return workbookId;
}

/** Two events, one long before the other. @returns the id of the later */
async function insertEvents(client: pg.Client, concerned: Record<string, unknown>): Promise<string> {
  const event = {
    ...concerned,
    action: 'DONE',
    subject_type: 'thing',
    subject_id: randomUUID(),
    detail: '{"a":1}',
    address: '192.0.2.1',
    device: 'Firefox 140, Windows',
  };
  await insertOne(client, 'audit_event', { ...event, at: '2015-01-01' });
  return insertOne(client, 'audit_event', { ...event, at: new Date() });
}

async function publish(workerUrl: string, releaseId: string): Promise<void> {
  const source = await createDataSource({ url: workerUrl, poolSize: 1 }).initialize();
  await computeRelease(new WorkerDatabase(source), DISCLOSURE, releaseId, undefined, [makeCandidates]);
  await source.destroy();
}
