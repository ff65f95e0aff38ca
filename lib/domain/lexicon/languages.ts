import { z } from "zod";
import { optionsOf } from "../form/options-of";

/** Languages that answers may be written in, by ISO 639-1: those of the countries a proposal can name. */
const languages = [
  "en",
  "cs",
  "cy",
  "da",
  "de",
  "es",
  "et",
  "fi",
  "fr",
  "ga",
  "is",
  "it",
  "nb",
  "nl",
  "pl",
  "pt",
  "sv",
] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** What our own words are written in. */
export const OUR_LANGUAGE: Language = "en";

export const languageOptions = optionsOf<Language>({
  en: "English",
  cs: "Czech",
  cy: "Welsh",
  da: "Danish",
  de: "German",
  es: "Spanish",
  et: "Estonian",
  fi: "Finnish",
  fr: "French",
  ga: "Irish",
  is: "Icelandic",
  it: "Italian",
  nb: "Norwegian",
  nl: "Dutch",
  pl: "Polish",
  pt: "Portuguese",
  sv: "Swedish",
});
