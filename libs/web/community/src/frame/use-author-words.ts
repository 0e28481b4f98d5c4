import { type CommunityAuthorPartsFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';

/** Says who wrote something, and for whom. Who has no role any more has no name: then it was somebody of the place. */
export function useAuthorWords(): (author: CommunityAuthorPartsFragment) => string {
  const { t } = useTranslation('community');
  return ({ name, municipality }) => {
    const place = municipality?.name ?? t('author.coordination');
    return name === null ? t('author.gone', { place }) : t('author.of', { name, place });
  };
}
