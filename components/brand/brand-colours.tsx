import { useState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { checkColours } from "@/lib/domain/brand/check-colours";
import { themes } from "@/lib/domain/brand/themes";
import { ColourField } from "./colour-field";
import { ColourNote } from "./colour-note";
import { readTheme } from "./read-brand-form";
import { readColour } from "./read-colour";
import { SecondNote } from "./second-note";
import { themeOptions } from "./theme-options";

type BrandColoursProps = { brand: BrandRef; errorOf: (fieldId: string) => string | undefined };

/** The theme and the two colours that replace its own, with what the deck makes of them as they are typed. */
export function BrandColours({ brand, errorOf }: BrandColoursProps) {
  const [theme, setTheme] = useState(brand.theme);
  const [accent, setAccent] = useState(brand.accent ?? "");
  const [second, setSecond] = useState(brand.second ?? "");
  const check = checkColours({
    theme,
    accent: readColour(accent) ?? undefined,
    second: readColour(second) ?? undefined,
  });
  return (
    <>
      <RadioGroup
        className="mt-0!"
        id="theme"
        name="theme"
        label="Theme"
        options={themeOptions}
        value={theme}
        onValueChange={(value) => setTheme(readTheme(value))}
        layout="row"
      />
      <ColourField
        id="accent"
        label="Your main colour"
        hint="Replaces the theme’s, such as #005EB8. Leave it empty for the theme’s own."
        error={errorOf("accent")}
        typed={accent}
        onType={setAccent}
        usual={themes[theme].accent}
      >
        <ColourNote check={check.accent} />
      </ColourField>
      <ColourField
        id="second"
        label="Your second colour"
        hint="For the one thing a chart sets apart and for limits. Leave it empty for the theme’s own."
        error={errorOf("second")}
        typed={second}
        onType={setSecond}
        usual={check.second.shade}
      >
        <ColourNote check={check.ownSecond} />
        <SecondNote second={check.second} hasOwn={check.ownSecond !== null} />
      </ColourField>
    </>
  );
}
