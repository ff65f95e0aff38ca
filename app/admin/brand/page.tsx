import type { Metadata } from "next";
import { requirePageAdmin } from "@/app/library/require-page-admin";
import { previewExample } from "@/app/proposals/preview-example";
import { BrandForm } from "@/components/brand/brand-form";
import { BrandPreview } from "@/components/brand/brand-preview";
import { LogoForm } from "@/components/brand/logo-form";
import { NoPreview } from "@/components/deck/no-preview";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Banner } from "@/components/ui/banner";
import { getBrand, getDrawnBrand } from "@/lib/db/organisation/get-brand";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { UserId } from "@/lib/domain/ids/record-ids";

export const metadata: Metadata = { title: "How your decks look" };

export default async function BrandPage() {
  const { userId: owner } = await requirePageAdmin("/admin/brand");
  const [stored, brand, organisation] = await Promise.all([getBrand(), getDrawnBrand(), getOrganisation()]);

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
          <BeforeAndAfter brand={brand} owner={owner} />
        </section>
      </div>
    </PageFrame>
  );
}

async function BeforeAndAfter({ brand, owner }: { brand: BrandRef; owner: UserId }) {
  const example = { id: "county-winter-service", owner } as const;
  const plain = await previewExample({ ...example, brand: { theme: "pine" } }, "main");
  if (!plain.ok) return <NoPreview ended={plain.ended} />;
  const own = await previewExample({ ...example, brand }, "main");
  if (!own.ok) return <NoPreview ended={own.ended} />;
  return <BrandPreview plain={plain.value.deck} own={own.value.deck} />;
}
