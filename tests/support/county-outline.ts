import type { DeckOutline } from "@/lib/domain/slides/outline";
import { countyAppendixSlides } from "./county-appendix-slides";
import { countyCaseSlides } from "./county-case-slides";
import { countyPlanSlides } from "./county-plan-slides";

/** A deck drawn by hand, with every layout at the length it is made for. It stands for no proposal. */
export const countyOutline: DeckOutline = {
  version: 1,
  lang: "en-GB",
  title: "Winter roads updates: a sixteen-week pilot",
  organisation: "Aldermoor County Council",
  meeting: { name: "Corporate leadership team", date: "2027-09-07" },
  variant: "executive",
  density: "read-ahead",
  state: "final",
  versionLabel: "Version 1 · 1 July 2027",
  classification: "Official",
  frozenAt: "2027-07-01T09:00:00Z",
  brand: { theme: "pine" },
  slides: [...countyCaseSlides, ...countyPlanSlides, ...countyAppendixSlides],
};
