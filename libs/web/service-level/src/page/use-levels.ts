import { useMutation } from '@apollo/client/react';
import { SLA_FAULT_WORDS, slaParametersOf, type SlaReading } from '@commonworks/domain-governance/sla';
import { WriteLevelsDocument, type LevelsDocumentFragment } from '@commonworks/web-graphql';
import { useForm, useLocale, type FormState } from '@commonworks/web-ui';
import { useMemo, useState } from 'react';
import {
  changesOf,
  choicesOf,
  ofClause,
  typedOf,
  valuesOf,
  type LevelField,
  type Levels,
  type TypedLevels,
} from './typed-levels.js';

export interface LevelsState {
  readonly levels: Levels;
  readonly form: FormState<TypedLevels>;
  /** Whether the reader writes in it as it stands. */
  readonly isWritten: boolean;
  readonly isChanged: boolean;
  readonly choices: Readonly<Record<string, string>>;
  readonly reading: SlaReading;
  /** Why what is typed cannot stand, by the ids of fields. */
  readonly faults: ReadonlyMap<string, string>;
  readonly field: (fieldId: string) => LevelField | undefined;
  /** What somebody else saved meanwhile, where it differs from what is typed. */
  readonly theirs: TypedLevels | null;
}

/** The levels of a document as they are typed: read, judged and saved clause by clause. */
export function useLevels(governance: LevelsDocumentFragment, levels: Levels): LevelsState {
  const { locale } = useLocale();
  const [write] = useMutation(WriteLevelsDocument);
  const [saved, setSaved] = useState(() => typedOf(levels, locale));
  const [theirs, setTheirs] = useState<TypedLevels | null>(null);
  const form = useForm<TypedLevels>({
    initial: saved,
    send: async (typed) => {
      let edits = editsOf(governance);
      for (const change of changesOf(levels, saved, typed)) {
        const { clauseId } = change;
        const input = { documentId: governance.id, expectedEdits: edits.get(clauseId) ?? 0, ...change };
        const result = (await write({ variables: { input } })).data?.writeGovernanceClause;
        if (!result) return;
        const now = 'current' in result ? result.current : result;
        if (!now.serviceLevels) return;
        edits = editsOf(now);
        const stands = typedOf(now.serviceLevels, locale);
        // Of the other clauses, what was read first stays the measure of what was changed.
        setSaved((before) => ({ ...before, ...ofClause(levels, clauseId, stands) }));
        if ('current' in result) {
          setTheirs({ ...typed, ...ofClause(levels, clauseId, stands) });
          return { field: null, message: result.message };
        }
        form.set(ofClause(levels, clauseId, stands));
      }
      setTheirs(null);
      return;
    },
  });
  const values = useMemo(() => valuesOf(levels, form.values), [levels, form.values]);
  const choices = useMemo(() => choicesOf(levels, form.values), [levels, form.values]);
  const reading = useMemo(() => slaParametersOf(values, choices, locale), [values, choices, locale]);
  const byId = useMemo(() => new Map(levels.fields.map((one) => [one.fieldId, one])), [levels]);
  return {
    levels,
    form,
    isWritten: governance.latest && governance.status === 'DRAFT' && governance.may.includes('WRITE'),
    isChanged: changesOf(levels, saved, form.values).length > 0,
    choices,
    reading,
    faults: new Map(reading.faults.map(({ fieldId, reason }) => [fieldId, SLA_FAULT_WORDS[reason][locale]])),
    field: (fieldId) => byId.get(fieldId),
    theirs,
  };
}

const editsOf = ({ clauses }: LevelsDocumentFragment): Map<string, number> =>
  new Map(clauses.map(({ id, edits }) => [id, edits]));
