import type { ThemeId } from "@/lib/domain/brand/themes";

export const themeOptions = [
  { value: "pine", label: "Pine", hint: "deep green" },
  { value: "slate", label: "Slate", hint: "blue" },
  { value: "plum", label: "Plum", hint: "purple" },
] as const satisfies readonly { value: ThemeId; label: string; hint: string }[];
