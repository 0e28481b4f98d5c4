throw new Error(
  'A path of @apollo or @mantine is imported that specs have no file of: name it in tools/test/bundled-packages.mjs.',
);
