interface Kept {
  /** Its answers follow from a document that the municipality published. */
  readonly published: boolean;
  readonly campaign: {
    /** Answers were made up for demonstration. */
    readonly synthetic: boolean;
  };
}

/** Where a workbook's answers come from: what a municipality published is not made up, whatever the others' are. */
export const provenanceOf = ({ published, campaign }: Kept) => ({
  published,
  synthetic: campaign.synthetic && !published,
});
