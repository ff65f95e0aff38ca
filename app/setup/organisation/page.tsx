import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrganisationForm } from "@/components/accounts/organisation-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import { sectorOptions } from "@/lib/domain/library/sector";
import { countryOptions, currencyOptions } from "@/lib/domain/sections/context/options";
import { requirePageUser } from "../../require-page-user";

export const metadata: Metadata = { title: "Your organisation – Set up" };

export default async function SetUpOrganisationPage() {
  const user = await requirePageUser("/setup/organisation");
  if (!user.isAdmin) notFound();

  return (
    <PageFrame>
      <div className="max-w-132">
        <PageHead
          over="Set up, page 2 of 2"
          title="Your organisation"
          lede="Each new proposal starts with these four facts and can change its own copy."
        />
        <OrganisationForm
          organisation={await getOrganisation()}
          sectors={sectorOptions}
          countries={countryOptions}
          currencies={currencyOptions}
        />
      </div>
    </PageFrame>
  );
}
