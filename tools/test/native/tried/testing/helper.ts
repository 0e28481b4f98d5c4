/** Of whoever asks, one spec file. */
export const remembered: string[] = [];
