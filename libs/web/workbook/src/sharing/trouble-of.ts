import { explainError, type ErrorKind } from '@commonworks/web-ui';
import { type LevelTrouble, type TroubleReason } from './sharing.types.js';

const REASONS: Record<ErrorKind, TroubleReason> = {
  offline: 'OFFLINE',
  forbidden: 'FORBIDDEN',
  invalid: 'REFUSED',
  unavailable: 'SERVER',
  unknown: 'SERVER',
  busy: 'SERVER',
  server: 'SERVER',
  unexpected: 'SERVER',
};

/** Why a level was not confirmed, in the kinds the page has words for. */
export function troubleOf(error: unknown): Omit<LevelTrouble, 'reread'> {
  const { kind, message } = explainError(error);
  return { reason: REASONS[kind], message };
}
