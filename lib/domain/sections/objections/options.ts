import { optionsOf } from "../../form/options-of";
import type { Rehearsal } from "./schema";

export const rehearsalOptions = optionsOf<Rehearsal>({
  "went-well": "Went well",
  "needs-work": "Needs work",
  "not-tried": "Not tried yet",
});

export const likelihoodLabels = ["Hardly", "Perhaps", "Likely", "Very likely", "For certain"] as const;
