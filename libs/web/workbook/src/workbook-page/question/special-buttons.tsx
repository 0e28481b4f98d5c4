import { AnswerStateMark } from '@commonworks/web-ui';
import { useId } from 'react';
import { type AnswerControl } from '../desk-context.js';
import classes from './answer-radios.module.css';
import { SPECIAL_STATES } from './special-state.js';

interface SpecialButtonsProps {
  control: AnswerControl;
  disabled: boolean;
  /** The id of the question's label: many questions stand on a page, each with buttons of the same words. */
  labelledBy: string;
}

/** Unknown, not applicable, declined beside a field that is filled in; pressing the chosen one again clears it. */
export function SpecialButtons({ control, disabled, labelledBy }: SpecialButtonsProps) {
  const id = useId();
  const { state } = control.content;
  // What cannot be chosen is not offered; what was chosen still shows.
  const specials = SPECIAL_STATES.filter((special) => !disabled || state === special);
  return (
    <div className={classes.specials}>
      {specials.map((special) => (
        <button
          key={special}
          type="button"
          className={classes.special}
          aria-pressed={state === special}
          aria-labelledby={`${id}${special} ${labelledBy}`}
          disabled={disabled}
          onClick={() => control.mark(state === special ? 'UNANSWERED' : special)}
        >
          <span id={`${id}${special}`} className={classes.face}>
            <AnswerStateMark state={special} compact />
          </span>
        </button>
      ))}
    </div>
  );
}
