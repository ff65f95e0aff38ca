"use client";

import { ArrowRight } from "lucide-react";
import { Field } from "@/components/ui/field";
import { checkAll, checkFilled } from "@/components/ui/form-checks";
import { Icon } from "@/components/ui/icon";
import type { Option } from "@/components/ui/option";
import { Select } from "@/components/ui/select";
import { type FormProblem, type FormValues, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { call } from "@/lib/browser/call";
import { saveOrganisation } from "@/lib/browser/endpoints";
import { fieldProblems } from "@/lib/browser/field-problems";
import type { Sector } from "@/lib/domain/library/sector";

const MAX_NAME_CHARACTERS = 80;
const CHOOSE_SECTOR = "Choose your sector";

const check = checkAll(
  checkFilled("organisation", "Enter the name of your organisation, such as Aldermoor County Council"),
  (values) =>
    [...(values.organisation ?? "")].length > MAX_NAME_CHARACTERS
      ? [
          {
            fieldId: "organisation",
            message: `The name must have at most ${MAX_NAME_CHARACTERS} characters, to fit on a slide`,
          },
        ]
      : [],
  checkFilled("sector", CHOOSE_SECTOR),
  checkFilled("country", "Choose your country"),
  checkFilled("currency", "Choose your currency"),
);

export type OrganisationDetails = { name: string; sector: string; country: string; currency: string };

type OrganisationFormProps = {
  organisation: OrganisationDetails | null;
  sectors: readonly (Option & { value: Sector })[];
  countries: readonly Option[];
  currencies: readonly Option[];
};

/** Four facts that every new proposal starts with. */
export function OrganisationForm({ organisation, sectors, countries, currencies }: OrganisationFormProps) {
  async function send(values: FormValues): Promise<FormProblem[]> {
    const { organisation: name = "", country = "", currency = "" } = values;
    const sector = sectors.find(({ value }) => value === values.sector)?.value;
    if (!sector) return [{ fieldId: "sector", message: CHOOSE_SECTOR }];
    const body = { name, sector, country, currency };
    const reply = await call(saveOrganisation, { params: {}, body });
    if (!reply.ok) return fieldProblems(reply, { first: "organisation", byPath: { name: "organisation" } });
    window.location.assign("/proposals");
    return [];
  }

  return (
    <SubmitForm
      check={check}
      send={send}
      busyLabel="Saving your organisation"
      submitLabel={
        <>
          Continue <Icon as={ArrowRight} />
        </>
      }
    >
      {(errorOf) => (
        <>
          <Field
            id="organisation"
            label="Name of your organisation"
            hint="As your residents or members know it."
            error={errorOf("organisation")}
          >
            {(control) => (
              <TextInput
                {...control}
                name="organisation"
                autoComplete="organization"
                defaultValue={organisation?.name}
              />
            )}
          </Field>
          <Field
            id="sector"
            label="Sector"
            hint="Puts evidence from bodies like yours first."
            error={errorOf("sector")}
          >
            {(control) => (
              <Select
                {...control}
                name="sector"
                width="medium"
                options={sectors}
                defaultValue={organisation?.sector}
                emptyLabel="Choose a sector"
              />
            )}
          </Field>
          <Field
            id="country"
            label="Country"
            hint="Chooses the language of dates and the legal prompts you see."
            error={errorOf("country")}
          >
            {(control) => (
              <Select
                {...control}
                name="country"
                width="medium"
                options={countries}
                defaultValue={organisation?.country ?? "GB"}
              />
            )}
          </Field>
          <Field id="currency" label="Currency" error={errorOf("currency")}>
            {(control) => (
              <Select
                {...control}
                name="currency"
                width="medium"
                options={currencies}
                defaultValue={organisation?.currency ?? "GBP"}
              />
            )}
          </Field>
        </>
      )}
    </SubmitForm>
  );
}
