"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { SavedNote } from "@/components/accounts/saved-note";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { type FormProblem, type FormValues, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { call } from "@/lib/browser/call";
import { saveBrand } from "@/lib/browser/endpoints";
import { fieldProblems } from "@/lib/browser/field-problems";
import { checkAccent } from "@/lib/domain/brand/brand-colours";
import { type ThemeId, themeIds } from "@/lib/domain/brand/themes";
import type { BrandRef } from "@/lib/domain/deck/outline";
import { AccentNote } from "./accent-note";

const themeOptions = [
  { value: "pine", label: "Pine", hint: "Deep green" },
  { value: "slate", label: "Slate", hint: "Blue" },
  { value: "plum", label: "Plum", hint: "Purple" },
] as const satisfies readonly { value: ThemeId; label: string; hint: string }[];

const MAX_NAME_CHARACTERS = 80;
const HEX = /^#?[0-9a-f]{6}$/iu;
const readTheme = (value: string | undefined): ThemeId => themeIds.find((id) => id === value) ?? "pine";
/** With its # and in capitals; null where it is no colour. */
const readColour = (typed: string): string | null =>
  HEX.test(typed.trim()) ? `#${typed.trim().replace("#", "").toUpperCase()}` : null;

function check({ accent = "", name = "" }: FormValues): FormProblem[] {
  return [
    ...(accent.trim() !== "" && readColour(accent) === null
      ? [{ fieldId: "accent", message: "Write the colour as # and six digits, such as #005EB8" }]
      : []),
    ...([...name.trim()].length > MAX_NAME_CHARACTERS
      ? [
          {
            fieldId: "name",
            message: `The name must have at most ${MAX_NAME_CHARACTERS} characters, to fit on a slide`,
          },
        ]
      : []),
  ];
}

/** Theme, own colour, bold pages and name of every deck made from now on. */
export function BrandForm({ brand }: { brand: BrandRef }) {
  const router = useRouter();
  const [theme, setTheme] = useState(brand.theme);
  const [typed, setTyped] = useState(brand.accent ?? "");
  const [saved, setSaved] = useState<string | null>(null);
  const colour = readColour(typed);

  async function send(values: FormValues): Promise<FormProblem[]> {
    setSaved(null);
    const name = (values.name ?? "").trim();
    const body = {
      theme: readTheme(values.theme),
      ...(colour !== null && { accent: colour }),
      ...(values.isBold === "on" && { isBold: true as const }),
      ...(name !== "" && { name }),
    };
    const reply = await call(saveBrand, { params: {}, body });
    if (!reply.ok) return fieldProblems(reply, { first: "theme" });
    setSaved("Saved");
    router.refresh();
    return [];
  }

  return (
    <SubmitForm
      check={check}
      send={send}
      submitLabel="Save the look"
      busyLabel="Saving the look"
      aside={<SavedNote words={saved} />}
    >
      {(errorOf) => (
        <div className="grid gap-8">
          <RadioGroup
            id="theme"
            name="theme"
            label="Theme"
            options={themeOptions}
            value={theme}
            onValueChange={(value) => setTheme(readTheme(value))}
            layout="row"
          />
          <div>
            <Field
              id="accent"
              label="Your own colour"
              isOptional
              hint="Replaces the theme’s main colour, such as #005EB8. Leave it empty for the theme’s own."
              error={errorOf("accent")}
            >
              {(control) => (
                <TextInput
                  {...control}
                  name="accent"
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                  autoComplete="off"
                  spellCheck={false}
                />
              )}
            </Field>
            {colour !== null && <AccentNote check={checkAccent(colour, theme)} />}
          </div>
          <Field
            id="name"
            label="Name on the deck"
            isOptional
            hint="As it should stand on every cover. Left empty, each proposal’s own organisation name stands there."
            error={errorOf("name")}
          >
            {(control) => <TextInput {...control} name="name" defaultValue={brand.name} autoComplete="organization" />}
          </Field>
          <Checkbox
            id="bold"
            name="isBold"
            defaultChecked={brand.isBold === true}
            label="Bold cover and pilot"
            hint="White words on a dark ground of your colour."
          />
        </div>
      )}
    </SubmitForm>
  );
}
