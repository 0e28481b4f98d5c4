import { faultIf, refuseFaults } from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { readScenario, type CostingFault } from '@commonworks/domain-costing';
import { onOneLine } from '../../groups/on-one-line.js';
import type { SaveCostingScenarioInput } from './costing.inputs.js';
import { refuseCosting } from './refuse-costing.js';
import type { ScenarioText } from './scenario-rows.js';

const NAME_LENGTH = 200;
const NOTE_LENGTH = 4000;

/**
 * A scenario as it is kept. It reads well, but need not be one that can be computed: that its people see while they write.
 * @param members who can take part
 * @throws AppError INVALID_INPUT; ToldError COSTING_INVALID
 */
export function checkScenario(
  { name: writtenName, note: writtenNote, model }: SaveCostingScenarioInput,
  members: readonly string[],
): ScenarioText {
  const name = onOneLine(writtenName);
  const note = writtenNote.trim();
  refuseFaults(
    faultIf(name === '' || textLength(name) > NAME_LENGTH, 'input.name', 'group:invalid.costing.name', {
      most: NAME_LENGTH,
    }),
    faultIf(textLength(note) > NOTE_LENGTH, 'input.note', 'group:invalid.costing.text', {
      most: NOTE_LENGTH,
    }),
  );
  const read = readScenario(model);
  if (!read.ok) refuseCosting(read.faults);
  const strangers = read.model.participants.flatMap(({ code }, at): CostingFault[] =>
    members.includes(code)
      ? []
      : [{ field: `participants[${String(at)}].code`, reason: 'UNKNOWN_PARTICIPANT' }],
  );
  if (strangers.length > 0) refuseCosting(strangers);
  return { name, note, model: read.model };
}
