import { InstallationDocument } from '@commonworks/web-graphql';

/** What the server says of itself to whoever has not signed in, as often as it is asked. */
export const installation = ({ empty = false, demo = false } = {}) => ({
  request: { query: InstallationDocument },
  result: {
    data: { installation: { empty, demo, version: '0.1.0', __typename: 'Installation' as const } },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
});
