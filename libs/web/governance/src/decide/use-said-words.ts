import type { GovernanceSaidFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

interface SaidWords {
  /** By what right, with the by-law or the resolution and its day. */
  readonly authority: (said: GovernanceSaidFragment) => string | null;
  /** Who said it, and when; the municipality where its people have no name for the reader. */
  readonly by: (said: GovernanceSaidFragment) => string | null;
}

/** Puts into words by what right a municipality decided, and who did it for her. */
export function useSaidWords(): SaidWords {
  const { t } = useTranslation('governance');
  const format = useFormat();
  return {
    authority: ({ authority, byLaw, resolution, resolvedOn }) => {
      if (authority === null) return null;
      const said = t(`terms:agreementAuthority.${authority}`);
      const named = [byLaw, resolution, resolvedOn && format.date(resolvedOn)].filter(Boolean).join(', ');
      return named === '' ? said : t('said.named', { said, named });
    },
    by: ({ decidedAt, decidedBy }) => {
      if (decidedAt === null) return null;
      const at = format.dateTime(decidedAt);
      const name = decidedBy?.name ?? null;
      return name === null ? at : t('said.by', { at, name });
    },
  };
}
