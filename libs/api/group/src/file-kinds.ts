import { defineFileKind } from '@commonworks/api-platform/schema';

/** A file of a group, for its members, and for observers where it is not restricted. */
export const groupFile = defineFileKind({
  name: 'group_file',
  ids: ['groupId'],
  address: '/groups/:groupId/files',
  says: ['mark', 'restricted'],
  shared: true,
});

export const fileKinds = [groupFile];
