import type { Row } from './row.js';
import {
  ANYWHERE,
  consortial,
  CONSORTIUM,
  everybody,
  members,
  municipal,
  nobodyAtAll,
  OWN,
  signedIn,
  type Who,
} from './who.js';

/** Who sees figures over a whole workbook: all of its municipality but contributors. */
const standing: Who = { LEAD: OWN, APPROVER: OWN, VIEWER: OWN };

/** Every query: who may ask it, for whose things. */
export const QUERIES: readonly Row[] = [
  { field: 'Query.installation', who: everybody },
  { field: 'Query.governanceTemplates', who: everybody },
  { field: 'Query.governanceTemplate', who: everybody, variables: () => ({ kind: 'CHARTER' }) },
  { field: 'Query.me', who: signedIn },
  {
    field: 'Query.notifications',
    of: 'that a campaign was released',
    who: ['LEAD', 'APPROVER', 'COORDINATOR'],
  },
  { field: 'Query.unreadNotifications', who: signedIn },
  { field: 'Query.notificationSettings', who: signedIn },
  { field: 'Query.services', who: signedIn },
  { field: 'Query.templateVersions', who: signedIn },

  {
    field: 'Query.consortia',
    who: { ...members, ADMINISTRATOR: ANYWHERE },
    variables: () => ({}),
    lists: ({ consortiumId }) => consortiumId,
  },
  {
    field: 'Query.municipalities',
    who: { ...members, ADMINISTRATOR: ANYWHERE },
    variables: () => ({}),
    lists: ({ municipalityId }) => municipalityId,
  },

  {
    field: 'Query.people',
    of: 'a municipality',
    who: { LEAD: OWN, ADMINISTRATOR: ANYWHERE },
    variables: ({ municipalityId }) => ({ municipalityId }),
  },
  {
    field: 'Query.people',
    of: 'a consortium',
    who: { COORDINATOR: CONSORTIUM, ADMINISTRATOR: ANYWHERE },
    variables: ({ consortiumId }) => ({ consortiumId }),
  },
  { field: 'Query.people', of: 'the installation', who: ['ADMINISTRATOR'] },

  {
    field: 'Query.openInvitations',
    of: 'a municipality',
    who: { LEAD: OWN, ADMINISTRATOR: ANYWHERE },
    variables: ({ municipalityId }) => ({ municipalityId }),
    lists: ({ invitationId }) => invitationId,
  },
  {
    field: 'Query.openInvitations',
    of: 'a consortium',
    who: { COORDINATOR: CONSORTIUM, ADMINISTRATOR: ANYWHERE },
    variables: ({ consortiumId }) => ({ consortiumId }),
    lists: ({ consortiumInvitationId }) => consortiumInvitationId,
  },
  { field: 'Query.openInvitations', of: 'the installation', who: ['ADMINISTRATOR'] },
  {
    field: 'Query.municipalitiesWithoutLead',
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ consortiumId }) => ({ consortiumId }),
    lists: ({ memberWithoutLeadId }) => memberWithoutLeadId,
  },
  {
    field: 'Query.invitation',
    of: 'whose token one holds',
    grantedBy: ['InvitationOffer'],
    // It is an offer to whoever holds the token, not to who asks.
    becomesAnother: true,
    who: Object.fromEntries(everybody.map((actor) => [actor, ANYWHERE])),
    variables: async (place, world) => ({ token: (await world.newInvitation(place)).token }),
  },
  { field: 'Query.outbox', who: ['ADMINISTRATOR'] },
  {
    field: 'Query.jobs',
    who: ['ADMINISTRATOR'],
    variables: async (_place, world) => {
      await world.newJob('FAILED');
      return {};
    },
  },
  {
    field: 'Query.job',
    of: 'that the lead asked for',
    who: ['LEAD', 'ADMINISTRATOR'],
    variables: async (_place, world) => ({ id: await world.newJob('FAILED') }),
  },
  {
    field: 'Query.emailDomains',
    of: 'a municipality',
    who: { LEAD: OWN, ADMINISTRATOR: ANYWHERE },
    variables: ({ municipalityId }) => ({ municipalityId }),
  },
  {
    field: 'Query.emailDomains',
    of: 'a consortium',
    who: { COORDINATOR: CONSORTIUM, ADMINISTRATOR: ANYWHERE },
    variables: ({ consortiumId }) => ({ consortiumId }),
  },

  {
    field: 'Query.auditLog',
    of: 'a municipality',
    who: { LEAD: OWN, APPROVER: OWN },
    variables: ({ municipalityId }) => ({ municipalityId }),
  },
  {
    field: 'Query.auditLog',
    of: 'a consortium',
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ consortiumId }) => ({ consortiumId }),
  },
  { field: 'Query.auditLog', of: 'one’s own', who: signedIn },
  {
    field: 'Query.auditLog',
    of: 'the own municipality, from an event on',
    who: { LEAD: OWN, APPROVER: OWN },
    variables: ({ eventId }, { places }) => ({ municipalityId: places.OWN.municipalityId, after: eventId }),
  },

  {
    field: 'Query.campaigns',
    of: 'a consortium',
    who: members,
    variables: ({ consortiumCode }) => ({ consortiumCode }),
  },
  {
    field: 'Query.campaigns',
    of: 'open',
    who: members,
    variables: () => ({}),
    lists: ({ campaigns }) => campaigns.OPEN,
  },
  {
    field: 'Query.campaigns',
    of: 'in draft',
    who: { COORDINATOR: CONSORTIUM },
    variables: () => ({}),
    lists: ({ campaigns }) => campaigns.DRAFT,
  },
  {
    field: 'Query.campaign',
    of: 'open',
    who: members,
    variables: ({ campaigns }) => ({ id: campaigns.OPEN }),
  },
  {
    field: 'Query.campaign',
    of: 'in draft',
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ campaigns }) => ({ id: campaigns.DRAFT }),
  },
  {
    field: 'Query.campaign',
    of: 'released',
    released: true,
    who: members,
    variables: ({ campaigns }) => ({ id: campaigns.RELEASED }),
  },
  {
    field: 'Query.release',
    released: true,
    who: members,
    variables: ({ releaseId }) => ({ id: releaseId }),
  },

  {
    field: 'Query.workbooks',
    depth: 4,
    who: { ...municipal(OWN), ...consortial },
    variables: ({ campaigns }) => ({ campaignId: campaigns.OPEN }),
    lists: ({ workbooks }) => workbooks.OPEN,
  },
  {
    field: 'Query.workbook',
    of: 'of an open campaign',
    who: { ...municipal(OWN), ...consortial },
    variables: ({ workbooks }) => ({ id: workbooks.OPEN }),
  },
  {
    field: 'Query.workbook',
    of: 'shared by name in a release',
    released: true,
    who: members,
    variables: ({ workbooks }) => ({ id: workbooks.RELEASED }),
  },

  {
    field: 'Query.fileHistory',
    of: 'in a section handed to the contributor',
    who: municipal(OWN),
    variables: ({ evidence }) => ({ id: evidence.handed }),
  },
  {
    field: 'Query.fileHistory',
    of: 'in a section handed to nobody',
    who: standing,
    variables: ({ evidence }) => ({ id: evidence.hidden }),
  },

  {
    field: 'Query.benchmark',
    of: 'before the release',
    who: nobodyAtAll,
    variables: ({ workbooks }) => ({ workbookId: workbooks.OPEN }),
  },
  {
    field: 'Query.benchmark',
    of: 'released',
    released: true,
    who: standing,
    variables: ({ workbooks }) => ({ workbookId: workbooks.RELEASED }),
  },
  {
    field: 'Query.benchmark',
    of: 'the own workbook, in a group',
    released: true,
    who: { LEAD: CONSORTIUM, APPROVER: CONSORTIUM, VIEWER: CONSORTIUM },
    variables: ({ peerGroupId }, { places }) => ({
      workbookId: places.OWN.workbooks.RELEASED,
      peerGroupId,
    }),
  },
  {
    field: 'Query.regionBenchmark',
    released: true,
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ campaigns }) => ({ campaignId: campaigns.RELEASED }),
  },
  {
    field: 'Query.regionBenchmark',
    of: 'before the release',
    who: nobodyAtAll,
    variables: ({ campaigns }) => ({ campaignId: campaigns.OPEN }),
  },
  {
    field: 'Query.regionBenchmark',
    of: 'one group of it',
    released: true,
    who: { COORDINATOR: CONSORTIUM },
    variables: ({ campaigns, peerGroupId }) => ({ campaignId: campaigns.RELEASED, peerGroupId }),
  },
  {
    field: 'Query.peerGroups',
    released: true,
    who: members,
    variables: ({ campaigns }) => ({ campaignId: campaigns.RELEASED }),
  },
  {
    field: 'Query.heatmap',
    released: true,
    who: members,
    variables: ({ campaigns }) => ({ campaignId: campaigns.RELEASED, dimension: 'PRIORITY' }),
  },
  {
    field: 'Query.heatmap',
    of: 'before the release',
    who: nobodyAtAll,
    variables: ({ campaigns }) => ({ campaignId: campaigns.OPEN, dimension: 'PRIORITY' }),
  },
  {
    field: 'Query.quadrant',
    of: 'the region',
    released: true,
    who: members,
    variables: ({ campaigns }) => ({ campaignId: campaigns.RELEASED, lens: 'CLIENT' }),
  },
  {
    field: 'Query.quadrant',
    of: 'a municipality that shares by name',
    released: true,
    who: members,
    variables: ({ campaigns, municipalityId }) => ({
      campaignId: campaigns.RELEASED,
      lens: 'SUPPLIER',
      municipalityId,
    }),
  },
  {
    field: 'Query.quadrant',
    of: 'a municipality, in the own campaign',
    released: true,
    who: members,
    variables: ({ municipalityId }, { places }) => ({
      campaignId: places.OWN.campaigns.RELEASED,
      lens: 'CLIENT',
      municipalityId,
    }),
  },
  {
    field: 'Query.quadrant',
    of: 'a municipality before the release',
    who: standing,
    variables: ({ campaigns, municipalityId }) => ({
      campaignId: campaigns.OPEN,
      lens: 'CLIENT',
      municipalityId,
    }),
  },
  {
    field: 'Query.systems',
    released: true,
    who: members,
    variables: ({ campaigns }) => ({ campaignId: campaigns.RELEASED }),
  },
  {
    field: 'Query.systems',
    of: 'before the release',
    who: nobodyAtAll,
    variables: ({ campaigns }) => ({ campaignId: campaigns.OPEN }),
  },
  {
    field: 'Query.indicators',
    released: true,
    who: members,
    variables: ({ campaigns }) => ({ campaignId: campaigns.RELEASED }),
  },
  {
    field: 'Query.indicators',
    of: 'before the release',
    who: nobodyAtAll,
    variables: ({ campaigns }) => ({ campaignId: campaigns.OPEN }),
  },
  {
    field: 'Query.assessmentMap',
    of: 'before the release',
    who: municipal(OWN),
    variables: ({ workbooks }) => ({ workbookId: workbooks.OPEN }),
  },
  {
    field: 'Query.assessmentMap',
    of: 'shared by name in a release',
    released: true,
    who: members,
    variables: ({ workbooks }) => ({ workbookId: workbooks.RELEASED }),
  },
];
