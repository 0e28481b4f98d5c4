import { useEffect, useState, type ComponentType } from 'react';
import { fetchOnce } from './fetch-once.js';
import { NotHere } from './not-here.js';
import { whenIdle } from './when-idle.js';

/** What the button does as long as nothing has been opened. */
export interface ClosedButtonProps {
  readonly onClick?: () => void;
  readonly onPointerEnter?: () => void;
  readonly onFocus?: () => void;
}

/** What takes its place: the same button with what it opens, which is open as soon as it appears. */
export interface OpenedProps {
  readonly startsOpen?: boolean;
}

/**
 * A button that is all there is until it is used. What it opens, and the library for that, are fetched when a pointer
 * or the focus comes to it, else when the page has come to rest, so that it opens without a connection too. Where it
 * cannot be had, each press says so and offers to load the page again.
 * @param Button looks and reads the same as the button of what is loaded
 */
export function openedOnDemand<Props extends object>(
  Button: ComponentType<Props & ClosedButtonProps>,
  load: () => Promise<ComponentType<Props & OpenedProps>>,
): ComponentType<Props> {
  const part = fetchOnce(load);
  return function OnDemand(props: Props) {
    const [Opened, setOpened] = useState<ComponentType<Props & OpenedProps> | null>(null);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => whenIdle(part.expect), []);
    if (Opened) return <Opened {...props} startsOpen />;
    const open = () => {
      setMissing(false);
      part.get().then(
        (component) => setOpened(() => component),
        () => setMissing(true),
      );
    };
    return (
      <>
        <Button {...props} onClick={open} onPointerEnter={part.expect} onFocus={part.expect} />
        {isMissing && <NotHere />}
      </>
    );
  };
}
