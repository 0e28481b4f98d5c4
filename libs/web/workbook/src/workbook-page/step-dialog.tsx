import { FormModal, type FormState } from '@commonworks/web-ui';
import { type ReactNode } from 'react';

export interface StepDialogProps<Values extends object> {
  /** Takes the step, with what is typed where something is asked. */
  form: FormState<Values>;
  title: string;
  /** The verb on the button that does it. */
  confirm: string;
  disabled?: boolean;
  /** The step takes something away. */
  grave?: boolean;
  onClose(): void;
  children: ReactNode;
}

/** Says what a step does before it is taken; a failure is told in the same place, with nothing lost. */
export function StepDialog<Values extends object>({ confirm, grave, ...props }: StepDialogProps<Values>) {
  return <FormModal {...props} wide submit={confirm} destructive={grave ?? false} />;
}
