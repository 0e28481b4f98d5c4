import { faultIf, refuseFaults } from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';

const REASON_LENGTH = 1000;
const TEXT_LENGTH = 4000;

/** @throws FieldError INVALID_INPUT without a reason, or with too long a one */
export function checkReason(written: string): string {
  const reason = written.trim();
  refuseFaults(
    faultIf(reason === '', 'input.reason', 'group:invalid.noReason'),
    faultIf(textLength(reason) > REASON_LENGTH, 'input.reason', 'group:invalid.reason', {
      most: REASON_LENGTH,
    }),
  );
  return reason;
}

/** @throws FieldError INVALID_INPUT for nothing, or too much */
export function checkText(written: string, path: 'input.text' | 'input.answer' = 'input.text'): string {
  const text = written.trim();
  const isNothing = path === 'input.text' && text === '';
  refuseFaults(
    faultIf(isNothing || textLength(text) > TEXT_LENGTH, path, 'group:invalid.comment', {
      most: TEXT_LENGTH,
    }),
  );
  return text;
}
