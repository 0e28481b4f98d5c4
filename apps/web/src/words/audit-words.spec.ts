import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');
const en = JSON.parse(readFileSync(join(root, 'libs/web/ui/src/messages/en.json'), 'utf8')) as {
  audit: { action: Record<string, string> };
};
const RECORDS = /\brecord(?:Worker)?Audit\(|insert into audit_event/;

/** The modules of the server that write to the audit log, and the actions each names. */
const writers = readdirSync(join(root, 'libs/api'))
  .map((lib) => join(root, 'libs/api', lib, 'src'))
  .filter(existsSync)
  .flatMap((src) => readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => join(src, path)))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('spec.ts'))
  // What the operator of the machine does by a command stands there too.
  .concat(join(root, 'tools/recover.mjs'))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
  .filter(({ path, text }) => RECORDS.test(text) && !/\/record-(?:worker-)?audit\.ts$/.test(path))
  .map(({ path, text }) => ({ path, actions: actionsIn(text) }));

/** Recorded by former versions: what stands in a log is read for as long as it is kept. */
const FORMERLY = ['ANSWER_SAVED'];

/** `action: 'A'`, `action: x ? 'A' : 'B'`, `audit: 'A'` of a table of steps, or the first literal of an insert. */
function actionsIn(text: string): string[] {
  const lines = text.match(/\b(?:action|audit): .*|insert into audit_event[^`]*/g) ?? [];
  return lines.flatMap((line) => line.match(/(?<=')[A-Z]+(?:_[A-Z]+)+(?=')/g) ?? []);
}

describe('the words of the audit log', () => {
  it('are asked of every module that writes to it', () => {
    expect(writers.length).toBeGreaterThan(10);
    expect(writers.filter(({ actions }) => actions.length === 0)).toEqual([]);
  });

  it('are there for every action that is recorded, and for no other', () => {
    const recorded = new Set([...FORMERLY, ...writers.flatMap(({ actions }) => actions)]);
    expect(Object.keys(en.audit.action).sort()).toEqual([...recorded].sort());
  });
});

describe('the reading of the sources', () => {
  it('sees one action, one of two, and one in a statement', () => {
    expect(actionsIn(`recordAudit(tx, ctx, { action: 'A_B', subjectType: 'x' })`)).toEqual(['A_B']);
    expect(actionsIn(`action: on ? 'A_ON' : 'A_OFF',`)).toEqual(['A_ON', 'A_OFF']);
    expect(actionsIn(`OPEN: { permission: 'open', audit: 'A_OPENED' },`)).toEqual(['A_OPENED']);
    expect(actionsIn("insert into audit_event (action)\n values ($1, 'A_DONE', 'release')`")).toEqual([
      'A_DONE',
    ]);
  });
});
