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
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { BrandColours } from "./brand-colours";
import { checkBrandForm, readBrandForm } from "./read-brand-form";

const headingOptions = [
  { value: "serif", label: "Source Serif 4" },
  { value: "sans", label: "Source Sans 3" },
] as const;

/** Theme, own colours, faces, bold pages and name of every deck made from now on. */
export function BrandForm({ brand }: { brand: BrandRef }) {
  const router = useRouter();
  const [saved, setSaved] = useState<string | null>(null);

  async function send(values: FormValues): Promise<FormProblem[]> {
    setSaved(null);
    const reply = await call(saveBrand, { params: {}, body: readBrandForm(values) });
    if (!reply.ok) return fieldProblems(reply, { first: "theme" });
    setSaved("Saved");
    router.refresh();
    return [];
  }

  return (
    <SubmitForm
      check={checkBrandForm}
      send={send}
      submitLabel="Save the look"
      busyLabel="Saving the look"
      aside={<SavedNote words={saved} />}
    >
      {(errorOf) => (
        <div className="grid gap-8">
          <BrandColours brand={brand} errorOf={errorOf} />
          <RadioGroup
            className="mt-0!"
            id="headings"
            name="headings"
            label="Headings and large numbers"
            layout="row"
            options={headingOptions}
            defaultValue={brand.headings ?? "serif"}
          />
          <Field
            className="mt-0!"
            id="officeFont"
            label="Your own font in PowerPoint and Word"
            isOptional
            hint="Its name as PowerPoint lists it, such as Arial Narrow. It is named in the file, not put into it: a computer without it shows another font, and lines may break elsewhere. A font wider than Calibri needs more room, so look through the slides once."
            error={errorOf("officeFont")}
          >
            {(control) => (
              <TextInput
                {...control}
                name="officeFont"
                width="medium"
                defaultValue={brand.officeFont}
                autoComplete="off"
                spellCheck={false}
              />
            )}
          </Field>
          <Field
            className="mt-0!"
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
            label="Bold cover"
            hint="Its title in the heavy face of the text, a little larger."
          />
        </div>
      )}
    </SubmitForm>
  );
}
