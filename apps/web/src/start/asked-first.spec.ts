import * as documents from '@commonworks/web-graphql';
import { expect, test } from '@jest/globals';
import type { DocumentNode } from 'graphql';
import { ASKED_FIRST } from './asked-first.js';

/** Variables without which the server refuses an operation. */
function needed(operation: string): string[] {
  const document = (documents as unknown as Record<string, DocumentNode | undefined>)[`${operation}Document`];
  return (document?.definitions ?? []).flatMap((definition) =>
    definition.kind === 'OperationDefinition'
      ? (definition.variableDefinitions ?? []).flatMap(({ type, defaultValue, variable }) =>
          type.kind === 'NonNullType' && !defaultValue ? [variable.name.value] : [],
        )
      : [],
  );
}

test.each(Object.entries(ASKED_FIRST))('%s gives each operation all that it needs', (address, asked) => {
  for (const { operation, variables } of asked) {
    expect(needed(operation)).not.toEqual([]);
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(needed(operation)));
    for (const value of Object.values(variables))
      if (value.startsWith(':')) expect(address.split('/')).toContain(value);
  }
});
