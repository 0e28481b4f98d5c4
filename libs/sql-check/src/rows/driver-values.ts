import type { ResultColumn } from './row.js';

type Given = ResultColumn['given'];

/**
 * What the driver makes of the values of a type, by PostgreSQL's name of it. Whatever is not listed, it hands on as
 * PostgreSQL writes it: texts, ids and enums as well as `bigint` and `numeric`, of which a number would lose digits.
 */
const DRIVER_VALUES: Readonly<Record<string, Given>> = {
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  oid: 'number',
  float4: 'number',
  float8: 'number',
  date: 'Date',
  timestamp: 'Date',
  timestamptz: 'Date',
  bytea: 'Buffer',
  json: 'JSON',
  jsonb: 'JSON',
  interval: 'object',
  point: 'object',
  circle: 'object',
  _bool: 'boolean[]',
  _int2: 'number[]',
  _int4: 'number[]',
  _oid: 'number[]',
  _float4: 'number[]',
  _float8: 'number[]',
  _numeric: 'number[]',
  _int8: 'string[]',
  _date: 'Date[]',
  _timestamp: 'Date[]',
  _timestamptz: 'Date[]',
  _bytea: 'Buffer[]',
  _json: 'JSON',
  _jsonb: 'JSON',
  _interval: 'object[]',
  _point: 'object[]',
  _text: 'string[]',
  _varchar: 'string[]',
  _bpchar: 'string[]',
  _regproc: 'string[]',
  _uuid: 'string[]',
  _inet: 'string[]',
  _cidr: 'string[]',
  _macaddr: 'string[]',
  _money: 'string[]',
  _time: 'string[]',
  _timetz: 'string[]',
  _numrange: 'string[]',
};

/** @param type PostgreSQL's name of it, as in `pg_type` */
export const driverValue = (type: string): Given => DRIVER_VALUES[type] ?? 'string';
