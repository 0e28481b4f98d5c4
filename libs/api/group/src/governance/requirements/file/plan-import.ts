import { AppError, translate, type Locale } from '@commonworks/api-platform';
import type { LocalText } from '@commonworks/domain-assessment';
import {
  isRequirementArea,
  METHOD_WORDS,
  nextRequirementId,
  PRIORITY_WORDS,
  REQUIREMENT_PRIORITIES,
  REQUIREMENT_TYPES,
  TYPE_WORDS,
  VERIFICATION_METHODS,
  type Requirement,
  type RequirementPriority,
} from '@commonworks/domain-governance/requirements';
import { requirementWith, type RequirementWords } from '../check-requirement.js';
import { newRequirement } from '../new-requirement.js';
import { readRequirement } from '../present-requirement.js';
import type { RequirementRow } from '../requirement-rows.js';
import { COLUMNS } from './columns.js';

/** What becomes of a row of a table that is brought in. */
export interface PlannedRow {
  /** Counted as a spreadsheet does. */
  readonly row: number;
  readonly state: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'WRONG';
  /** Of the requirement; of a new one that which it gets. */
  readonly number: string | null;
  /** How it reads now and would read; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** What is wrong with it, in the reader's language. */
  readonly why: string | null;
  /** What is stored; null where nothing is. */
  readonly write: {
    readonly of: RequirementRow | null;
    readonly requirement: Requirement;
    readonly setPriority: RequirementPriority | null;
  } | null;
}

type Cells = ReadonlyMap<string, string>;

/**
 * What a table changes in the requirements of a document. Titles and words may be in either language, and columns in any
 * order; status, source, tests and version are not read.
 * @param rows all of the document, merged ones too
 * @throws AppError INVALID_INPUT where the columns that are needed are not there
 */
export function planImport(
  table: readonly (readonly string[])[],
  rows: readonly RequirementRow[],
  locale: Locale,
): PlannedRow[] {
  const [titles = [], ...others] = table;
  const keys = titles.map(keyOf);
  if (!['number', 'statement.en', 'statement.fr'].every((key) => keys.includes(key)))
    throw new AppError('INVALID_INPUT', {}, 'group:invalid.requirement.columns');
  const given = rows.map(({ requirement }) => requirement.id);
  const seen = new Set<string>();
  return others.flatMap((line, at): PlannedRow[] => {
    if (line.every((cell) => cell.trim() === '')) return [];
    const cells: Cells = new Map(keys.flatMap((key, place) => (key ? [[key, line[place] ?? '']] : [])));
    const number = (cells.get('number') ?? '').trim();
    const row = at + 2;
    const wrong = (key: string, params: Record<string, string | number> = {}): PlannedRow[] => [
      {
        row,
        state: 'WRONG',
        number: number || null,
        before: null,
        after: null,
        why: translate(locale, key, params),
        write: null,
      },
    ];
    const of = rows.find(({ requirement, mergedInto }) => !mergedInto && requirement.id === number) ?? null;
    if (of && seen.has(number)) return wrong('group:invalid.requirement.twice');
    seen.add(number);
    const area = number.replace(/^REQ-/, '');
    if (!of && !isRequirementArea(area)) return wrong('group:invalid.requirement.unknown');
    const id = of ? number : nextRequirementId(area, given);
    if (id === null) return wrong('group:refused.requirement.area', { area });
    try {
      const words = wordsIn(cells, of?.requirement ?? null);
      const before = of?.requirement ?? newRequirement(id, { kind: 'GROUP' });
      const unknown = (words.parents ?? []).filter((parent) => !given.includes(parent) || parent === id);
      if (unknown.length > 0)
        return wrong('group:invalid.requirement.parent', { number: unknown.join(', ') });
      const asked = requirementWith(before, words, rows);
      const setPriority = priorityIn(cells, of);
      const requirement = { ...asked, agreedPriority: setPriority ?? before.agreedPriority };
      const after = readRequirement(requirement, locale);
      const now = of && readRequirement(of.requirement, locale);
      if (!of) given.push(id);
      const state = !of ? 'NEW' : now === after ? 'UNCHANGED' : 'CHANGED';
      const write = state === 'UNCHANGED' ? null : { of, requirement, setPriority };
      return [{ row, state, number: id, before: now, after, why: null, write }];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return wrong(error.messageKey, { ...error.params });
    }
  });
}

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const keyOf = (title: string): string | null =>
  COLUMNS.find((one) => [one.title.en, one.title.fr].some((name) => folded(name) === folded(title)))?.key ??
  null;

function wordsIn(cells: Cells, before: Requirement | null): RequirementWords {
  const both = (key: string): LocalText | undefined =>
    cells.has(`${key}.en`) || cells.has(`${key}.fr`)
      ? { en: cells.get(`${key}.en`) ?? '', fr: cells.get(`${key}.fr`) ?? '' }
      : undefined;
  const [rationale, owner] = [both('rationale'), both('owner')];
  const nothing = { en: '', fr: '' };
  const [given, when, then] = [both('given'), both('when'), both('then')];
  const parents = cells.get('parents');
  return {
    type: wordIn(cells, 'type', REQUIREMENT_TYPES, TYPE_WORDS) ?? before?.type ?? 'FUNCTIONAL',
    statement: both('statement') ?? nothing,
    ...(rationale && { rationale }),
    ...(owner && { owner }),
    ...((given ?? when ?? then) && {
      acceptance: { given: given ?? nothing, when: when ?? nothing, then: then ?? nothing },
    }),
    ...(cells.has('verification') && {
      verification: wordIn(cells, 'verification', VERIFICATION_METHODS, METHOD_WORDS),
    }),
    ...(parents !== undefined && { parents: parents.split(/[\s,;]+/).filter(Boolean) }),
  };
}

/** Of one that follows its members, their priority is none that was set. */
function priorityIn(cells: Cells, of: RequirementRow | null): RequirementPriority | null {
  if (!cells.has('priority')) return of?.setPriority ?? null;
  const priority = wordIn(cells, 'priority', REQUIREMENT_PRIORITIES, PRIORITY_WORDS);
  const isAsRead = of?.setPriority === null && priority === of.requirement.agreedPriority;
  return isAsRead ? null : priority;
}

/** @throws AppError INVALID_INPUT for a word that is none of these */
function wordIn<Code extends string>(
  cells: Cells,
  key: string,
  codes: readonly Code[],
  words: Readonly<Record<Code, LocalText>>,
): Code | null {
  const said = folded(cells.get(key) ?? '');
  if (said === '') return null;
  const found = codes.find((code) =>
    [code, words[code].en, words[code].fr].some((word) => folded(word) === said),
  );
  if (!found) throw new AppError('INVALID_INPUT', { word: said }, 'group:invalid.requirement.word');
  return found;
}
