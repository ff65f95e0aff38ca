const LETTER_LOCALES: ReadonlySet<string> = new Set(["en-US", "en-CA"]);

/** The sheet that printers of the country hold. */
export const paperSizeOf = (locale: string): "A4" | "Letter" => (LETTER_LOCALES.has(locale) ? "Letter" : "A4");
