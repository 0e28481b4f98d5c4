import type { DemoAnswer, DemoMunicipality, DemoQuestion } from './demo-campaign.js';
import { normal, pick, uniform } from './chance.js';
import { regional } from './facts.js';
import { headcount } from './synthetic-headcount.js';
import { systemInUse } from './synthetic-system.js';

/** What stays the same while one municipality answers one campaign. */
interface Respondent {
  municipality: DemoMunicipality;
  /** Names the round, so that two campaigns differ where they should. */
  cycle: string;
}

/** What the initiative of 2015 found most worth doing together; the invented answers lean the same way. */
const PRIME_SERVICES = new Set<string | null>(
  regional.recommendedOpportunityGroups.flatMap((g) => g.services),
);

const clamp = (x: number) => Math.max(0, Math.min(1, x));

/** 0 for a village of 3,000 residents, 1 for a city of over a million. */
const size = (population: number) => clamp((Math.log10(population) - 3.5) / 2.6);

/** How well technology serves the municipality on the whole: size helps, and some do better than their size. */
const capability = (m: DemoMunicipality) =>
  clamp(0.36 + 0.42 * size(m.population) + 0.1 * normal('capability', m.name));

/** The latent standing of one service in one municipality, each from 0 to 1; the dimensions hang together. */
function standing({ municipality: m, cycle }: Respondent, q: DemoQuestion) {
  const service = q.serviceCode ?? q.code;
  const progress = cycle === '2015' ? 0 : 0.08;
  const own = (what: string, spread: number) => spread * normal(what, m.name, service, cycle);
  const enablement = clamp(
    capability(m) + progress + 0.14 * normal('technology', service) + own('enablement', 0.13),
  );
  const importance =
    0.44 + 0.12 * normal('importance', service) + (PRIME_SERVICES.has(q.serviceName) ? 0.16 : 0);
  const priority = clamp(importance + 0.45 * (0.55 - enablement) + own('priority', 0.15));
  return {
    ENABLEMENT: enablement,
    PRIORITY: priority,
    READINESS: clamp(0.15 + 0.7 * enablement * (0.5 + 0.6 * size(m.population)) + own('readiness', 0.14)),
    IMPROVEMENT: clamp(0.25 + 0.5 * (1 - enablement) + 0.3 * (importance - 0.3) + own('improvement', 0.14)),
    SATISFACTION: clamp(0.2 + 0.6 * enablement + own('satisfaction', 0.12)),
    MATURITY: clamp(capability(m) - 0.05 + own('maturity', 0.1)),
  } as Record<string, number>;
}

/** Small towns run no transit; some answers are simply not known, and a few are declined. */
function unanswerable({ municipality: m, cycle }: Respondent, q: DemoQuestion): DemoAnswer['state'] | null {
  if (q.serviceCode === 'transit' && m.population < 25_000) return 'NOT_APPLICABLE';
  const draw = uniform('state', m.name, q.code, cycle);
  if (draw < 0.03) return 'UNKNOWN';
  if (draw < 0.045 && q.serviceCode !== null) return 'NOT_APPLICABLE';
  if (draw < 0.06) return 'DECLINED';
  return null;
}

/** A plausible answer from a fixed seed: same municipality, question and cycle, same answer. */
export function syntheticAnswer(who: Respondent, q: DemoQuestion): DemoAnswer | null {
  const { municipality: m, cycle } = who;
  const key = [m.name, q.code, cycle] as const;
  const answered = (value: DemoAnswer['value']): DemoAnswer => ({
    questionId: q.id,
    state: 'ANSWERED',
    value,
  });
  if (q.settings.kind === 'DERIVED') return null;
  const state = unanswerable(who, q);
  if (state) return { questionId: q.id, state, value: null };

  switch (q.settings.kind) {
    case 'SCALE': {
      const score = standing(who, q)[q.dimension ?? 'ENABLEMENT'];
      return answered(1 + Math.round(score * (q.settings.levels.length - 1)));
    }
    case 'RATING': {
      const score = standing(who, q).ENABLEMENT + 0.08 * normal('rating', ...key);
      const rating =
        score > 0.55
          ? 'MEETS_NEEDS'
          : score > 0.38
            ? 'NEEDS_IMPROVEMENT'
            : score > 0.26
              ? 'RISK_OR_KEY_ENABLER'
              : 'GAP';
      const planned = rating !== 'MEETS_NEEDS' && uniform('planned', ...key) < 0.35;
      return answered(planned ? [rating, 'WORK_PLANNED'] : rating);
    }
    case 'NUMBER':
      return answered(headcount(m, cycle, q));
    case 'CHOICE': {
      const first = pick(q.settings.options, 'choice', ...key).code;
      const second = pick(q.settings.options, 'second choice', ...key).code;
      return answered(q.settings.multiple ? [...new Set([first, second])].sort() : first);
    }
    case 'TEXT':
      return uniform('text', ...key) < 0.4
        ? answered('Synthetic demo remark: shared purchasing would help before the next renewal.')
        : null;
    case 'SYSTEM':
      return answered(systemInUse(m, cycle, q));
  }
}
