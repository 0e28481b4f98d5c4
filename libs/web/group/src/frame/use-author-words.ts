import { type GroupAuthorPartsFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';

/**
 * Says who did something, and for which municipality. Who is no longer in the group, or not for the reader to know, has
 * no name: then the municipality did it.
 */
export function useAuthorWords(): (
  author: Pick<GroupAuthorPartsFragment, 'name' | 'municipality'>,
) => string {
  const { t } = useTranslation('group');
  return ({ name, municipality }) => {
    if (name === null) return municipality?.name ?? t('author.gone');
    return municipality === null ? name : t('author.of', { name, place: municipality.name });
  };
}
