import { HOSTINGS, type Hosting, type SystemValue } from './answer.js';
import { invalid, type Parsed } from './invalid-reason.js';
import { optionalDate } from './optional-date.js';
import { parseReplacement } from './parse-replacement.js';
import { parseText } from './parse-text.js';
import { SYSTEM_FIELD_LENGTH } from './text-limits.js';

/** An entry of the systems register. Only the product is required; a missing or blank field becomes null. */
export function parseSystem(raw: unknown): Parsed<SystemValue> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return invalid('NOT_A_SYSTEM');
  const fields = new Map<string, unknown>(Object.entries(raw));

  const product = parseText(fields.get('product') ?? '', SYSTEM_FIELD_LENGTH);
  if (!product.ok && product.reason === 'EMPTY') return invalid('NO_PRODUCT', { field: 'product' });
  if (!product.ok) return inField('product', product);
  const vendor = optionalText(fields, 'vendor');
  if (!vendor.ok) return vendor;
  const version = optionalText(fields, 'version');
  if (!version.ok) return version;
  const plannedReplacement = optionalText(fields, 'plannedReplacement');
  if (!plannedReplacement.ok) return plannedReplacement;
  const hosting = fields.get('hosting') ?? null;
  if (!isHosting(hosting)) return invalid('NOT_A_SYSTEM', { field: 'hosting' });
  const supportEnds = optionalDate(fields.get('supportEnds'), 'supportEnds');
  if (!supportEnds.ok) return supportEnds;
  const replacement = parseReplacement(fields.get('replacement'));
  if (!replacement.ok) return replacement;

  return {
    ok: true,
    value: {
      product: product.value,
      vendor: vendor.value,
      hosting,
      version: version.value,
      supportEnds: supportEnds.value,
      replacement: replacement.value,
      plannedReplacement: plannedReplacement.value,
    },
  };
}

function optionalText(fields: ReadonlyMap<string, unknown>, field: string): Parsed<string | null> {
  const parsed = parseText(fields.get(field) ?? '', SYSTEM_FIELD_LENGTH);
  if (parsed.ok) return parsed;
  return parsed.reason === 'EMPTY' ? { ok: true, value: null } : inField(field, parsed);
}

function inField(field: string, { reason, params }: Extract<Parsed<string>, { ok: false }>) {
  return invalid(reason === 'NOT_TEXT' ? 'NOT_A_SYSTEM' : reason, { ...params, field });
}

function isHosting(value: unknown): value is Hosting | null {
  return value === null || HOSTINGS.some((hosting) => hosting === value);
}
