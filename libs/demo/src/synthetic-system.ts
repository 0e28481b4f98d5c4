import type { SystemValue } from '@commonworks/domain-assessment';
import { pick, uniform } from './chance.js';
import type { DemoMunicipality, DemoQuestion } from './demo-campaign.js';
import { durham } from './facts.js';

type Product = Pick<SystemValue, 'product' | 'vendor' | 'hosting'>;

const on = (product: string, vendor: string | null): Product => ({ product, vendor, hosting: 'ON_PREMISE' });
const hosted = (product: string, vendor: string | null): Product => ({
  product,
  vendor,
  hosting: 'CLOUD_OR_HOSTED',
});

/** Real products of each function, so that the register reads as one would; who runs which is invented. */
const PRODUCTS: { about: RegExp; products: Product[] }[] = [
  {
    about: /recreation/,
    products: [
      on('CLASS', 'Active Network'),
      on('CLASS', 'Active Network'),
      hosted('ActiveNet', 'Active Network'),
      hosted('PerfectMind', 'PerfectMind'),
    ],
  },
  {
    about: /financ|erp|purchas|budget/,
    products: [
      on('Dynamics GP', 'Microsoft'),
      on('JD Edwards', 'Oracle'),
      on('PeopleSoft', 'Oracle'),
      on('Diamond', 'Central Square'),
    ],
  },
  {
    about: /work|asset/,
    products: [
      on('Cityworks', 'Azteca Systems'),
      hosted('CityWide', 'PSD'),
      on('Maximo', 'IBM'),
      on('Cartegraph', 'Cartegraph'),
    ],
  },
  {
    about: /land|permit|develop|licen/,
    products: [
      on('Amanda', 'CSDC Systems'),
      on('CityView', 'Harris'),
      on('Tempest', 'Tempest Development Group'),
    ],
  },
  {
    about: /document|record|information/,
    products: [on('Laserfiche', 'Laserfiche'), on('SharePoint', 'Microsoft'), on('Versatile', 'Zasio')],
  },
  {
    about: /council|agenda|meeting/,
    products: [
      hosted('eSCRIBE', 'eSCRIBE Software'),
      hosted('iCompass', 'iCompass Technologies'),
      on('SIRE', 'Hyland'),
    ],
  },
  { about: /gis|map/, products: [on('ArcGIS', 'Esri'), on('ArcGIS', 'Esri'), on('MapInfo', 'Pitney Bowes')] },
  {
    about: /mail|exchange/,
    products: [on('Microsoft Exchange 2010', 'Microsoft'), hosted('Microsoft 365', 'Microsoft')],
  },
];
const OTHER = [on('In-house application', null), hosted('Hosted service', null)];

/** A system in keeping with its function; support ends where a source document says so. */
export function systemInUse(m: DemoMunicipality, cycle: string, q: DemoQuestion): SystemValue {
  const about = `${q.code} ${q.serviceCode ?? ''}`;
  const products = PRODUCTS.find((p) => p.about.test(about))?.products ?? OTHER;
  const chosen = pick(products, 'system', m.name, q.code, cycle);
  const replacing = uniform('replacing', m.name, q.code, cycle) < 0.25;
  const planned = String(Number(cycle) + 2);
  return {
    ...chosen,
    version: null,
    supportEnds: durham.productSupportEnds.find((p) => p.product === chosen.product)?.date ?? null,
    replacement: replacing ? { status: 'UNDECIDED', from: planned, to: null } : null,
    plannedReplacement: replacing ? `Replacement under study (${planned})` : null,
  };
}
