import { useForm as useMantineForm } from '@mantine/form';
import { useEffect, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { useLeaveGuard } from './leave-guard.js';
import { problemsOf, type Problem } from './problem.js';

export interface FormOptions<Values extends object> {
  /** What the fields hold at first. */
  readonly initial: Values;
  /** Sends the values. What is refused is given back or thrown; nothing given means that it is done. */
  readonly send: (values: Values) => Promise<Problem | readonly Problem[] | null | void>;
  /** Fields that the server calls otherwise, by its name for them. */
  readonly serverNames?: Readonly<Record<string, keyof Values & string>>;
  /** Whether one is asked before leaving with something typed and not sent; true unless told. */
  readonly asksBeforeLeaving?: boolean;
  /** The fields are as at first once it is done; else they stay, and count as saved. */
  readonly emptiedWhenDone?: boolean;
}

/** What an input of the form needs to be bound to its value. */
export interface BoundInput<Value> {
  readonly name: string;
  readonly value: Value;
  /** Takes the event of a native input, or the new value of any other. */
  readonly onChange: (next: unknown) => void;
  readonly error: ReactNode;
}

export interface FormState<Values extends object> {
  readonly values: Values;
  readonly input: <Name extends keyof Values & string>(name: Name) => BoundInput<Values[Name]>;
  readonly set: (part: Partial<Values>) => void;
  /** What is wrong as a whole. */
  readonly problem: string | null;
  /** Why it could not be sent or judged; null where it was, or nothing was sent. */
  readonly failure: unknown;
  readonly busy: boolean;
  /** It was sent, and nothing typed since. */
  readonly done: boolean;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
  readonly element: RefObject<HTMLFormElement | null>;
  /** Leaves by a way that is no address, such as closing a dialog: at once, or after asking. */
  readonly leave: (leave: () => void) => void;
}

/**
 * A form: its values, what is wrong with them, and how they are sent. Sent once however often one presses; what was
 * typed stays when it fails, each fault is told at its field, and the first wrong field gets the focus.
 */
export function useForm<Values extends object>({
  initial,
  send,
  serverNames = {},
  asksBeforeLeaving = true,
  emptiedWhenDone = false,
}: FormOptions<Values>): FormState<Values> {
  const form = useMantineForm<Values>({ initialValues: initial });
  const element = useRef<HTMLFormElement>(null);
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [sent, setSent] = useState(false);
  const [refusals, setRefusals] = useState(0);

  useEffect(() => {
    if (refusals > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const isUnsaved = () => asksBeforeLeaving && !sending.current && form.isDirty();
  const leave = useLeaveGuard(isUnsaved);

  const tell = (problems: readonly Problem[]) => {
    const nameOf = ({ field }: Problem) => {
      const names = (field ?? '').split('.').map((part) => serverNames[part] ?? part);
      return names.find((name) => Object.hasOwn(form.getValues(), name)) ?? null;
    };
    const atFields: Record<string, string> = {};
    for (const one of problems) {
      const name = nameOf(one);
      if (name !== null) atFields[name] = [atFields[name], one.message].filter(Boolean).join(' ');
    }
    form.setErrors(atFields);
    const others = problems.filter((one) => nameOf(one) === null).map(({ message }) => message);
    setProblem(others.length > 0 ? others.join(' ') : null);
    setRefusals((before) => before + 1);
  };

  const settle = () => {
    if (emptiedWhenDone) form.reset();
    else form.resetDirty();
    setSent(true);
  };

  const run = async () => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setSent(false);
    setProblem(null);
    setFailure(null);
    form.clearErrors();
    try {
      const refused = await send(form.getValues());
      if (refused) tell('message' in refused ? [refused] : refused);
      else settle();
    } catch (error) {
      const problems = problemsOf(error);
      if (problems) tell(problems);
      else setFailure(error);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

  return {
    values: form.values,
    input: (name) => {
      const { value, onChange, error } = form.getInputProps(name);
      return { name, value: value as Values[typeof name], onChange, error: error as ReactNode };
    },
    set: (part) => form.setValues(part),
    problem,
    failure,
    busy,
    done: sent && !form.isDirty(),
    submit: (event) => {
      event.preventDefault();
      // A form whose dialog was opened from another form is not sent with it.
      event.stopPropagation();
      void run();
    },
    element,
    leave,
  };
}
