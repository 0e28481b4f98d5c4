import { CANDIDATE_KINDS } from '@commonworks/domain-opportunity';
import { type OpportunityKind } from '@commonworks/web-graphql';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

const PARAM = 'kind';

/** The kind that the address asks for; null for both. */
export function useKind(): OpportunityKind | null {
  const [address] = useSearchParams();
  return CANDIDATE_KINDS.find((kind) => kind.toLowerCase() === address.get(PARAM)) ?? null;
}

/** Shows services alone, replacements alone, or both. */
export function KindSwitch() {
  const { t } = useTranslation('opportunity');
  const kind = useKind();
  const [, setAddress] = useSearchParams();
  const choose = (next: string) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === 'all') after.delete(PARAM);
        else after.set(PARAM, next);
        return after;
      },
      { preventScrollReset: true },
    );
  return (
    <SegmentedControl
      aria-label={t('list.columns.kind')}
      value={kind?.toLowerCase() ?? 'all'}
      onChange={choose}
      data={[
        { value: 'all', label: t('kinds.all') },
        ...CANDIDATE_KINDS.map((each) => ({ value: each.toLowerCase(), label: t(`kinds.${each}`) })),
      ]}
    />
  );
}
