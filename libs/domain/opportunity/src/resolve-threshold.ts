import { summarize } from '@commonworks/domain-benchmark';

/** How a consortium sets where low becomes high on an axis. */
export type ThresholdSetting =
  { kind: 'FIXED'; value: number } | { kind: 'GROUP_MEAN' } | { kind: 'GROUP_MEDIAN' };

export const DEFAULT_THRESHOLD = 50;

/** The threshold, 0 to 100, for the group's scores; the default where the group has none. */
export function resolveThreshold(setting: ThresholdSetting, values: readonly number[]): number {
  if (setting.kind === 'FIXED') return setting.value;
  const summary = summarize(values);
  if (!summary) return DEFAULT_THRESHOLD;
  return setting.kind === 'GROUP_MEAN' ? summary.mean : summary.median;
}
