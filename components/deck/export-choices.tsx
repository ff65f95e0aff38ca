import { type RefObject, useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { documents, type ExportFormat, exportFormats } from "@/lib/domain/exports/formats";
import { variantIds } from "@/lib/domain/library/variants";
import { densities } from "@/lib/domain/slides/outline";
import { useExportPlace } from "./export-place";

type ExportChoicesProps = {
  proposalId: string;
  format: ExportFormat;
  form: RefObject<HTMLFormElement | null>;
  readers: readonly Option[];
};

const AMOUNTS: readonly Option[] = [
  { value: "read-ahead", label: "Read-ahead" },
  { value: "present", label: "Present" },
];

/**
 * For whom, and how much text, as far as the document depends on it. Each choice shows the pages anew; without
 * JavaScript a button does.
 */
export function ExportChoices({ proposalId, format, form, readers }: ExportChoicesProps) {
  const { place, turnTo } = useExportPlace();
  const varies: readonly string[] = documents[exportFormats[format].document].varies;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen before the script ran is taken over once
  useEffect(() => {
    const early = form.current && new FormData(form.current);
    const variant = variantIds.find((id) => id === early?.get("for")) ?? place.variant;
    const density = densities.find((id) => id === early?.get("text")) ?? place.density;
    if (variant !== place.variant || density !== place.density) turnTo({ variant, density });
  }, []);

  const asksReader = varies.includes("variant");
  const asksAmount = varies.includes("density");
  return (
    <>
      <input type="hidden" name="format" value={format} />
      {!asksReader && <input type="hidden" name="for" value={place.variant} />}
      {!asksAmount && <input type="hidden" name="text" value={place.density} />}
      {(asksReader || asksAmount) && (
        <div className="mt-7 grid items-start gap-x-8 gap-y-5 sm:grid-cols-2">
          {asksReader && (
            <Field id="for" label="For" className="mt-0!">
              {(control) => (
                <Select
                  {...control}
                  name="for"
                  options={readers}
                  value={place.variant}
                  onChange={({ target }) => turnTo({ variant: variantIds.find((id) => id === target.value) })}
                />
              )}
            </Field>
          )}
          {asksAmount && (
            <RadioGroup
              id="text"
              name="text"
              label="How much text"
              layout="row"
              className="mt-0!"
              options={AMOUNTS}
              value={place.density}
              onValueChange={(value) => turnTo({ density: densities.find((id) => id === value) })}
            />
          )}
          <noscript>
            <Button type="submit" formMethod="get" formAction={`/proposals/${proposalId}/export`}>
              Show these pages
            </Button>
          </noscript>
        </div>
      )}
    </>
  );
}
