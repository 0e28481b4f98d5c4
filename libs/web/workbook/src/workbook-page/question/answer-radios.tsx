import { AnswerStateMark } from '@commonworks/web-ui';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { type AnswerContent } from '../../autosave/answer-save.types.js';
import classes from './answer-radios.module.css';
import { SPECIAL_STATES, specialStateOfKey, type SpecialState } from './special-state.js';

export interface RadioChoice {
  readonly label: string;
  /** Drawn before the label; the label alone is read out. */
  readonly mark?: ReactNode;
}

export interface AnswerRadiosProps {
  questionId: string;
  labelledBy: string;
  describedBy?: string;
  choices: readonly RadioChoice[];
  /** Index of the chosen one, or null. */
  chosen: number | null;
  state: AnswerContent['state'];
  disabled: boolean;
  /** Levels stand in one band; options under one another, with room for their words. */
  layout?: 'levels' | 'options';
  onChoose(index: number): void;
  onMark(state: SpecialState | 'UNANSWERED'): void;
}

/**
 * The levels or options of a question and its three answers of another kind, all one radio group: Tab comes to it
 * and goes on from it, arrows move within, 1 to 9 choose (0 the tenth), ? – x mark, Delete clears.
 */
export function AnswerRadios(props: AnswerRadiosProps) {
  const { questionId, choices, chosen, state, disabled, layout = 'levels', onChoose, onMark } = props;
  const group = useRef<HTMLDivElement>(null);
  // What cannot be chosen is not offered; what was chosen still shows.
  const specials = SPECIAL_STATES.filter((special) => !disabled || state === special);

  const focus = (value: string) =>
    group.current?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const special = specialStateOfKey(event.key);
    const index = /^\d$/.test(event.key) ? (Number(event.key) + 9) % 10 : -1;
    if (special) {
      onMark(special);
      focus(special);
    } else if (index >= 0 && index < choices.length) {
      onChoose(index);
      focus(String(index));
    } else if (event.key === 'Delete' || event.key === 'Backspace') onMark('UNANSWERED');
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-readonly={disabled || undefined}
      className={classes.group}
      data-layout={layout}
      data-dense={(layout === 'levels' && choices.length > 5) || undefined}
      onKeyDown={onKeyDown}
    >
      <div className={classes.levels}>
        {choices.map(({ label, mark }, index) => (
          <label key={index} className={classes.level} title={label}>
            <input
              type="radio"
              name={questionId}
              value={index}
              checked={chosen === index}
              disabled={disabled}
              onChange={() => onChoose(index)}
            />
            <span className={classes.face}>
              {mark ?? (
                <span className={classes.number} aria-hidden="true">
                  {index + 1}
                </span>
              )}
              <span className={classes.label}>{label}</span>
            </span>
          </label>
        ))}
      </div>
      <div className={classes.specials}>
        {specials.map((special) => (
          <label key={special} className={classes.special}>
            <input
              type="radio"
              name={questionId}
              value={special}
              checked={state === special}
              disabled={disabled}
              onChange={() => onMark(special)}
            />
            <span className={classes.face}>
              <AnswerStateMark state={special} compact />
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
