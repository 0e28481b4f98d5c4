import { describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType, isUnionType } from 'graphql';
import { readFileSync } from 'node:fs';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const refusals = schema.getPossibleTypes(schema.getType('Refusal') as never).map(({ name }) => name);

describe('the outcomes of operations', () => {
  it('that say in words what happened instead are refusals, each of them', () => {
    const members = Object.values(schema.getTypeMap())
      .filter(isUnionType)
      .flatMap((union) => union.getTypes());
    const telling = members.filter((member) => member.getFields()['message']).map(({ name }) => name);
    expect(telling.length).toBeGreaterThan(0);
    expect([...new Set(telling)].sort()).toEqual([...refusals].sort());
  });

  it('are what was asked for, or refusals: of each result one alone is none', () => {
    const results = Object.values(schema.getTypeMap())
      .filter(isUnionType)
      .filter(({ name }) => name.endsWith('Result'));
    expect(results.length).toBeGreaterThan(3);
    const asked = results.map((union) => [
      union.name,
      union
        .getTypes()
        .map(({ name }) => name)
        .filter((name) => !refusals.includes(name)),
    ]);
    expect(asked.filter(([, names]) => names?.length !== 1)).toEqual([]);
  });

  it('are no errors of their own outside of a union: everything else has a code', () => {
    const loose = Object.values(schema.getTypeMap()).filter(
      (type) =>
        isObjectType(type) &&
        /Refused|Error|Failure|Locked$/.test(type.name) &&
        !refusals.includes(type.name),
    );
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});
