import type { FaceId } from "./theme";

/** File names of the six faces as their packages ship them; they lie together in one folder. */
export const fontFileOf: Readonly<Record<FaceId, string>> = {
  sans: "SourceSans3_400Regular.ttf",
  "sans-italic": "SourceSans3_400Regular_Italic.ttf",
  "sans-semibold": "SourceSans3_600SemiBold.ttf",
  "sans-bold": "SourceSans3_700Bold.ttf",
  serif: "SourceSerif4_400Regular.ttf",
  "serif-semibold": "SourceSerif4_600SemiBold.ttf",
};
