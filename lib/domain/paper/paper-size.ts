const LETTER_COUNTRIES: ReadonlySet<string> = new Set(["US", "CA"]);

/** The sheet that printers of the country of a BCP 47 tag hold. */
export const paperSizeOf = (locale: string): "A4" | "Letter" =>
  LETTER_COUNTRIES.has(new Intl.Locale(locale).region ?? "") ? "Letter" : "A4";
