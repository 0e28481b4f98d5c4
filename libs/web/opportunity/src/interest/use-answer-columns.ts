import { type CollaborationLevel, type InterestLevel } from '@commonworks/web-graphql';
import { type Column } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

/** What one is told that a municipality answered. */
export interface ToldAnswer {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly level: InterestLevel;
  readonly collaborationLevel: CollaborationLevel;
}

/** Who would do what, and how far; one's own is told apart. */
export function useAnswerColumns<Answer extends ToldAnswer>(
  ownIds: readonly string[] = [],
): readonly Column<Answer>[] {
  const { t } = useTranslation('opportunity');
  return [
    {
      kind: 'text',
      id: 'municipality',
      heading: t('terms:municipality'),
      card: 'lead',
      value: ({ municipality: { id, name } }) =>
        ownIds.includes(id) ? t('ui:interest.yours', { municipality: name }) : name,
    },
    {
      kind: 'text',
      id: 'level',
      heading: t('ui:interest.field.level'),
      card: 'labelled',
      value: ({ level }) => t(`ui:interest.level.${level}`),
    },
    {
      kind: 'text',
      id: 'collaborationLevel',
      heading: t('ui:interest.field.collaborationLevel'),
      card: 'labelled',
      value: ({ collaborationLevel }) => t(`ui:interest.collaboration.${collaborationLevel}`),
    },
  ];
}
