import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
} from '@commonworks/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

const PUBLIC = [
  'acceptInvitation',
  'createFirstAdministrator',
  'governancePlaceholders',
  'governanceTemplate',
  'governanceTemplates',
  'installation',
  'invitation',
  'me',
  'requestPasswordReset',
  'resetPassword',
  'signIn',
  'signOut',
];

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** Some value of the type, as it stands in a query. */
function anyValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${anyValue(field.type)}`).join(', ')} }`;
  }
  const samples: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    JSON: '1',
    Date: '"2015-06-30"',
  };
  return samples[type.name] ?? '"x"';
}

function call({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const required = args.filter((arg) => isNonNullType(arg.type));
  const given = required.map((arg) => `${arg.name}: ${anyValue(arg.type)}`).join(', ');
  return `${name}${given && `(${given})`}${selection(type)}`;
}

const selection = (type: GraphQLOutputType): string => {
  const named = getNamedType(type);
  return isLeafType(named) ? '' : ' { __typename }';
};

describe('every query and mutation', () => {
  it('but the public ones refuses who has not signed in', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
    const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => [
      field.name,
      `{ ${call(field)} }`,
    ]);
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => [
      field.name,
      `mutation { ${call(field)} }`,
    ]);
    const open: string[] = [];
    for (const [name = '', query = ''] of [...queries, ...mutations]) {
      const { errors } = await api.gql(null, query);
      const codes = errors?.map((error) => error.extensions.code) ?? [];
      if (codes.join() !== 'UNAUTHENTICATED') open.push(codes.length > 0 ? `${name}: ${codes.join()}` : name);
    }
    expect(queries.length + mutations.length).toBeGreaterThan(30);
    expect(open.sort()).toEqual(PUBLIC);
  });
});
