import { type Province } from '@commonworks/domain-assessment';

/** The zones (IANA) that meetings are held in: each stands for all places of Canada whose clocks go with it. */
export const ZONES = [
  'America/St_Johns',
  'America/Halifax',
  'America/Moncton',
  'America/Toronto',
  'America/Iqaluit',
  'America/Winnipeg',
  'America/Rankin_Inlet',
  'America/Regina',
  'America/Edmonton',
  'America/Cambridge_Bay',
  'America/Inuvik',
  'America/Whitehorse',
  'America/Vancouver',
] as const;
export type Zone = (typeof ZONES)[number];

export const isZone = (text: string): text is Zone => ZONES.some((zone) => zone === text);

const ZONE_OF: Record<Province, Zone> = {
  AB: 'America/Edmonton',
  BC: 'America/Vancouver',
  MB: 'America/Winnipeg',
  NB: 'America/Moncton',
  NL: 'America/St_Johns',
  NS: 'America/Halifax',
  NT: 'America/Inuvik',
  NU: 'America/Iqaluit',
  ON: 'America/Toronto',
  PE: 'America/Halifax',
  QC: 'America/Toronto',
  SK: 'America/Regina',
  YT: 'America/Whitehorse',
};

/** The zone of most people of a province or territory. */
export const zoneOf = (province: Province): Zone => ZONE_OF[province];
