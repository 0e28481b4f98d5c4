import { type BoundInput } from '@commonworks/web-ui';
import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './discussion.module.css';
import { matching, mentionAt, type Mentionable } from './mentions.js';

export interface CommentFieldProps {
  input: BoundInput<string>;
  label: string;
  mentionables: readonly Mentionable[];
  autoFocus?: boolean;
}

/** As many names as are offered at once. */
const OFFERED = 6;

/** Where one writes; after an @ those are offered whom one can mean. */
export function CommentField({ input, label, mentionables, autoFocus = false }: CommentFieldProps) {
  const { t } = useTranslation('group');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const asked = mentionAt(input.value, caret);
  const offered = asked ? matching(mentionables, asked.typed).slice(0, OFFERED) : [];

  const look = (text: string, at: number) => {
    setCaret(at);
    const found = mentionAt(text, at);
    if (found && matching(mentionables, found.typed).length > 0) {
      combobox.openDropdown();
      combobox.selectFirstOption();
    } else combobox.closeDropdown();
  };
  const mean = (id: string) => {
    const found = mentionables.find((one) => one.id === id);
    if (!found || !asked) return;
    const start = `${input.value.slice(0, asked.from)}@${found.label} `;
    input.onChange(start + input.value.slice(caret));
    setCaret(start.length);
    combobox.closeDropdown();
    // Once the text stands in the field.
    requestAnimationFrame(() => field.current?.setSelectionRange(start.length, start.length));
  };
  return (
    <Combobox store={combobox} onOptionSubmit={mean} withinPortal={false} position="bottom-start">
      <Combobox.EventsTarget>
        <Textarea
          {...input}
          ref={field}
          label={label}
          description={t('discussion.mentionHint')}
          autosize
          minRows={3}
          maxRows={14}
          data-autofocus={autoFocus || undefined}
          onChange={({ currentTarget }) => {
            input.onChange(currentTarget.value);
            look(currentTarget.value, currentTarget.selectionStart);
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.EventsTarget>
      <Combobox.DropdownTarget>
        <span className={classes.anchor} />
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={offered.length === 0}>
        <Combobox.Options aria-label={t('discussion.whom')}>
          {offered.map(({ id, label: name, place }) => (
            <Combobox.Option key={id} value={id}>
              {name}
              <span className={classes.place}>{place}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
