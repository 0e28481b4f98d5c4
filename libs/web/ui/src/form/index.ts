export { ConfirmModal, type ConfirmModalProps } from './confirm-modal.js';
export { Form, type FormProps } from './form.js';
export { LeaveGuard, useLeaveGuard } from './leave-guard.js';
export { type Problem } from './problem.js';
export { useForm, type BoundInput, type FormOptions, type FormState } from './use-form.js';
export { FormModal, type FormModalProps } from './form-modal.js';
export { ManySelect, type ManySelectProps } from './many-select.js';
export { PartialDateInput, type PartialDateInputProps } from './partial-date-input.js';
