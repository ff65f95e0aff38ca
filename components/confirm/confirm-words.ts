import type { Route } from "next";
import type { StoredValue } from "@/lib/domain/draft/draft";
import type { Place } from "@/lib/domain/findings/make-finding";
import type { SectionId } from "@/lib/domain/ids/section-ids";

/** Words that nobody typed, as the list shows them. */
export type ConfirmWords = {
  place: Place;
  value: StoredValue;
  /** The words as a reader would see them; a list is one line a row. */
  text: string;
  /** The question they answer, after the name of its row. */
  about: string;
  origin: "library" | "drafted";
  /** Titles of the slides that print them; none where only papers do, or a date stands there. */
  slides: readonly string[];
  /** The field where they can be changed. */
  href: Route;
};

export type ConfirmSection = { id: SectionId; title: string; words: readonly ConfirmWords[] };
