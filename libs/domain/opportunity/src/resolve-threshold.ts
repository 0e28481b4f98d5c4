import { summarize } from '@commonworks/domain-benchmark';

/** How a consortium sets where low becomes high on an axis. */
export const THRESHOLD_KINDS = ['FIXED', 'GROUP_MEAN', 'GROUP_MEDIAN'] as const;
export type ThresholdKind = (typeof THRESHOLD_KINDS)[number];

/** The setting with its score, 0 to 100, where it is fixed. */
export type ThresholdSetting = { kind: 'FIXED'; value: number } | { kind: Exclude<ThresholdKind, 'FIXED'> };

export const DEFAULT_THRESHOLD = 50;

/** The threshold, 0 to 100, for the group's scores; the default where the group has none. */
export function resolveThreshold(setting: ThresholdSetting, values: readonly number[]): number {
  if (setting.kind === 'FIXED') return setting.value;
  const summary = summarize(values);
  if (!summary) return DEFAULT_THRESHOLD;
  return setting.kind === 'GROUP_MEAN' ? summary.mean : summary.median;
}
