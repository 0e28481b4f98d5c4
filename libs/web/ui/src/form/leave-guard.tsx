import { Button, Group, Modal, Stack, Text } from '@mantine/core';
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
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import classes from './form.module.css';

/** Whether something typed would be lost if one left now. */
type IsUnsaved = () => boolean;

interface Guards {
  /** Asks this before the page is left; gives what ends it. */
  readonly watch: (isUnsaved: IsUnsaved) => () => void;
  /** Does it once the person agrees to lose what was typed. */
  readonly ask: (leave: () => void) => void;
}

const GuardsContext = createContext<Guards>({ watch: () => () => undefined, ask: (leave) => leave() });

/** Above all pages: asks before one leaves a page, a dialog or the product with something typed and not saved. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const watched = useRef(new Set<IsUnsaved>());
  const [leave, setLeave] = useState<(() => void) | null>(null);
  const isUnsaved = useCallback(() => [...watched.current].some((is) => is()), []);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isUnsaved(),
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
        watched.current.add(is);
        return () => watched.current.delete(is);
      },
      ask: (then) => setLeave(() => then),
    }),
    [],
  );
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
      <LeaveQuestion opened={leave !== null || blocker.state === 'blocked'} onStay={stay} onLeave={go} />
    </GuardsContext>
  );
}

interface LeaveQuestionProps {
  opened: boolean;
  onStay: () => void;
  onLeave: () => void;
}

function LeaveQuestion({ opened, onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal
      opened={opened}
      onClose={onStay}
      title={t('form.leave.title')}
      closeButtonProps={{ 'aria-label': t('form.leave.stay') }}
      padding="lg"
      centered
      classNames={{ title: classes.title }}
      // Above the dialog whose form it is about.
      zIndex={500}
    >
      <Stack>
        <Text>{t('form.leave.lead')}</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onLeave}>
            {t('form.leave.leave')}
          </Button>
          <Button onClick={onStay} data-autofocus>
            {t('form.leave.stay')}
          </Button>
        </Group>
      </Stack>
    </Modal>
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
