import 'reflect-metadata';
import { defaultIdentityOptions } from '@commonworks/api-identity';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApp } from './create-app.js';

/** Prints the schema, sorted and described, as `schema.graphql` holds it; needs no database. */
const app = await createApp({
  host: '127.0.0.1',
  port: 0,
  database: null,
  production: true,
  publicUrl: '',
  logLevel: 'error',
  exitWithParent: false,
  demoExposed: false,
  trustProxy: false,
  identity: defaultIdentityOptions,
  files: { directory: '', most: 1 },
});
process.stdout.write(`${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`);
await app.close();
