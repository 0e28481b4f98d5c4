import { Button, VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';

interface ChooseFileProps {
  /** What the button says, and, where that does not say of what, the whole. */
  label: string;
  description?: string;
  multiple?: boolean;
  variant?: 'light' | 'subtle';
  /** Endings of names, for the browser's dialogue; all that the api takes where none are given. */
  endings?: string;
  onChoose(files: File[]): void;
}

/** Kinds of file the api takes, for the browser's own dialogue; the api looks for itself. */
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods,.csv,.txt';

/** A button that opens the browser's dialogue of files. */
export function ChooseFile({
  label,
  description,
  multiple,
  variant = 'subtle',
  endings = ACCEPTED,
  onChoose,
}: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={variant}
        size="compact-sm"
        aria-label={description}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept={endings}
          multiple={multiple}
          data-testid="file"
          onChange={({ currentTarget }) => {
            onChoose([...(currentTarget.files ?? [])]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
    </>
  );
}
