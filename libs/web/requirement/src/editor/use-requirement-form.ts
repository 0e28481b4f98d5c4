import { useMutation } from '@apollo/client/react';
import { DocumentRequirementsDocument, SaveRequirementDocument } from '@commonworks/web-graphql';
import { rebase, useForm, type FormState } from '@commonworks/web-ui';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type RequirementRow } from '../frame/as-requirement.js';
import { partOf, valuesOf, type RequirementValues } from './requirement-values.js';
import { textProblems } from './text-problems.js';

export interface RequirementFormState {
  readonly form: FormState<RequirementValues>;
  /** What somebody else saved meanwhile. */
  readonly theirs: RequirementRow | null;
}

/**
 * The form of a requirement. What somebody else saved meanwhile is shown, and nothing typed is lost.
 *
 * @param row as it stands at present; null for a new one
 */
export function useRequirementForm(documentId: string, row: RequirementRow | null): RequirementFormState {
  const [save] = useMutation(SaveRequirementDocument, {
    refetchQueries: [DocumentRequirementsDocument],
    // One that is new is in the list before it is shown.
    awaitRefetchQueries: true,
  });
  const navigate = useNavigate();
  const { search } = useLocation();
  /** What is typed replaces this: what was read first, or what a conflict has shown since. */
  const [base, setBase] = useState(row);
  const [theirs, setTheirs] = useState<RequirementRow | null>(null);
  // Another status or a priority counts as a change too, but has not changed what is typed here.
  const read = row !== null && hasWordsOf(row, base) ? row : base;
  const form = useForm<RequirementValues>({
    initial: valuesOf(row),
    send: async (values) => {
      try {
        const { data } = await save({
          variables: {
            input: {
              documentId,
              requirementId: base?.id ?? null,
              area: base === null ? values.area.trim().toUpperCase() : null,
              expectedEdits: read?.edits ?? 0,
              ...partOf(values),
            },
          },
        });
        const result = data?.saveGovernanceRequirement;
        if (result?.__typename === 'RequirementConflict') {
          form.set(rebase(values, valuesOf(base), valuesOf(result.current)));
          setBase(result.current);
          setTheirs(result.current);
          return { field: null, message: result.message };
        }
        setTheirs(null);
        if (!result) return;
        setBase(result);
        if (row === null)
          await navigate(`/documents/${documentId}/requirements/${result.number}${search}`, {
            replace: true,
          });
        return;
      } catch (error) {
        const problems = textProblems(error);
        if (problems === null) throw error;
        return problems;
      }
    },
  });
  return { form, theirs };
}

const hasWordsOf = (row: RequirementRow, base: RequirementRow | null): boolean =>
  JSON.stringify(valuesOf(row)) === JSON.stringify(valuesOf(base));
