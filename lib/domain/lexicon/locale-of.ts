import { findOwn } from "../text/find-own";
import { type Language, OUR_LANGUAGE } from "./languages";

const ENGLISH: Readonly<Record<string, string>> = { GB: "en-GB", CA: "en-CA", US: "en-US" };
const USUAL_ENGLISH = "en-GB";

type Spoken = { language: Language; country: string | null };

/** The BCP 47 tag by which one document writes all its money, numbers and dates: en-GB, fr-CA. */
export function localeOf({ language, country }: Spoken): string {
  if (language === OUR_LANGUAGE) return findOwn(ENGLISH, country ?? "") ?? USUAL_ENGLISH;
  return country === null ? language : `${language}-${country}`;
}
