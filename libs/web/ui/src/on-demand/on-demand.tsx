import { useEffect, useState, type ComponentType } from 'react';
import { fetchOnce } from './fetch-once.js';

/** A part of the page that is fetched when it first appears, or when it is told that it may. */
export type OnDemand<Props> = ComponentType<Props> & { expect: () => void };

/** The part shows nothing until it has come. Where it cannot be had, the page around it stays as it is. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  const part = fetchOnce(load);
  function Part(props: Props) {
    const [Loaded, setLoaded] = useState(part.here);
    useEffect(() => {
      let isAwaited = true;
      part.get().then(
        (component) => isAwaited && setLoaded(() => component),
        () => undefined,
      );
      return () => void (isAwaited = false);
    }, []);
    return Loaded && <Loaded {...props} />;
  }
  return Object.assign(Part, { expect: part.expect });
}
