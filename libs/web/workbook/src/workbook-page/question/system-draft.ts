import {
  parseReplacement,
  parseWrittenDate,
  readSystem,
  type InvalidReason,
  type ReplacementStatus,
  type SystemField,
  type SystemValue,
} from '@commonworks/domain-assessment';
import { type AnswerControl } from '../desk-context.js';

/** The dates of a system, which are typed. */
export const DATE_FIELDS = ['supportEnds', 'replacementFrom', 'replacementTo'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** A system as it stands in the form: its dates as they are written, which may be no dates yet. */
export type SystemDraft = Omit<SystemValue, 'supportEnds' | 'replacement'> &
  Record<DateField, string> & { replacement: ReplacementStatus | null };

/** The draft as a value, its dates as they are stored; and why not, by field, where it cannot be one. */
export interface ReadDraft {
  value: SystemValue;
  faults: Partial<Record<SystemField, InvalidReason>>;
}

export function draftOf(stored: unknown): SystemDraft {
  const { supportEnds, replacement, ...rest } = readSystem(stored);
  return {
    ...rest,
    supportEnds: supportEnds ?? '',
    replacement: replacement?.status ?? null,
    replacementFrom: replacement?.from ?? '',
    replacementTo: replacement?.to ?? '',
  };
}

/** What stands in the form: what is typed and cannot be taken yet, else the answer. */
export function draftIn({ typed, content }: Pick<AnswerControl, 'typed' | 'content'>): SystemDraft {
  const kept = typed && parseDraft(typed.text);
  return kept ?? draftOf(content.state === 'ANSWERED' ? content.value : null);
}

/** As text: what is typed is kept in the browser as one. */
export const writeDraft = (draft: SystemDraft): string => JSON.stringify(draft);

/** Null where the text is no draft: the browser keeps what it will. */
function parseDraft(text: string): SystemDraft | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return null;
    const draft: SystemDraft = { ...draftOf(null), ...kept };
    const written = Object.values(draft).every((field) => field === null || typeof field === 'string');
    return written && DATE_FIELDS.every((field) => typeof draft[field] === 'string') ? draft : null;
  } catch {
    return null;
  }
}

/** Nothing is said about the system at all. */
export function isBlankDraft(draft: SystemDraft): boolean {
  return Object.values(draft).every((field) => field === null || field.trim() === '');
}

/** Whether the dates of a replacement are asked for: they stay in view while there are any. */
export function asksForDates({ replacement, replacementFrom, replacementTo }: SystemDraft): boolean {
  return replacement !== null || replacementFrom !== '' || replacementTo !== '';
}

/** Reads the dates of a draft. What else is wrong with it, the server says. */
export function readDraft(draft: SystemDraft): ReadDraft {
  const { product, vendor, hosting, version, plannedReplacement, replacement: status } = draft;
  const faults: ReadDraft['faults'] = {};
  const read = (field: DateField): string | null => {
    const written = parseWrittenDate(draft[field]);
    if (!written.ok && written.reason !== 'EMPTY') faults[field] = written.reason;
    return written.ok ? written.value : null;
  };
  const supportEnds = read('supportEnds');
  const said = parseReplacement({ status, from: read('replacementFrom'), to: read('replacementTo') });
  if (!said.ok) faults[said.reason === 'FROM_AFTER_TO' ? 'replacementTo' : 'replacement'] ??= said.reason;
  const replacement = said.ok ? said.value : null;
  return {
    value: { product, vendor, hosting, version, supportEnds, replacement, plannedReplacement },
    faults,
  };
}
