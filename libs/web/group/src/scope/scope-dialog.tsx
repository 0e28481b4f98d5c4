import { useMutation } from '@apollo/client/react';
import {
  SaveScopeNoteDocument,
  type CollaborationLevel,
  type ScopeNotePartsFragment,
} from '@commonworks/web-graphql';
import { Conflict, FormModal, rebase, useForm } from '@commonworks/web-ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CollaborationField } from '../frame/collaboration-field.js';
import { type StepProps } from '../frame/step-props.js';

type Texts = Pick<ScopeNotePartsFragment, 'inScope' | 'outOfScope' | 'options'> & {
  collaborationLevel: CollaborationLevel | '';
};

const NOTHING: Texts = { inScope: '', outOfScope: '', options: '', collaborationLevel: '' };

const textsOf = (note: ScopeNotePartsFragment | null): Texts => {
  if (note === null) return NOTHING;
  const { inScope, outOfScope, options, collaborationLevel } = note;
  return { inScope, outOfScope, options, collaborationLevel };
};

/** Writes the next version of the scope note; what somebody else saved meanwhile is shown, and nothing typed is lost. */
export function ScopeDialog({ group, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const [save] = useMutation(SaveScopeNoteDocument);
  /** What is typed follows this version: the one that was read first, or that a conflict has shown since. */
  const [base, setBase] = useState(group.scopeNote);
  const [theirs, setTheirs] = useState<Texts | null>(null);
  const form = useForm<Texts>({
    initial: textsOf(group.scopeNote),
    send: async ({ collaborationLevel, ...texts }) => {
      if (collaborationLevel === '') return null;
      const { data } = await save({
        variables: {
          input: { groupId: group.id, expectedVersion: base?.version ?? 0, collaborationLevel, ...texts },
        },
      });
      const result = data?.saveScopeNote;
      if (result?.__typename === 'GroupConflict') {
        const { scopeNote } = result.current;
        form.set(rebase({ collaborationLevel, ...texts }, textsOf(base), textsOf(scopeNote)));
        setBase(scopeNote);
        setTheirs(textsOf(scopeNote));
        return { field: null, message: result.message };
      }
      onClose();
      return null;
    },
  });
  const labels = { inScope: t('scope.in'), outOfScope: t('scope.out'), options: t('scope.options') };
  const level = (code: CollaborationLevel | '') =>
    code === '' ? '' : t(`ui:interest.collaboration.${code}`);
  const said = (texts: Texts) => ({ ...texts, collaborationLevel: level(texts.collaborationLevel) });
  const { inScope, collaborationLevel } = form.values;
  return (
    <FormModal
      form={form}
      title={t('scope.title')}
      submit={t('ui:action.save')}
      disabled={inScope.trim() === '' || collaborationLevel === ''}
      wide
      onClose={onClose}
    >
      {theirs && (
        <Conflict
          mine={said(form.values)}
          theirs={said(theirs)}
          labels={{ ...labels, collaborationLevel: t('ui:interest.field.collaborationLevel') }}
        />
      )}
      <Textarea
        {...form.input('inScope')}
        label={labels.inScope}
        description={t('scope.inMeans')}
        autosize
        minRows={3}
        maxRows={12}
        data-autofocus
      />
      <Textarea
        {...form.input('outOfScope')}
        label={labels.outOfScope}
        description={t('scope.outMeans')}
        autosize
        minRows={2}
        maxRows={12}
      />
      <CollaborationField {...form.input('collaborationLevel')} />
      <Textarea
        {...form.input('options')}
        label={labels.options}
        description={t('scope.optionsMeans')}
        autosize
        minRows={2}
        maxRows={12}
      />
    </FormModal>
  );
}
