import { readDecimal } from './decimal.js';
import type { CostingFault, FaultReason } from './fault.js';
import { COSTING_LIMITS } from './limits.js';

/** Collects what is wrong with an input while it is read; what is read after a fault is of no use. */
export class Faults {
  readonly list: CostingFault[] = [];

  add(field: string, reason: FaultReason): void {
    if (this.list.length < COSTING_LIMITS.faults) this.list.push({ field, reason });
  }
}

/** One object of an input, by the names of its fields: what is there besides them is a fault. */
export class ReadObject {
  private readonly values: ReadonlyMap<string, unknown>;

  /** @param path where it stands, empty for the input itself */
  constructor(
    value: unknown,
    readonly path: string,
    names: readonly string[],
    private readonly faults: Faults,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.values = new Map();
      this.there = false;
      faults.add(path, value === undefined ? 'MISSING' : 'NOT_AN_OBJECT');
      return;
    }
    this.there = true;
    // Own fields only, and never looked up by name in an object: `__proto__` is a field like others.
    this.values = new Map(Object.entries(value));
    for (const name of this.values.keys()) {
      if (!names.includes(name)) faults.add(this.at(shown(name)), 'UNKNOWN_FIELD');
    }
  }

  /** Whether it is an object at all: if not, that is its only fault. */
  readonly there: boolean;

  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  fault(name: string, reason: FaultReason): void {
    if (this.there) this.faults.add(this.at(name), reason);
  }

  has(name: string): boolean {
    return (this.values.get(name) ?? null) !== null;
  }

  value(name: string): unknown {
    return this.values.get(name);
  }

  /** A code: some text without blanks around it or signs that are not shown. */
  code(name: string): string {
    const value = this.values.get(name);
    if (typeof value !== 'string') this.fault(name, value === undefined ? 'MISSING' : 'NOT_A_TEXT');
    else if (value.length > COSTING_LIMITS.code) this.fault(name, 'TOO_LARGE');
    else if (value === '' || value.trim() !== value || /[\p{Cc}\p{Cs}]/u.test(value)) {
      this.fault(name, 'NOT_A_CODE');
    } else return value;
    return '';
  }

  /** A name for people to read, or null. */
  name(name: string): string | null {
    const value = this.values.get(name) ?? null;
    if (value === null) return null;
    if (typeof value !== 'string') this.fault(name, 'NOT_A_TEXT');
    else if (value.length > COSTING_LIMITS.name) this.fault(name, 'TOO_LARGE');
    else if (/[\p{Cc}\p{Cs}]/u.test(value)) this.fault(name, 'NOT_A_TEXT');
    else return value;
    return null;
  }

  /** A whole number, 0 or more. */
  whole(name: string, most: number, least = 0): number {
    const value = this.values.get(name);
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.fault(name, value === undefined ? 'MISSING' : 'NOT_A_NUMBER');
    } else if (value < 0) this.fault(name, 'NEGATIVE');
    else if (value > most) this.fault(name, 'TOO_LARGE');
    else if (!Number.isInteger(value)) this.fault(name, 'NOT_WHOLE');
    else if (value < least) this.fault(name, 'TOO_SMALL');
    else return value;
    return least;
  }

  /** Whole cents, 0 or more. */
  cents(name: string): bigint {
    return BigInt(this.whole(name, COSTING_LIMITS.cents));
  }

  /** An exact decimal of 0 or more, in millionths. */
  decimal(name: string, most: number): bigint {
    const value = this.values.get(name);
    const read = value === undefined ? 'MISSING' : readDecimal(value);
    if (typeof read === 'string') this.fault(name, isNegative(value) ? 'NEGATIVE' : read);
    else if (read < 0n) this.fault(name, 'NEGATIVE');
    else if (read > BigInt(most) * 10n ** BigInt(COSTING_LIMITS.decimals)) this.fault(name, 'TOO_LARGE');
    else return read;
    return 0n;
  }

  percent(name: string): bigint {
    return this.decimal(name, COSTING_LIMITS.percent);
  }

  percentOrNull(name: string): bigint | null {
    return this.has(name) ? this.percent(name) : null;
  }

  truth(name: string): boolean {
    const value = this.values.get(name);
    if (typeof value !== 'boolean') this.fault(name, value === undefined ? 'MISSING' : 'NOT_TRUE_OR_FALSE');
    return value === true;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T {
    const value = this.values.get(name);
    const found = values.find((known) => known === value);
    if (found === undefined) this.fault(name, value === undefined ? 'MISSING' : 'UNKNOWN_VALUE');
    return found ?? values[0];
  }

  /** A list that is not longer than `most`: a longer one is not looked at. */
  list(name: string, most: number, optional = false): readonly unknown[] {
    const value = this.values.get(name);
    if (optional && (value ?? null) === null) return [];
    if (!Array.isArray(value)) this.fault(name, value === undefined ? 'MISSING' : 'NOT_A_LIST');
    else if (value.length > most) this.fault(name, 'TOO_MANY');
    else return value;
    return [];
  }
}

const isNegative = (value: unknown) => typeof value === 'number' && value < 0;

/** A name that somebody sent, short enough to be told, without signs that are not shown. */
const shown = (name: string) => name.replace(/[\p{Cc}\p{Cs}]/gu, '?').slice(0, 40);
