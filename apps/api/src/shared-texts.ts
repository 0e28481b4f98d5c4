import { groupSharedTexts } from '@commonworks/api-group';
import type { SharedText } from '@commonworks/api-platform';

/** Every kind of text that several write at once, of every feature. */
export const SHARED_TEXTS: readonly SharedText[] = [...groupSharedTexts];
