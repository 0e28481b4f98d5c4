import type { Replacement, SystemValue } from '@commonworks/domain-assessment';
import type { DemoAnswer, DemoCampaign, DemoQuestion } from './demo-campaign.js';
import { durham, type Comparator } from './facts.js';

/** The published figures under the codes of the template's questions. */
const FIGURES: Record<string, keyof Comparator> = {
  population_density: 'populationDensityPerKm2',
  it_leader: 'itLeader',
  it_staff_excluding_gis: 'itStaffExcludingGis',
  gis_staff: 'gisStaff',
  employees_fte: 'employeesFte',
  it_users: 'itUsers',
  workstations: 'workstations',
  smart_phones: 'smartPhones',
  cell_phones: 'cellPhones',
};

const HOSTING: Record<string, SystemValue['hosting']> = { C: 'CLOUD_OR_HOSTED', OP: 'ON_PREMISE' };

/** What a cell says of a replacement; what is to come in its place is named in some. */
const IN_PROGRESS = /\breplacement (?:by (?<successor>[^(]*?)\s*(?:\((?:C|OP)\) )?)?in progress$/;

/** The table gives no dates of replacements. */
const undated = (status: Replacement['status']): Replacement => ({ status, from: null, to: null });

/**
 * Reads a cell such as "CLASS (OP), replacement by ActiveNet (C) in progress".
 * What follows the first comma is a planned replacement where it says so, a remark on the product otherwise.
 */
export function parseSystemCell(cell: string): SystemValue {
  const [, head, hosting, tail] = /^([^(]*?)\s*(?:\((C|OP)\))?(?:,\s*(.*))?$/.exec(cell) ?? [null, cell];
  // "OLI, custom built (OP), replacement in progress": the hosting mark stands after the remark.
  const late = hosting ? null : /^(.*)\((C|OP)\)(?:,\s*(.*))?$/.exec(cell);
  const product = (late ? late[1] : head).trim();
  const rest = (late ? late[3] : tail) ?? null;
  return {
    product,
    vendor: null,
    hosting: HOSTING[(late ? late[2] : hosting) ?? ''] ?? null,
    version: null,
    supportEnds: durham.productSupportEnds.find((p) => p.product === product)?.date ?? null,
    replacement: IN_PROGRESS.test(cell) ? undated('REPLACING') : null,
    plannedReplacement: rest && rest[0].toUpperCase() + rest.slice(1),
  };
}

/**
 * Who runs already what others in the row are moving to has that replacement behind them: Whitby runs ActiveNet, by
 * which Clarington and Oshawa replace CLASS. What ran there before, the table does not say, and nothing here does.
 */
export function parseSystemRow(cells: Record<string, string | null>): Map<string, SystemValue> {
  const given = Object.entries(cells).flatMap(([name, cell]) => (cell === null ? [] : [{ name, cell }]));
  const successors = new Set(given.map(({ cell }) => IN_PROGRESS.exec(cell)?.groups?.successor?.trim()));
  return new Map(
    given.map(({ name, cell }) => {
      const system = parseSystemCell(cell);
      return [name, successors.has(system.product) ? { ...system, replacement: undated('DONE') } : system];
    }),
  );
}

const shortName = (municipality: string) => municipality.replace(/^(Town|City|Municipality) of /, '');
const lastPart = (code: string) => code.slice(code.lastIndexOf('.') + 1);

function publishedAnswer(c: Comparator, q: DemoQuestion): DemoAnswer | null {
  const found = (value: DemoAnswer['value']): DemoAnswer =>
    value === null
      ? { questionId: q.id, state: 'UNKNOWN', value: null }
      : { questionId: q.id, state: 'ANSWERED', value };
  if (q.settings.kind === 'SYSTEM') {
    const asked = durham.majorBusinessSystems.find((s) => slug(s.function) === slug(lastPart(q.code)));
    return found((asked && parseSystemRow(asked.cells).get(shortName(c.name))) ?? null);
  }
  const figure = FIGURES[lastPart(q.code)];
  return figure ? found(c[figure]) : null;
}

const slug = (s: string) => s.toLowerCase().replace(/[^a-z]+/g, '_');

/** The five comparators, every published figure shared with the public. */
export function durham2017(): DemoCampaign {
  return {
    name: 'IT comparators 2017',
    cycle: '2017',
    year: 2017,
    template: { code: 'it-comparators', version: 1 },
    outcome: 'RELEASED',
    closesOn: '2017-06-30',
    synthetic: false,
    workbooks: (questions) =>
      durham.comparators.map((c) => ({
        municipality: c.name,
        status: 'SUBMITTED',
        sharing: 'PUBLIC',
        privateSections: [],
        answers: questions.flatMap((q) => publishedAnswer(c, q) ?? []),
      })),
  };
}
