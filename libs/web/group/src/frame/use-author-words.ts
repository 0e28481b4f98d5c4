import { type GroupAuthorPartsFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';

/** Says who did something, and for which municipality; of who is no longer in the group, that they are not. */
export function useAuthorWords(): (
  author: Pick<GroupAuthorPartsFragment, 'name' | 'municipality'>,
) => string {
  const { t } = useTranslation('group');
  return ({ name, municipality }) => {
    const said = name ?? t('author.gone');
    return municipality === null ? said : t('author.of', { name: said, place: municipality.name });
  };
}
