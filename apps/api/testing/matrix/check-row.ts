import type { TestApi, TestPerson } from '@commonworks/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { brief, comparable, isGranted, isRefusal, thingIn, valueOf, type Asked } from './asked.js';
import { type FieldRule } from './field-rules.js';
import { isNothing, observe } from './observe.js';
import type { Place } from './place.js';
import { cell, isAimed, type AimedRow, type PlainRow, type Row } from './row.js';
import { ACTORS, TARGETS, type Actor, type Target } from './who.js';
import { wholeOperation } from './whole-selection.js';
import type { People, World } from './world.js';

/** What one row is judged with. */
export interface MatrixRun {
  readonly api: TestApi;
  readonly world: World;
  readonly fields: Readonly<Record<string, Readonly<Record<string, FieldRule>>>>;
  /** Told of every answer. */
  heard(row: Row, actor: Actor, answer: Asked): void;
}

/** Asks the row's field as everybody, for everybody's things. @returns what is not as the row says */
export async function checkRow(run: MatrixRun, row: Row): Promise<string[]> {
  const people = row.spoilsPeople ? await run.world.newPeople() : run.world.people;
  return isAimed(row) ? checkAimed(run, row, people) : checkPlain(run, row, people);
}

async function checkPlain(run: MatrixRun, row: PlainRow, people: People): Promise<string[]> {
  const violations: string[] = [];
  for (const actor of ACTORS) {
    const variables = (await row.variables?.(run.world.places.OWN, run.world)) ?? {};
    const answer = await ask(run, row, actor, people[actor], variables);
    const granted = isGranted(row, answer);
    if (granted === row.who.includes(actor) && (granted || isRefusal(row, answer))) continue;
    violations.push(`${cell(row, actor)} ${granted ? 'is allowed' : `is refused, with ${brief(answer)}`}`);
  }
  return violations;
}

async function checkAimed(run: MatrixRun, row: AimedRow, people: People): Promise<string[]> {
  const { places } = run.world;
  const violations: string[] = [];
  const answers = new Map<Target, Map<Actor, Asked>>(TARGETS.map((target) => [target, new Map()]));
  await Promise.all(
    ACTORS.map(async (actor) => {
      for (const target of TARGETS) {
        const variables = await row.variables(places[target], run.world);
        answers.get(target)?.set(actor, await ask(run, row, actor, people[actor], variables));
      }
    }),
  );
  for (const actor of ACTORS) {
    const unknown = answers.get('UNKNOWN')?.get(actor);
    for (const target of TARGETS) {
      const answer = answers.get(target)?.get(actor);
      if (!answer || !unknown) continue;
      violations.push(...judgeCell(row, actor, target, { answer, unknown, place: places[target] }));
    }
  }
  if (row.becomesAnother) return violations;
  for (const target of TARGETS) {
    violations.push(...checkFields(run, row, target, answers.get(target) ?? new Map()));
  }
  return violations;
}

function judgeCell(
  row: AimedRow,
  actor: Actor,
  target: Target,
  { answer, unknown, place }: { answer: Asked; unknown: Asked; place: Place },
): string[] {
  const what = cell(row, actor, target);
  const allowed = row.who[actor]?.includes(target) ?? false;
  const granted = isGranted(row, answer, place);
  if (allowed) return granted ? [] : [`${what} is refused, with ${brief(answer)}`];
  if (granted) return [`${what} is allowed`];
  // A list without the thing may hold what else the actor may see, whatever was asked for.
  if (row.lists && !isNothing(valueOf(row, answer))) return [];
  if (!isRefusal(row, answer)) return [`${what} is refused in a way of its own: ${brief(answer)}`];
  return comparable(answer) === comparable(unknown)
    ? []
    : [`${what} does not look like what is missing: ${brief(answer)}, not ${brief(unknown)}`];
}

/** Of those who see an object, exactly those the matrix says see each field in which there is something. */
function checkFields(run: MatrixRun, row: AimedRow, target: Target, answers: Map<Actor, Asked>): string[] {
  const violations: string[] = [];
  const place = run.world.places[target];
  const seen = new Map([...answers].map(([actor, answer]) => [actor, observe(thingIn(row, answer, place))]));
  const fields = new Set([...seen.values()].flatMap((fieldsSeen) => [...fieldsSeen.keys()]));
  for (const field of fields) {
    const somebodySees = [...seen.values()].some((fieldsSeen) => fieldsSeen.get(field) === true);
    if (!somebodySees) continue;
    for (const [actor, fieldsSeen] of seen) {
      const sees = fieldsSeen.get(field);
      if (sees === undefined) continue;
      if (sees !== maySee(run, row, field, actor, target)) {
        violations.push(`${cell(row, actor, target)} ${sees ? 'sees' : 'does not see'} ${field}`);
      }
    }
  }
  return violations;
}

function maySee(run: MatrixRun, row: AimedRow, field: string, actor: Actor, target: Target): boolean {
  const [type = '', name = ''] = field.split('.');
  const rule = run.fields[type]?.[name];
  if (rule === undefined) return false;
  if (rule === 'WITH_PARENT' || (rule.untilReleased && row.released)) return true;
  return rule.onlyFor[actor]?.includes(target) ?? false;
}

async function ask(
  { api, heard }: MatrixRun,
  row: Row,
  actor: Actor,
  person: TestPerson | null,
  variables: object,
): Promise<Asked> {
  const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
  const query = wholeOperation(schema, row.field, variables, row.depth);
  const answer: Asked = await api.gql<Record<string, unknown> | null>(person, query, variables);
  heard(row, actor, answer);
  return answer;
}
