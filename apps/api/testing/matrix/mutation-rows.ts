import { randomUUID } from 'node:crypto';
import { PASSWORD } from '@commonworks/testing';
import type { Row } from './row.js';
import { ANYWHERE, CONSORTIUM, everybody, OWN, signedIn, type Who } from './who.js';
import { SETUP_TOKEN } from './world.js';

const ofLeads: Who = { LEAD: OWN, ADMINISTRATOR: ANYWHERE };
const ofCoordinators: Who = { COORDINATOR: CONSORTIUM, ADMINISTRATOR: ANYWHERE };
const signedInAs = { grantedBy: ['Me'], spoilsActors: true, becomesAnother: true } as const;
/** Who may answer in a section handed to the contributor. */
const answering: Who = { LEAD: OWN, CONTRIBUTOR: OWN };

const newName = () => `Made ${randomUUID()}`;
const newEmail = () => `${randomUUID()}@made.example`;

/** Every mutation: who may do it, to whose things. */
export const MUTATIONS: readonly Row[] = [
  {
    ...signedInAs,
    field: 'Mutation.signIn',
    who: everybody,
    variables: async (place, world) => ({
      input: { email: (await world.newPerson(null, place)).email, password: PASSWORD },
    }),
  },
  {
    field: 'Mutation.signIn',
    of: 'with a password that is wrong',
    grantedBy: ['SignInRefused'],
    who: everybody,
    variables: async (place, world) => ({
      input: { email: (await world.newPerson(null, place)).email, password: 'wrong' },
    }),
  },
  { field: 'Mutation.signOut', who: everybody, spoilsActors: true },
  { field: 'Mutation.signOutEverywhere', who: signedIn, spoilsActors: true },
  { field: 'Mutation.changeLocale', who: signedIn, spoilsActors: true, variables: () => ({ locale: 'EN' }) },
  {
    ...signedInAs,
    field: 'Mutation.createFirstAdministrator',
    of: 'where there is one',
    who: [],
    variables: () => ({
      input: { token: SETUP_TOKEN, name: newName(), email: newEmail(), password: PASSWORD },
    }),
  },
  {
    ...signedInAs,
    field: 'Mutation.acceptInvitation',
    of: 'whose token one holds',
    who: Object.fromEntries(everybody.map((actor) => [actor, ANYWHERE])),
    variables: async (place, world) => ({
      input: { token: await world.newInvitation(place), password: PASSWORD },
    }),
  },

  {
    field: 'Mutation.saveAnswer',
    of: 'in a section handed to the contributor',
    grantedBy: ['Answer'],
    who: answering,
    variables: async (place, world) => ({ input: await world.newSave(place, world.questions.text) }),
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
    field: 'Mutation.submitWorkbook',
    who: { LEAD: OWN, APPROVER: OWN },
    variables: async (place, world) => ({ id: await world.newWorkbook(place, 'IN_PROGRESS') }),
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
    field: 'Mutation.assignSection',
    of: 'of a workbook',
    who: { LEAD: OWN },
    variables: async (place, world) => ({
      input: {
        ...{ workbookId: await world.newWorkbook(place, 'IN_PROGRESS'), sectionId: world.sections.second },
        ...{ personId: (await world.newPerson('CONTRIBUTOR', place)).id, assigned: true },
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
        ...{ sectionId: world.sections.second, assigned: true },
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
    field: 'Mutation.openCampaign',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ id: await world.newCampaign(place, 'DRAFT') }),
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
    field: 'Mutation.createConsortium',
    who: ['ADMINISTRATOR'],
    variables: () => ({ input: { code: `made-${randomUUID()}`, name: newName(), province: 'AB' } }),
  },
  {
    field: 'Mutation.createMunicipality',
    who: ['ADMINISTRATOR'],
    variables: () => ({
      input: { name: newName(), type: 'TOWN', province: 'AB', population: 10, year: 2015 },
    }),
  },
  {
    field: 'Mutation.addMunicipalityToConsortium',
    who: { ADMINISTRATOR: ANYWHERE },
    variables: ({ consortiumId, municipalityId }) => ({ input: { consortiumId, municipalityId } }),
  },

  {
    field: 'Mutation.invitePerson',
    of: 'to a municipality',
    who: ofLeads,
    variables: ({ municipalityId }) => ({
      input: { name: 'Made', email: newEmail(), role: 'VIEWER', municipalityId },
    }),
  },
  {
    field: 'Mutation.invitePerson',
    of: 'to a consortium',
    who: ofCoordinators,
    variables: ({ consortiumId }) => ({
      input: { name: 'Made', email: newEmail(), role: 'ANALYST', consortiumId },
    }),
  },
  {
    field: 'Mutation.invitePerson',
    of: 'to administrate',
    who: ['ADMINISTRATOR'],
    variables: () => ({ input: { name: 'Made', email: newEmail(), role: 'ADMINISTRATOR' } }),
  },
  {
    field: 'Mutation.grantRole',
    of: 'in a municipality, to one of its people',
    who: ofLeads,
    variables: async (place, world) => ({
      input: {
        personId: (await world.newPerson('VIEWER', place)).id,
        ...{ role: 'LEAD', municipalityId: place.municipalityId },
      },
    }),
  },
  {
    field: 'Mutation.grantRole',
    of: 'in the own municipality, to a person',
    who: ofLeads,
    variables: async (place, world) => ({
      input: {
        personId: (await world.newPerson('VIEWER', place)).id,
        ...{ role: 'LEAD', municipalityId: world.places.OWN.municipalityId },
      },
    }),
  },
  {
    field: 'Mutation.grantRole',
    of: 'in a consortium',
    who: ofCoordinators,
    variables: async (place, world) => ({
      input: {
        personId: (await world.newPerson('ANALYST', place)).id,
        ...{ role: 'COORDINATOR', consortiumId: place.consortiumId },
      },
    }),
  },
  {
    field: 'Mutation.grantRole',
    of: 'to administrate',
    who: { ADMINISTRATOR: ANYWHERE },
    variables: async (place, world) => ({
      input: { personId: (await world.newPerson('VIEWER', place)).id, role: 'ADMINISTRATOR' },
    }),
  },
  {
    field: 'Mutation.revokeRole',
    of: 'in a municipality',
    who: ofLeads,
    variables: async (place, world) => ({
      input: {
        personId: (await world.newPerson('VIEWER', place)).id,
        ...{ role: 'VIEWER', municipalityId: place.municipalityId },
      },
    }),
  },
  {
    field: 'Mutation.revokeRole',
    of: 'in a consortium',
    who: ofCoordinators,
    variables: async (place, world) => ({
      input: {
        personId: (await world.newPerson('ANALYST', place)).id,
        ...{ role: 'ANALYST', consortiumId: place.consortiumId },
      },
    }),
  },
];
