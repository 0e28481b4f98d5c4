import { normal } from './chance.js';
import type { DemoMunicipality, DemoQuestion } from './demo-campaign.js';

/** Typical size of a figure: how many a thousand residents, and how fast that falls as a municipality grows. */
const RATES: Record<string, { perThousand: number; exponent: number }> = {
  employees_fte: { perThousand: 8.5, exponent: -0.08 },
  it_staff_excluding_gis: { perThousand: 0.17, exponent: -0.05 },
  gis_staff: { perThousand: 0.03, exponent: -0.1 },
  it_staff: { perThousand: 0.2, exponent: -0.05 },
  it_users: { perThousand: 6, exponent: -0.06 },
  workstations: { perThousand: 5.2, exponent: -0.06 },
  smart_phones: { perThousand: 1.8, exponent: -0.05 },
  cell_phones: { perThousand: 0.8, exponent: -0.1 },
  tablets: { perThousand: 0.9, exponent: -0.1 },
  physical_servers: { perThousand: 0.25, exponent: -0.3 },
  virtual_servers: { perThousand: 0.9, exponent: -0.2 },
  storage_tb: { perThousand: 1.4, exponent: -0.1 },
  connected_sites: { perThousand: 0.5, exponent: -0.2 },
  business_applications: { perThousand: 2.4, exponent: -0.45 },
  support_requests: { perThousand: 75, exponent: -0.1 },
  training_days: { perThousand: 0.9, exponent: -0.1 },
  it_operating_spend: { perThousand: 26_000, exponent: -0.04 },
  it_capital_spend: { perThousand: 9_000, exponent: -0.02 },
  software_maintenance_spend: { perThousand: 6_500, exponent: -0.04 },
  operating_budget: { perThousand: 1_450_000, exponent: -0.03 },
};
const SHARES: Record<string, { mean: number; spread: number }> = {
  availability_pct: { mean: 99.4, spread: 0.3 },
};
const OTHERWISE = { perThousand: 1, exponent: -0.05 };

/** A count or amount in keeping with the population, inside the question's range and to its decimals. */
export function headcount(m: DemoMunicipality, cycle: string, q: DemoQuestion): number {
  if (q.settings.kind !== 'NUMBER') throw new Error(`${q.code} asks for no number`);
  const { min, max, decimals } = q.settings;
  const thousands = m.population / 1000;
  const last = q.code.slice(q.code.lastIndexOf('.') + 1);
  const { perThousand, exponent } = RATES[last] ?? OTHERWISE;
  const chance = normal(m.name, q.code, cycle);
  const share = SHARES[last];
  const typical = share
    ? share.mean + share.spread * chance
    : perThousand * thousands ** (1 + exponent) * Math.exp(0.22 * chance);
  const rounded = Number(typical.toFixed(decimals));
  return Math.min(max ?? Infinity, Math.max(min ?? 0, rounded));
}
