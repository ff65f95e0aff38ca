/** Whether a BCP 47 tag stands for English of any country. */
export const isEnglish = (locale: string): boolean => locale === "en" || locale.startsWith("en-");
