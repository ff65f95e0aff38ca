import { loadWholeLibrary } from "@/app/load-whole-library";
import { type Summarise, summariseWith } from "@/lib/domain/proposal/summarise-draft";
import { today } from "./today";

/** What lists show of a draft, by the library its pages are drawn with, and on the organisation's day. */
export const summariseToday = async (): Promise<Summarise> => summariseWith(await loadWholeLibrary(), today());
