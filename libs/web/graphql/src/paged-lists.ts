/** The lists at the root of the schema, which the server gives page by page. */
export const PAGED_LISTS = [
  'auditLog',
  'campaigns',
  'consortia',
  'jobs',
  'municipalities',
  'municipalitiesWithoutLead',
  'notifications',
  'openInvitations',
  'opportunities',
  'outbox',
  'peerGroups',
  'people',
  'products',
  'services',
  'templateVersions',
  'workbooks',
];
