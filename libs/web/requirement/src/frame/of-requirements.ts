import { type DocumentRequirementsQuery } from '@commonworks/web-graphql';

export type SpecifiedDocument = NonNullable<DocumentRequirementsQuery['governanceDocument']>;

/** The document, where it is one that has requirements. */
export const ofRequirements = ({
  governanceDocument,
}: DocumentRequirementsQuery): SpecifiedDocument | null =>
  governanceDocument?.kind === 'REQUIREMENTS' ? governanceDocument : null;
