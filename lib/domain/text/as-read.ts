import { foldCase } from "./fold-case";
import { withoutStop } from "./sentence";

/** A text to be looked for in others, whatever case, stop or spaces its place gave it. */
export const asRead = (text: string): string => withoutStop(foldCase(text.replaceAll("\u00A0", " ")));
