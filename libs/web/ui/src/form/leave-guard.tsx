import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useBlocker, type Location } from 'react-router';
import { LeaveAskedByBrowser } from './leave-asked-by-browser.js';
import { onDemand } from '../on-demand/on-demand.js';

const LeaveQuestion = onDemand(
  async () => (await import('./leave-question.js')).LeaveQuestion,
  LeaveAskedByBrowser,
);

/** Whether something typed would be lost if one left now. */
type IsUnsaved = () => boolean;

interface Guards {
  /** Asks this before the page is left; gives what ends it. */
  readonly watch: (isUnsaved: IsUnsaved) => () => void;
  /** Does it once the person agrees to lose what was typed. */
  readonly ask: (leave: () => void) => void;
}

/** What is a page of its own in an address: all else in its search says how that page is looked at. */
function pageIn({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const address = new URLSearchParams(search);
  return [pathname, address.get('clause'), address.get('version')].join('?');
}

const GuardsContext = createContext<Guards>({ watch: () => () => undefined, ask: (leave) => leave() });

/** Above all pages: asks before one leaves a page, a dialog or the product with something typed and not saved. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const watched = useRef(new Set<IsUnsaved>());
  const [leave, setLeave] = useState<(() => void) | null>(null);
  const isUnsaved = useCallback(() => [...watched.current].some((is) => is()), []);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => pageIn(currentLocation) !== pageIn(nextLocation) && isUnsaved(),
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  const guards = useMemo<Guards>(
    () => ({
      watch: (is) => {
        // Once there is something to lose, the question is here even when the connection is not.
        LeaveQuestion.expect();
        watched.current.add(is);
        return () => watched.current.delete(is);
      },
      ask: (then) => setLeave(() => then),
    }),
    [],
  );
  const asking = leave !== null || blocker.state === 'blocked';
  const stay = () => {
    setLeave(null);
    blocker.reset?.();
  };
  const go = () => {
    setLeave(null);
    leave?.();
    blocker.proceed?.();
  };
  return (
    <GuardsContext value={guards}>
      {children}
      {asking && <LeaveQuestion onStay={stay} onLeave={go} />}
    </GuardsContext>
  );
}

/** Has what would be lost asked about; gives the question for ways out that are no addresses. */
export function useLeaveGuard(isUnsaved: IsUnsaved): Guards['ask'] {
  const { watch, ask } = useContext(GuardsContext);
  const current = useRef(isUnsaved);
  useEffect(() => {
    current.current = isUnsaved;
  });
  useEffect(() => watch(() => current.current()), [watch]);
  return (leave) => (isUnsaved() ? ask(leave) : leave());
}
