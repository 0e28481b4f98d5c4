import { faultIf, refuseFaults, type FieldFault } from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { COSTING_LIMITS } from '@commonworks/domain-costing';
import type { SaveCostingFiguresInput } from './costing.inputs.js';
import type { FigureText } from './figure-rows.js';

const BASIS_LENGTH = 1000;
const APPROVED_BY_LENGTH = 200;

/**
 * Figures as they are kept.
 * @throws AppError INVALID_INPUT
 */
export function checkFigures(input: SaveCostingFiguresInput): FigureText {
  const basis = input.basis.trim();
  const approvedBy = input.approvedBy.trim();
  refuseFaults(
    centsFault(input, 'baselineCents'),
    centsFault(input, 'avoidedCents'),
    centsFault(input, 'localOnceCents'),
    centsFault(input, 'localYearlyCents'),
    tooLong(basis, 'basis', BASIS_LENGTH),
    tooLong(approvedBy, 'approvedBy', APPROVED_BY_LENGTH),
  );
  const { baselineCents, avoidedCents, localOnceCents, localYearlyCents, isShown } = input;
  return {
    baselineCents: (baselineCents ?? null) === null ? null : Number(baselineCents),
    avoidedCents: Number(avoidedCents ?? 0),
    localOnceCents: Number(localOnceCents ?? 0),
    localYearlyCents: Number(localYearlyCents ?? 0),
    basis,
    approvedBy,
    isShown,
  };
}

function centsFault(
  input: SaveCostingFiguresInput,
  name: 'baselineCents' | 'avoidedCents' | 'localOnceCents' | 'localYearlyCents',
): FieldFault | null {
  const cents = input[name] ?? 0;
  return faultIf(cents < 0 || cents > COSTING_LIMITS.cents, `input.${name}`, 'group:invalid.costing.cents');
}

const tooLong = (text: string, name: string, most: number): FieldFault | null =>
  faultIf(textLength(text) > most, `input.${name}`, 'group:invalid.costing.text', { most });
