export { theme, themeVariables } from './theme/theme.js';
export {
  chosenLocale,
  createI18n,
  currentLocale,
  initialLocale,
  LOCALES,
  registerMessages,
  type LocaleCode,
  type WithWords,
} from './i18n/i18n.js';
export { withUiWords } from './ui-words.js';
export { LocaleProvider, useLocale, type LocaleControl } from './i18n/locale.js';
export { formatFor, useFormat, type Format } from './i18n/use-format.js';
export { measureFor, useMeasure, type Measure, type MeasuredFigure } from './i18n/use-measure.js';
export { abilityOf, MeProvider, useAbility, useMe, type Me } from './me/me.js';
export { actingsOf, type Acting } from './context/acting.js';
export { useCurrentConsortium, type CurrentConsortium } from './context/use-current-consortium.js';
export { CurrentContextProvider, useCurrentContext, type CurrentContext } from './context/current-context.js';
export { useCampaigns } from './context/use-campaigns.js';
export { useShownCampaign } from './context/shown-campaign.js';
export { localDay } from './clock/local-day.js';
export { serverClock } from './clock/server-clock.js';
export { JobProgress, type JobProgressProps } from './job/job-progress.js';
export { useLiveHint } from './live/use-live-hint.js';
export { NotificationBell } from './notifications/notification-bell.js';
export { NotificationSettings } from './notifications/notification-settings.js';
export { notificationRoutes } from './notifications/notification-routes.js';
export { onDemand } from './on-demand/on-demand.js';
export { openedOnDemand, type ClosedButtonProps, type OpenedProps } from './on-demand/opened-on-demand.js';
export { whenIdle } from './on-demand/when-idle.js';
export { useStartsOpen } from './on-demand/use-starts-open.js';
export { isUnauthenticated } from './session/is-unauthenticated.js';
export { rememberedPerson } from './session/remembered-person.js';
export { ENDED, NEXT, signInAddress, type Whereabouts } from './session/sign-in-address.js';
export { DocumentView, PlaceLink } from './document/document-view.js';
export { Page, type Breadcrumb, type PageProps } from './page/page.js';
export { Section, type SectionProps } from './page/section.js';
export { LoadingState, type LoadingLayout } from './states/loading-state.js';
export { EmptyState, type EmptyStateProps } from './states/empty-state.js';
export { ErrorState, type ErrorStateProps } from './states/error-state.js';
export { explainError, type ErrorKind, type ExplainedError } from './states/explain-error.js';
export { LeadTo } from './lead-to/lead-to.js';
export { NotFoundState } from './states/not-found-state.js';
export { unawaited } from './query-boundary/unawaited.js';
export { QueryBoundary, type QueryBoundaryProps, type QueryResult } from './query-boundary/query-boundary.js';
export { WithheldMark, type WithheldMarkProps } from './marks/withheld-mark.js';
export { PublishedMark } from './marks/published-mark.js';
export { SyntheticMark } from './marks/synthetic-mark.js';
export { StatusBadge, type StatusTone } from './marks/status-badge.js';
export { ProgressBar, type ProgressBarProps } from './marks/progress-bar.js';
export { AnswerStateMark, type AnswerStateMarkProps } from './marks/answer-state-mark.js';
export { ColourSchemeSwitch } from './switches/colour-scheme-switch.js';
export { LanguageSwitch } from './switches/language-switch.js';
export { usePlaceWords } from './quadrant/use-place-words.js';
export { useRegionNames } from './quadrant/use-region-names.js';
export { useReplacementWords } from './systems/use-replacement-words.js';
export { useFormulaWords } from './formula/use-formula-words.js';
export { useAuditWords, type AuditWords } from './audit/use-audit-words.js';
export { markOutOfView } from './scroll/out-of-view.js';
export { SearchField, type SearchFieldProps } from './search/search-field.js';
export { Dialog, type DialogProps } from './dialog/dialog.js';
export * from './files/index.js';
export * from './invite/index.js';
export * from './form/index.js';
export * from './table/index.js';
export { Wordmark } from './wordmark/wordmark.js';
export * from './icons/icon.js';
