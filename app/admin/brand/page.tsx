import type { Metadata } from "next";
import { requirePageAdmin } from "@/app/library/require-page-admin";
import { exampleOutline } from "@/app/proposals/example-outline";
import { BrandForm } from "@/components/brand/brand-form";
import { BrandPreview } from "@/components/brand/brand-preview";
import { LogoForm } from "@/components/brand/logo-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Banner } from "@/components/ui/banner";
import { getBrand, getDrawnBrand } from "@/lib/db/organisation/get-brand";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";

export const metadata: Metadata = { title: "How your decks look" };

export default async function BrandPage() {
  await requirePageAdmin("/admin/brand");
  const [stored, brand, organisation] = await Promise.all([getBrand(), getDrawnBrand(), getOrganisation()]);
  const example = exampleOutline("county-winter-service");

  return (
    <PageFrame>
      <PageHead
        title="How your decks look"
        lede="For every deck made from now on. Decks that were sent keep the look they had."
      />
      {!stored.ok && (
        <Banner tone="error" className="mb-8">
          What is stored about the look of your decks is damaged and cannot be read. Decks use Foothold’s own look until
          you choose again and save.
        </Banner>
      )}
      <div className="cols cols-half">
        <div className="grid content-start gap-12">
          <section aria-labelledby="look-heading">
            <h2 id="look-heading" className="mb-4">
              Colours, fonts and name
            </h2>
            <BrandForm brand={brand} />
          </section>
          <section aria-labelledby="logo-heading">
            <h2 id="logo-heading" className="mb-4">
              Logo
            </h2>
            <LogoForm logo={brand.logo ?? null} organisation={brand.name ?? organisation?.name ?? ""} />
          </section>
        </div>
        <section aria-labelledby="preview-heading">
          <h2 id="preview-heading" className="mb-4">
            Before and after
          </h2>
          <BrandPreview example={example} brand={brand} />
        </section>
      </div>
    </PageFrame>
  );
}
