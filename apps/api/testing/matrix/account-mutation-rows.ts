import { randomUUID } from 'node:crypto';
import { PASSWORD } from '@commonworks/testing';
import type { Row } from './row.js';
import { ANYWHERE, CONSORTIUM, everybody, OWN, signedIn, type Who } from './who.js';
import { SETUP_TOKEN } from './world.js';

const ofLeads: Who = { LEAD: OWN, ADMINISTRATOR: ANYWHERE };
const ofCoordinators: Who = { COORDINATOR: CONSORTIUM, ADMINISTRATOR: ANYWHERE };
const signedInAs = { grantedBy: ['Me'], spoilsPeople: true, becomesAnother: true } as const;

/** A password that would do, whatever the rules ask of a new one. */
const STRONG = 'violet harbour nineteen lanterns';

const NEXT_PASSWORD = 'a river under the bridge';
const newName = () => `Made ${randomUUID()}`;
const newEmail = () => `${randomUUID()}@made.example`;

/** Every mutation of accounts, roles and tenants: who may do it, to whose things. */
export const ACCOUNT_MUTATIONS: readonly Row[] = [
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
  { field: 'Mutation.signOut', who: everybody, spoilsPeople: true },
  { field: 'Mutation.signOutEverywhere', who: signedIn, spoilsPeople: true },
  { field: 'Mutation.changeLocale', who: signedIn, spoilsPeople: true, variables: () => ({ locale: 'EN' }) },
  {
    field: 'Mutation.changeName',
    who: signedIn,
    spoilsPeople: true,
    variables: () => ({ name: newName() }),
  },
  { field: 'Mutation.dismissLockOutNotice', who: signedIn },
  {
    field: 'Mutation.markNotificationsRead',
    who: signedIn,
    variables: () => ({ ids: [randomUUID()] }),
  },
  {
    field: 'Mutation.setNotificationSetting',
    of: 'that a campaign was released',
    who: ['LEAD', 'APPROVER', 'COORDINATOR'],
    variables: () => ({ kind: 'CAMPAIGN_RELEASED', mail: 'NEVER' }),
  },
  {
    field: 'Mutation.requestPasswordReset',
    who: everybody,
    variables: () => ({ email: newEmail() }),
  },
  {
    field: 'Mutation.confirmPassword',
    grantedBy: ['Me'],
    who: signedIn,
    variables: () => ({ password: PASSWORD }),
  },
  {
    field: 'Mutation.changePassword',
    grantedBy: ['Me'],
    who: signedIn,
    spoilsPeople: true,
    variables: () => ({ input: { current: PASSWORD, next: NEXT_PASSWORD } }),
  },
  {
    field: 'Mutation.closeMyAccount',
    grantedBy: ['AccountClosed'],
    who: signedIn,
    spoilsPeople: true,
    variables: () => ({ password: PASSWORD }),
  },
  {
    field: 'Mutation.closeAccount',
    who: { ADMINISTRATOR: ANYWHERE },
    variables: async (place, world) => ({ personId: (await world.newPerson('VIEWER', place)).id }),
  },
  {
    ...signedInAs,
    field: 'Mutation.resetPassword',
    of: 'whose link one holds',
    who: Object.fromEntries(everybody.map((actor) => [actor, ANYWHERE])),
    variables: async (place, world) => ({
      input: { token: await world.newPasswordReset(place), password: NEXT_PASSWORD },
    }),
  },
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
    of: 'of somebody without an account, whose token one holds',
    // Who is signed in has another mailbox, and is told to sign out first.
    grantedBy: ['Me', 'SignInRefused'],
    who: Object.fromEntries(everybody.map((actor) => [actor, ANYWHERE])),
    variables: async (place, world) => ({
      input: { token: (await world.newInvitation(place)).token, name: 'Made', password: STRONG },
    }),
  },
  {
    ...signedInAs,
    field: 'Mutation.acceptInvitation',
    of: 'of somebody with an account, whose token one holds',
    grantedBy: ['SignInRefused'],
    who: Object.fromEntries(everybody.map((actor) => [actor, ANYWHERE])),
    variables: async (place, world) => {
      const { email } = await world.newPerson(null, place);
      const { token } = await world.newInvitation(place, email);
      return { input: { token, name: 'Made', password: STRONG } };
    },
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
    field: 'Mutation.inviteFirstLead',
    of: 'of a member of a consortium',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({
      input: {
        name: 'Made',
        email: newEmail(),
        consortiumId: place.consortiumId,
        municipalityId: await world.newMember(place),
      },
    }),
  },
  {
    field: 'Mutation.inviteFirstLead',
    of: 'in the name of the own consortium, of a municipality',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({
      input: {
        name: 'Made',
        email: newEmail(),
        consortiumId: world.places.OWN.consortiumId,
        municipalityId: await world.newMember(place),
      },
    }),
  },
  {
    field: 'Mutation.inviteFirstLead',
    of: 'of a municipality that has a lead',
    grantedBy: ['CONFLICT'],
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ consortiumId, municipalityId }) => ({
      input: { name: 'Made', email: newEmail(), consortiumId, municipalityId },
    }),
  },
  {
    field: 'Mutation.withdrawInvitation',
    of: 'of a first lead, that a coordinator made',
    who: ofCoordinators,
    variables: async (place, world) => ({ id: await world.newOfferToFirstLead(place) }),
  },
  {
    field: 'Mutation.withdrawInvitation',
    of: 'to a municipality',
    who: ofLeads,
    variables: async (place, world) => ({ id: (await world.newInvitation(place)).id }),
  },
  {
    field: 'Mutation.setEmailDomains',
    of: 'of a municipality',
    who: { ADMINISTRATOR: ANYWHERE },
    variables: ({ municipalityId }) => ({ input: { municipalityId, domains: ['made.example'] } }),
  },
  {
    field: 'Mutation.setEmailDomains',
    of: 'of a consortium',
    who: { ADMINISTRATOR: ANYWHERE },
    variables: ({ consortiumId }) => ({ input: { consortiumId, domains: ['made.example'] } }),
  },
  {
    field: 'Mutation.stopJob',
    of: 'that the lead asked for',
    who: ['LEAD', 'ADMINISTRATOR'],
    variables: async (_place, world) => ({ id: await world.newJob('WAITING') }),
  },
  {
    field: 'Mutation.retryJob',
    who: ['ADMINISTRATOR'],
    variables: async (_place, world) => ({ id: await world.newJob('FAILED') }),
  },
  {
    field: 'Mutation.openOutboxLine',
    who: { ADMINISTRATOR: ANYWHERE },
    variables: async (place, world) => ({ id: (await world.newInvitation(place)).mailId }),
  },
  {
    field: 'Mutation.grantRole',
    of: 'in a municipality, to one of its people',
    who: ofLeads,
    variables: async (place, world) => ({
      input: {
        personId: (await world.newPerson('VIEWER', place)).id,
        role: 'LEAD',
        municipalityId: place.municipalityId,
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
        role: 'LEAD',
        municipalityId: world.places.OWN.municipalityId,
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
        role: 'COORDINATOR',
        consortiumId: place.consortiumId,
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
        role: 'VIEWER',
        municipalityId: place.municipalityId,
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
        role: 'ANALYST',
        consortiumId: place.consortiumId,
      },
    }),
  },
];
