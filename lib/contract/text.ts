import { MAX_PROPOSAL_TITLE_CHARACTERS } from "@/lib/domain/proposal/proposal-title-length";
import { oneLine } from "@/lib/domain/text/one-line";

export const titleSchema = oneLine({ max: MAX_PROPOSAL_TITLE_CHARACTERS, tooShort: "Give the proposal a title." });
