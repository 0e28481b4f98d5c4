import { describe, expect, it } from '@jest/globals';
import {
  addAfter,
  addImport,
  addMember,
  addStatementBefore,
  addToArray,
  addToObject,
} from './source-edits.mjs';

describe('an import', () => {
  const source = "import { a } from './a.js';\nimport { c } from './c.js';\n\nuse(a, c);\n";

  it('takes its place in their order', () => {
    expect(addImport(source, "import { b } from './b.js';")).toBe(
      "import { a } from './a.js';\nimport { b } from './b.js';\nimport { c } from './c.js';\n\nuse(a, c);\n",
    );
    expect(addImport(source, "import { d } from './d.js';")).toContain("'./c.js';\nimport { d }");
    expect(addImport('use();\n', "import { a } from './a.js';")).toBe(
      "import { a } from './a.js';\n\nuse();\n",
    );
  });

  it('is not made twice', () => {
    expect(addImport(source, "import { a } from './a.js';")).toBe(source);
  });
});

describe('an array', () => {
  it.each([
    ['a constant', 'const LIST = [1, 2];'],
    ['one that is told its type', 'const LIST = [1, 2] as const satisfies readonly number[];'],
    ['a property', 'module({ LIST: [1, 2] });'],
    ['what a function gives', 'const all = { LIST: () => [1, 2] };'],
  ])('gets one more at its end: %s', (_, source) => {
    expect(addToArray(source, 'LIST', '3').replace(/\s/g, '')).toContain('[1,2,3]');
  });

  it('gets its first, where it is empty', () => {
    expect(addToArray('const LIST = [];', 'LIST', '1')).toBe('const LIST = [1];');
  });

  it('that is not there is said', () => {
    expect(() => addToArray('const OTHER = [];', 'LIST', '1')).toThrow('nothing named LIST');
    expect(() => addToArray('const LIST = {};', 'LIST', '1')).toThrow('nothing named LIST');
  });
});

it('an object gets a property, an interface a member', () => {
  expect(addToObject('const O = { a: 1 };', 'O', 'b: 2').replace(/\s/g, '')).toBe('constO={a:1,b:2};');
  expect(addMember('interface I { a: 1 }', 'I', 'b: 2;').replace(/\s/g, '')).toBe('interfaceI{a:1b:2;}');
  expect(() => addMember('interface I {}', 'J', 'b: 2;')).toThrow('no interface J');
});

describe('a statement', () => {
  const source = "function f() { a(); switch (x) { case 1: b(); c('here'); break; } if (d('here')) e(); }";

  it('stands before the innermost one that has the text', () => {
    expect(addStatementBefore(source, 'f', "c('here')", 'new();')).toContain("b(); new();\nc('here')");
    expect(addStatementBefore(source, 'f', "d('here')", 'new();')).toContain("new();\nif (d('here'))");
  });

  it('is not put anywhere else', () => {
    expect(() => addStatementBefore(source, 'g', 'a()', 'new();')).toThrow('function g');
    expect(() => addStatementBefore(source, 'f', 'z()', 'new();')).toThrow('z()');
  });
});

it('what has no name of its own is found by a text that stands there once', () => {
  expect(addAfter('[...a, ...b]', '...a,', ' ...c,')).toBe('[...a, ...c, ...b]');
  expect(() => addAfter('a a', 'a', 'b')).toThrow('more than once');
  expect(() => addAfter('a', 'c', 'b')).toThrow('does not stand');
});
