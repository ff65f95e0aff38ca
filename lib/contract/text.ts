import { MOST_TITLE_CHARACTERS } from "@/lib/domain/text/cut-title";
import { oneLine } from "@/lib/domain/text/one-line";

export const titleSchema = oneLine({ max: MOST_TITLE_CHARACTERS, tooShort: "Give the proposal a title." });
