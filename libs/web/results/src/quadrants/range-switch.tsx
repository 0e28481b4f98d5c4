import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf, useAddress } from '../frame/use-address.js';

const RANGES = ['data', 'whole'] as const;

/** Whether the address asks for the whole of both axes, and not for the part alone where the services are. */
export function useWhole(): boolean {
  return oneOf(useAddress().get('range'), RANGES, 'data') === 'whole';
}

/** Turns from the part of the axes where the services are to the whole of them, and back. */
export function RangeSwitch() {
  const { t } = useTranslation('results');
  const address = useAddress();
  return (
    <SegmentedControl
      aria-label={t('quadrants.range.label')}
      value={useWhole() ? 'whole' : 'data'}
      onChange={(next) => address.set({ range: next === 'data' ? null : next })}
      data={RANGES.map((value) => ({ value, label: t(`quadrants.range.${value}`) }))}
    />
  );
}
