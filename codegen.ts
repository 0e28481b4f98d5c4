import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the web: every `.graphql` file under `libs/web` and of its app becomes an `XxxDocument`. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['libs/web/**/*.graphql', 'apps/web/src/**/*.graphql'],
  ignoreNoDocuments: true,
  importExtension: '.js',
  generates: {
    // All enums of the schema, whether or not a document uses them yet.
    'libs/web/graphql/src/generated/enums.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsTypes: true },
    },
    'libs/web/graphql/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Date: 'string',
          PartialDate: 'string',
          Cents: 'number',
          JSON: 'unknown',
        },
      },
    },
  },
};

export default config;
