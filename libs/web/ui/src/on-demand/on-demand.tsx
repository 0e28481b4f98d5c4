import { useEffect, useState, type ComponentType } from 'react';
import { fetchOnce, type Fetched } from './fetch-once.js';
import { NotHere } from './not-here.js';

/** A part of the page that is fetched when it first appears, or when it is told that it may. */
export type OnDemand<Props> = ComponentType<Props> & Pick<Fetched<Props>, 'expect'>;

/**
 * The part shows nothing until it has come. Where it cannot be had, it says so and offers to load the page again.
 * @param Instead stands in its place while it cannot be had, where to say so is not enough
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Instead: ComponentType<Props> = NotHere,
): OnDemand<Props> {
  const part = fetchOnce(load);
  function Part(props: Props) {
    const [Shown, setShown] = useState(part.here);
    useEffect(() => {
      let isAwaited = true;
      const show = (component: ComponentType<Props>) => isAwaited && setShown(() => component);
      part.get().then(show, () => {
        show(Instead);
      });
      return () => {
        isAwaited = false;
      };
    }, []);
    return Shown && <Shown {...props} />;
  }
  return Object.assign(Part, { expect: part.expect });
}
