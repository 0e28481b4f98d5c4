throw new Error(
  'A path of @apollo, @mantine, @nestjs, graphql or typeorm is imported that specs have no file of: name it in tools/test/bundled-packages.mjs.',
);
