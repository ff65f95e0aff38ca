import { oneLine } from "@/lib/domain/text/one-line";

export const MAX_TITLE_CHARACTERS = 200;

export const titleSchema = oneLine({ max: MAX_TITLE_CHARACTERS, tooShort: "Give the proposal a title." });
