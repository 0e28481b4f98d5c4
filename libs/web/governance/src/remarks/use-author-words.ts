import type { GovernanceRemarkAuthorFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';

/** Says who said something, and for which municipality. */
export function useAuthorWords(): (author: GovernanceRemarkAuthorFragment) => string {
  const { t } = useTranslation('governance');
  return ({ name, municipality }) => {
    const place = municipality?.name ?? null;
    if (name !== null && place !== null) return t('remarks.author', { name, place });
    return name ?? place ?? '';
  };
}
