import type { ThemeId } from "@/lib/domain/brand/themes";

export const themeOptions = [
  { value: "pine", label: "Pine", hint: "Deep green" },
  { value: "slate", label: "Slate", hint: "Blue" },
  { value: "plum", label: "Plum", hint: "Purple" },
] as const satisfies readonly { value: ThemeId; label: string; hint: string }[];
