import { permits } from '@commonworks/access';
import { AppError, faultIf, notFound, refuseFaults, type TenantContext } from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import {
  FIELD_LENGTHS,
  faultOfValue,
  LAW_KEYS,
  rewrittenParts,
  splitMarks,
  type Clause,
  type ClauseParagraph,
  type Field,
  type FieldValue,
  type GovernanceTemplate,
  type LawKey,
  type WrittenFilling,
} from '@commonworks/domain-governance';
import { asSeenBy, subjectOf, type GroupFacts } from '../groups/group-rows.js';
import type {
  GovernanceFieldInput,
  GovernanceParagraphInput,
  WriteGovernanceClauseInput,
} from './governance.inputs.js';

const PARAGRAPH_LENGTH = 4000;
const MOST_PARAGRAPHS = 60;

interface Around {
  readonly template: GovernanceTemplate;
  readonly clause: Clause;
  readonly group: GroupFacts;
  readonly ctx: TenantContext;
  /** Whether it is only suggested: then what a member has its own is asked of nobody yet. */
  readonly isSuggested?: true;
}

/**
 * What is written once this is.
 * @throws AppError NOT_FOUND for a field, a choice or a member that is not there, and for a member's field that is somebody
 *   else's to fill; CONFLICT for a clause that may not be left out; FieldError INVALID_INPUT
 */
export function writtenWith(
  before: WrittenFilling,
  input: WriteGovernanceClauseInput,
  around: Around,
): WrittenFilling {
  const { clause } = around;
  let written = before;
  for (const [at, field] of (input.fields ?? []).entries()) written = withField(written, field, at, around);
  for (const { id, optionId } of input.choices ?? []) {
    const choice = clause.choices.find((one) => one.id === id);
    if (!choice?.options.some((option) => option.id === optionId)) notFound();
    written = { ...written, choices: { ...written.choices, [id]: optionId } };
  }
  if (input.leftOut === true && clause.isMandatory)
    throw new AppError('CONFLICT', {}, 'group:refused.governance.mandatory');
  if (input.leftOut !== undefined && input.leftOut !== null) {
    const others = written.leftOut.filter((id) => id !== clause.id);
    written = { ...written, leftOut: input.leftOut ? [...others, clause.id].sort() : others };
  }
  return input.paragraphs
    ? { ...written, rewritten: rewrittenWith(written, input.paragraphs, around) }
    : written;
}

function withField(
  written: WrittenFilling,
  input: GovernanceFieldInput,
  at: number,
  { clause, group, ctx, isSuggested }: Around,
): WrittenFilling {
  const field = clause.fields.find(({ id }) => id === input.id);
  if (!field) notFound();
  const memberId = input.municipalityId ?? null;
  if ((field.ofEachMember === true) !== (memberId !== null)) notFound();
  if (memberId !== null && !(isSuggested ? isIn(group, memberId) : fillsFor(ctx, group, memberId)))
    notFound();
  const value = valueOf(field, input);
  const fault = value === undefined ? null : faultOfValue(field, value);
  refuseFaults(
    faultIf(fault !== null, `input.fields.${at}`, `group:invalid.governance.${fault ?? ''}`, {
      most: FIELD_LENGTHS[field.type] ?? 0,
    }),
  );
  if (memberId === null) return { ...written, values: withValue(written.values, field.id, value) };
  const own = withValue(written.ofMembers[field.id] ?? {}, memberId, value);
  return { ...written, ofMembers: { ...written.ofMembers, [field.id]: own } };
}

/** What is a member's own it fills in itself, or a lead of the group does. */
export function fillsFor({ ability }: TenantContext, group: GroupFacts, memberId: string): boolean {
  if (!isIn(group, memberId)) return false;
  return (
    permits(ability, 'write', 'Group', asSeenBy(group, memberId)) ||
    permits(ability, 'nameDelegate', 'Group', subjectOf(group))
  );
}

const isIn = ({ members, observers }: GroupFacts, memberId: string): boolean =>
  members.includes(memberId) || observers.includes(memberId);

const withValue = (
  values: Readonly<Record<string, FieldValue>>,
  id: string,
  value: FieldValue | undefined,
): Record<string, FieldValue> => {
  const { [id]: _before, ...others } = values;
  return value === undefined ? others : { ...others, [id]: value };
};

/** As it is kept; undefined where the field follows its source again. */
function valueOf({ type }: Field, { value, valueFr }: GovernanceFieldInput): FieldValue | undefined {
  const [en, fr] = [value?.trim() ?? '', valueFr?.trim() ?? ''];
  if (en === '' && fr === '') return undefined;
  if (type === 'TEXT' || type === 'LONG_TEXT') return { en, fr };
  if (type === 'CENTS' || type === 'NUMBER') return /^\d{1,15}$/.test(en) ? Number(en) : en;
  return en;
}

/** @throws FieldError INVALID_INPUT where the languages have other marks, or a mark names what is not there */
function rewrittenWith(
  written: WrittenFilling,
  paragraphs: readonly GovernanceParagraphInput[],
  { clause, template }: Around,
): WrittenFilling['rewritten'] {
  const { [clause.id]: _before, ...others } = written.rewritten;
  if (paragraphs.length === 0) return others;
  const fields = new Set(template.clauses.flatMap((one) => one.fields.map(({ id }) => id)));
  const isKnown = (mark: string) => {
    const [, kind = '', name = ''] = /^(\w+):(.+)$/.exec(mark) ?? [];
    return kind === 'clause' || (kind === 'field' ? fields.has(name) : LAW_KEYS.includes(name as LawKey));
  };
  const texts = paragraphs.map(({ id, en, fr }) => ({ id, en: en.trim(), fr: fr.trim() }));
  const isSound = ({ en, fr }: { en: string; fr: string }) =>
    [en, fr].every((text) => text !== '' && textLength(text) <= PARAGRAPH_LENGTH);
  const ownIds = new Set(
    clause.parts.flatMap((part) => (part.type === 'paragraph' && part.id ? [part.id] : [])),
  );
  refuseFaults(
    faultIf(texts.length > MOST_PARAGRAPHS, 'input.paragraphs', 'group:invalid.governance.paragraphs', {
      most: MOST_PARAGRAPHS,
    }),
    ...texts.map((text, at) =>
      faultIf(!isSound(text), `input.paragraphs.${at}`, 'group:invalid.governance.paragraph', {
        most: PARAGRAPH_LENGTH,
      }),
    ),
    ...texts.map(({ en, fr }, at) => {
      const [ofEn, ofFr] = [marksIn(en), marksIn(fr)];
      const isSame = ofEn.join() === ofFr.join() && ofEn.every(isKnown);
      return faultIf(!isSame, `input.paragraphs.${at}`, 'group:invalid.governance.marks');
    }),
  );
  const own: ClauseParagraph[] = texts.map(({ id, en, fr }) => ({
    type: 'paragraph',
    ...(id && ownIds.has(id) && { id }),
    text: { en, fr },
  }));
  return { ...others, [clause.id]: rewrittenParts(clause, own, written) };
}

/** The marks of a text, in their order by name. */
const marksIn = (text: string): string[] =>
  splitMarks(text)
    .flatMap((piece) => (piece.kind === 'words' ? [] : [`${piece.kind}:${piece.name}`]))
    .sort();
