import { randomUUID } from 'node:crypto';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { CONSORTIUM, OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who may answer in a section handed to the contributor. */
const answering: Who = { LEAD: OWN, CONTRIBUTOR: OWN };

/** What changes a draft made for it. */
const newChange = async (place: Place, { newCampaign, templateVersionId }: World) => ({
  id: await newCampaign(place, 'DRAFT'),
  expectedVersion: 1,
  templateVersionId,
  name: 'Changed',
  cycle: '2016',
  year: 2016,
  thresholdKind: 'FIXED',
  thresholdValue: 60,
  lineIsHigh: true,
});

/** Every mutation of answers, workbooks and campaigns: who may do it, to whose things. */
export const WORKBOOK_MUTATIONS: readonly Row[] = [
  {
    field: 'Mutation.saveAnswer',
    of: 'in a section handed to the contributor',
    grantedBy: ['Answer'],
    who: answering,
    variables: async (place, world) => ({ input: await world.newSave(place, world.questions.text) }),
  },
  {
    field: 'Mutation.saveAnswer',
    of: 'in such a section, by the id that the question has in the workbook',
    grantedBy: ['Answer'],
    who: answering,
    variables: async (place, world) => {
      const save = await world.newSave(place, world.questions.text);
      return { input: { ...save, questionId: `${save.workbookId}.${world.questions.text}` } };
    },
  },
  {
    field: 'Mutation.saveAnswer',
    of: 'based on a version that is not there',
    grantedBy: ['AnswerConflict'],
    who: answering,
    variables: async (place, world) => ({
      input: { ...(await world.newSave(place, world.questions.text)), expectedVersion: 4 },
    }),
  },
  {
    field: 'Mutation.saveAnswer',
    of: 'that is no answer to the question',
    grantedBy: ['AnswerInvalid'],
    who: answering,
    variables: async (place, world) => ({ input: await world.newSave(place, world.questions.number) }),
  },
  {
    field: 'Mutation.saveAnswer',
    of: 'in a workbook that is submitted',
    grantedBy: ['WorkbookLocked'],
    who: answering,
    variables: async (place, world) => ({
      input: {
        ...(await world.newSave(place, world.questions.text)),
        workbookId: await world.newWorkbook(place, 'SUBMITTED'),
      },
    }),
  },
  {
    field: 'Mutation.saveAnswer',
    of: 'in a section handed to nobody',
    grantedBy: ['Answer'],
    who: { LEAD: OWN },
    variables: async (place, world) => ({
      input: await world.newSave(place, world.questions.hiddenText),
    }),
  },
  {
    field: 'Mutation.removeFile',
    of: 'in a section handed to the contributor',
    who: answering,
    variables: async (place, world) => ({ id: await world.newEvidence(place, world.questions.text) }),
  },
  {
    field: 'Mutation.removeFile',
    of: 'in a section handed to nobody',
    who: { LEAD: OWN },
    variables: async (place, world) => ({ id: await world.newEvidence(place, world.questions.hiddenText) }),
  },
  {
    field: 'Mutation.removeFile',
    of: 'of a workbook that is submitted',
    grantedBy: ['CONFLICT'],
    who: { LEAD: OWN },
    variables: (place) => ({ id: place.evidence.hidden }),
  },
  {
    field: 'Mutation.submitWorkbook',
    who: { LEAD: OWN, APPROVER: OWN },
    variables: async (place, world) => ({ id: await world.newWorkbook(place, 'IN_PROGRESS') }),
  },
  {
    field: 'Mutation.submitWorkbook',
    of: 'that is submitted already',
    grantedBy: ['CONFLICT'],
    who: { LEAD: OWN, APPROVER: OWN },
    variables: async (place, world) => ({ id: await world.newWorkbook(place, 'SUBMITTED') }),
  },
  {
    field: 'Mutation.sendWorkbookForReview',
    who: { LEAD: OWN },
    variables: async (place, world) => ({ id: await world.newWorkbook(place, 'IN_PROGRESS') }),
  },
  {
    field: 'Mutation.requestWorkbookChanges',
    who: { APPROVER: OWN },
    variables: async (place, world) => ({
      input: { workbookId: await world.newWorkbook(place, 'IN_REVIEW'), remark: 'Again, please.' },
    }),
  },
  {
    field: 'Mutation.reopenWorkbook',
    who: { LEAD: OWN, APPROVER: OWN },
    variables: async (place, world) => ({ id: await world.newWorkbook(place, 'SUBMITTED') }),
  },
  {
    field: 'Mutation.setSharing',
    of: 'a workbook',
    who: { LEAD: OWN },
    variables: async (place, world) => ({
      input: { workbookId: await world.newWorkbook(place, 'IN_PROGRESS'), level: 'NAMED' },
    }),
  },
  {
    field: 'Mutation.setSharing',
    of: 'a workbook that is released already',
    grantedBy: ['CONFLICT'],
    who: { LEAD: OWN },
    variables: ({ workbooks }) => ({ input: { workbookId: workbooks.RELEASED, level: 'PRIVATE' } }),
  },
  {
    field: 'Mutation.setSharing',
    of: 'a question',
    who: { LEAD: OWN },
    variables: async (place, world) => ({
      input: {
        workbookId: await world.newWorkbook(place, 'IN_PROGRESS'),
        questionId: place.exists ? world.questions.text : randomUUID(),
        level: 'PUBLIC',
      },
    }),
  },
  {
    field: 'Mutation.setSharing',
    of: 'a section, by the id that it has in the workbook',
    who: { LEAD: OWN },
    variables: async (place, world) => {
      const workbookId = await world.newWorkbook(place, 'IN_PROGRESS');
      return { input: { workbookId, sectionId: `${workbookId}.${world.sections.first}`, level: 'PUBLIC' } };
    },
  },
  {
    field: 'Mutation.assignSection',
    of: 'of a workbook',
    who: { LEAD: OWN },
    variables: async (place, world) => ({
      input: {
        workbookId: await world.newWorkbook(place, 'IN_PROGRESS'),
        sectionId: world.sections.second,
        personId: (await world.newPerson('CONTRIBUTOR', place)).id,
        assigned: true,
      },
    }),
  },
  {
    field: 'Mutation.assignSection',
    of: 'of the own workbook, to a person',
    who: { LEAD: OWN },
    variables: async (place, world) => ({
      input: {
        workbookId: await world.newWorkbook(world.places.OWN, 'IN_PROGRESS'),
        sectionId: world.sections.second,
        assigned: true,
        personId: (await world.newPerson('CONTRIBUTOR', place)).id,
      },
    }),
  },

  {
    field: 'Mutation.createCampaign',
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ consortiumId }, { templateVersionId }) => ({
      input: { consortiumId, templateVersionId, name: 'Made', cycle: '2016', year: 2016 },
    }),
  },
  {
    field: 'Mutation.changeCampaign',
    of: 'that is a draft',
    grantedBy: ['Campaign'],
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ input: await newChange(place, world) }),
  },
  {
    field: 'Mutation.changeCampaign',
    of: 'based on a version that is not there',
    grantedBy: ['CampaignConflict'],
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({
      input: { ...(await newChange(place, world)), expectedVersion: 4 },
    }),
  },
  {
    field: 'Mutation.changeCampaign',
    of: 'that was opened',
    grantedBy: ['CONFLICT'],
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({
      input: { ...(await newChange(place, world)), id: place.campaigns.OPEN },
    }),
  },
  {
    field: 'Mutation.deleteCampaign',
    of: 'that is a draft',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ id: await world.newCampaign(place, 'DRAFT') }),
  },
  {
    field: 'Mutation.deleteCampaign',
    of: 'that was opened',
    grantedBy: ['CONFLICT'],
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ campaigns }) => ({ id: campaigns.OPEN }),
  },
  {
    field: 'Mutation.openCampaign',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ id: await world.newCampaign(place, 'DRAFT') }),
  },
  {
    field: 'Mutation.openCampaign',
    of: 'that is open already',
    grantedBy: ['CONFLICT'],
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ campaigns }) => ({ id: campaigns.OPEN }),
  },
  {
    field: 'Mutation.moveClosingDay',
    of: 'of an open campaign',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({
      id: await world.newCampaign(place, 'OPEN'),
      closesOn: '2199-12-31',
    }),
  },
  {
    field: 'Mutation.moveClosingDay',
    of: 'of a draft',
    grantedBy: ['CONFLICT'],
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ campaigns }) => ({ id: campaigns.DRAFT, closesOn: '2199-12-31' }),
  },
  {
    field: 'Mutation.closeCampaign',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ id: await world.newCampaign(place, 'OPEN') }),
  },
  {
    field: 'Mutation.reopenCampaign',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ id: await world.newCampaign(place, 'CLOSED') }),
  },
  {
    field: 'Mutation.releaseCampaign',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ id: await world.newCampaign(place, 'CLOSED') }),
  },
  {
    field: 'Mutation.releaseCampaign',
    of: 'that is not closed yet',
    grantedBy: ['CONFLICT'],
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ campaigns }) => ({ id: campaigns.OPEN }),
  },
];
