import { loadLibrary } from "@/lib/content/load-library";
import { type Summarise, summariseWith } from "@/lib/domain/proposal/summarise-draft";
import { today } from "./today";

/** What lists show of a draft, on the organisation's day. */
export const summariseToday = (): Summarise => summariseWith(loadLibrary(), today());
