/** A way to begin a proposal: the 18 questions, or a finished example to change. */
export type StartingPoint = {
  /** What the server knows it by: "blank" or the example's id. */
  from: string;
  label: string;
  about: string;
  /** The title offered when it is chosen. */
  title: string;
};

export const BLANK: StartingPoint = {
  from: "blank",
  label: "Start with 18 questions",
  about: "About 25 minutes for a first deck. Six answers make the first three slides. Start here for your own case.",
  title: "",
};
