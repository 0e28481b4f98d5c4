import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf, useAddress } from './use-address.js';

export type View = 'picture' | 'table';
const VIEWS: readonly View[] = ['picture', 'table'];

/** Picture or table, as the address says; the two hold the same figures. */
export function useView(): View {
  return oneOf(useAddress().get('view'), VIEWS, 'picture');
}

/** Turns the picture into the table that says the same, and back. */
export function ViewSwitch() {
  const { t } = useTranslation('results');
  const address = useAddress();
  const view = useView();
  return (
    <SegmentedControl
      aria-label={t('view.label')}
      value={view}
      onChange={(next) => address.set({ view: next === 'picture' ? null : next })}
      data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
    />
  );
}
