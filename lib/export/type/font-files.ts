import type { FaceId } from "./type-roles";

/** File names of the six faces as their packages ship them; they lie together in one folder. */
export const fontFileOf: Readonly<Record<FaceId, string>> = {
  sans: "SourceSans3_400Regular.ttf",
  "sans-italic": "SourceSans3_400Regular_Italic.ttf",
  "sans-semibold": "SourceSans3_600SemiBold.ttf",
  "sans-bold": "SourceSans3_700Bold.ttf",
  serif: "SourceSerif4_400Regular.ttf",
  "serif-semibold": "SourceSerif4_600SemiBold.ttf",
};

/** Families that lend the letters the six faces have not; each is opened only once a deck needs it. */
export const lenderIds = ["arabic", "hebrew", "japanese", "chinese", "korean", "emoji"] as const;
export type LenderId = (typeof lenderIds)[number];
export type LentWeight = "regular" | "strong";

export const lentFileOf: Readonly<Record<LenderId, Readonly<Record<LentWeight, string>>>> = {
  arabic: { regular: "IBMPlexSansArabic_400Regular.ttf", strong: "IBMPlexSansArabic_600SemiBold.ttf" },
  hebrew: { regular: "NotoSansHebrew_400Regular.ttf", strong: "NotoSansHebrew_600SemiBold.ttf" },
  japanese: { regular: "NotoSansJP_400Regular.ttf", strong: "NotoSansJP_600SemiBold.ttf" },
  chinese: { regular: "NotoSansSC_400Regular.ttf", strong: "NotoSansSC_600SemiBold.ttf" },
  korean: { regular: "NotoSansKR_400Regular.ttf", strong: "NotoSansKR_600SemiBold.ttf" },
  emoji: { regular: "NotoEmoji_400Regular.ttf", strong: "NotoEmoji_400Regular.ttf" },
};
