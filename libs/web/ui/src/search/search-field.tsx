import { TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { SearchIcon } from '../icons/icon.js';

/** A pause in typing after which the search is made, in milliseconds. */
const PAUSE = 250;

export interface SearchFieldProps extends Pick<TextInputProps, 'w' | 'maw'> {
  label: string;
  /** The words that are searched for, as the address of the page has them. */
  words: string;
  /** Called after a pause in typing, and at once when the field is left or Enter is pressed. */
  onSearch: (words: string) => void;
  /** The label is heard and stands in the empty field; it is not written above it. */
  quiet?: boolean;
}

/**
 * Words to search a page for. What is typed stands in the field at once and belongs to it alone: the page, which may
 * take a while to find its rows, follows. Were the field to show what the page has got to, letters typed meanwhile
 * would be lost.
 */
export function SearchField({ label, words, onSearch, quiet = false, ...size }: SearchFieldProps) {
  const [typed, setTyped] = useState(words);
  const [seen, setSeen] = useState(words);
  /** What was asked for and has not come back yet, oldest first: "per", "permit". */
  const [asked, setAsked] = useState<readonly string[]>([]);
  const search = useDebouncedCallback((wanted: string) => {
    if (wanted === (asked.at(-1) ?? seen)) return;
    setAsked((before) => [...before, wanted]);
    onSearch(wanted);
  }, PAUSE);
  if (words !== seen) {
    setSeen(words);
    setAsked(asked.slice(asked.indexOf(words) + 1));
    // Nobody asked for it here: "show all", the back button.
    if (!asked.includes(words)) setTyped(words);
  }
  return (
    <TextInput
      type="search"
      {...size}
      {...(quiet ? { 'aria-label': label, placeholder: label } : { label })}
      leftSection={<SearchIcon size={16} />}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        search(value);
      }}
      onBlur={() => search.flush()}
      onKeyDown={({ key }) => {
        if (key === 'Enter') search.flush();
      }}
    />
  );
}
