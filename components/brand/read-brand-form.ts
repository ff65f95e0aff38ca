import type { FormProblem, FormValues } from "@/components/ui/submit-form";
import type { saveBrandOperation } from "@/lib/contract/brand";
import type { BodyOf } from "@/lib/contract/operation";
import { MAX_BRAND_NAME_CHARACTERS } from "@/lib/domain/brand/name-length";
import { officeFontSchema } from "@/lib/domain/brand/office-font";
import { type ThemeId, themeIds } from "@/lib/domain/brand/themes";
import { readColour } from "./read-colour";

export const readTheme = (value: string | undefined): ThemeId => themeIds.find((id) => id === value) ?? "pine";

/** What of the form cannot be saved as it stands. */
export function checkBrandForm({ accent = "", second = "", name = "", officeFont = "" }: FormValues): FormProblem[] {
  return [
    ...colourProblem("accent", accent, "#005EB8"),
    ...colourProblem("second", second, "#A34E12"),
    ...fontProblem(officeFont.trim()),
    ...([...name.trim()].length > MAX_BRAND_NAME_CHARACTERS
      ? [
          {
            fieldId: "name",
            message: `The name must have at most ${MAX_BRAND_NAME_CHARACTERS} characters, to fit on a slide`,
          },
        ]
      : []),
  ];
}

const colourProblem = (fieldId: string, typed: string, such: string): FormProblem[] =>
  typed.trim() === "" || readColour(typed) !== null
    ? []
    : [{ fieldId, message: `Write the colour as # and six digits, such as ${such}` }];

function fontProblem(font: string): FormProblem[] {
  const checked = officeFontSchema.safeParse(font);
  if (font === "" || checked.success) return [];
  return [{ fieldId: "officeFont", message: (checked.error.issues[0]?.message ?? "").replace(/\.$/u, "") }];
}

/** The look as the form gives it; what is left empty is left out. */
export function readBrandForm(values: FormValues): BodyOf<typeof saveBrandOperation> {
  const [accent, second] = [readColour(values.accent ?? ""), readColour(values.second ?? "")];
  const [name, officeFont] = [(values.name ?? "").trim(), (values.officeFont ?? "").trim()];
  return {
    theme: readTheme(values.theme),
    ...(accent !== null && { accent }),
    ...(second !== null && { second }),
    ...(values.headings === "sans" && { headings: "sans" as const }),
    ...(officeFont !== "" && { officeFont }),
    ...(values.isBold === "on" && { isBold: true as const }),
    ...(name !== "" && { name }),
  };
}
