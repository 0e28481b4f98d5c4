import { beforeAll, expect, it } from '@jest/globals';
import { loadModule } from 'libpg-query';
import { allowedTexts } from './allowed-texts.js';

beforeAll(() => loadModule());

it.each([
  ["(status = ANY (ARRAY['OPEN'::text, 'it''s'::text]))", ['OPEN', "it's"]],
  ["(role = 'ADMINISTRATOR'::text)", ['ADMINISTRATOR']],
  ["(status <> ALL (ARRAY['OPEN'::text]))", null],
  ["(status <> 'OPEN'::text)", null],
  ["((status = 'OPEN'::text) OR (name = 'x'::text))", null],
  ["(lower(status) = 'open'::text)", null],
  ['(n = ANY (ARRAY[1, 2]))', null],
  ['(length(name) <= 200)', null],
])('%s', (check, expected) => {
  expect(allowedTexts(check)).toEqual(expected);
});
