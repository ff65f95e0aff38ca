import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { checkedAnswers } from "@/app/proposals/[proposalId]/checked-answers";
import { NoPreview } from "@/components/deck/no-preview";
import { SectionSlides } from "@/components/deck/section-slides";
import { SampleAnswers } from "@/components/samples/sample-answers";
import { SampleFrame } from "@/components/samples/sample-frame";
import { SampleSteps } from "@/components/samples/sample-steps";
import type { Section } from "@/lib/domain/sections/define-section";
import { type RegisteredSectionId, sectionList } from "@/lib/domain/sections/registry";
import { previewExampleSection } from "../../../../preview-example";
import { loadSample, type Sample } from "../../load-sample";
import { sampleDeckPath, sampleSectionPath } from "../../sample-links";

type Props = PageProps<"/proposals/samples/[sampleId]/sections/[sectionId]">;

async function load(params: Props["params"]): Promise<{ sample: Sample; section: Section }> {
  const { sampleId, sectionId } = await params;
  const section = sectionList.find(({ id }) => id === sectionId) ?? notFound();
  return { section, sample: await loadSample(sampleId) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, sample } = await load(params);
  return { title: `${section.title} – Sample: ${sample.title}` };
}

export default async function SampleSectionPage({ params }: Props) {
  const { section, sample } = await load(params);
  const { id, title, draft, context, userId } = sample;
  const answers = checkedAnswers({ draft, context, stanceOn: false, hrefOf: () => null }, section);
  const preview = await previewExampleSection({ id, owner: userId }, registered(section));

  return (
    <SampleFrame sampleId={id} over={title} title={section.title} lede={section.purpose}>
      <div className="cols cols-half">
        <div className="min-w-0">
          <SampleAnswers answers={answers} />
          <SampleSteps before={step(id, section, -1)} after={step(id, section, 1)} />
        </div>
        <aside className="min-w-0">
          {preview.ok ? (
            <SectionSlides {...preview.value} deckHref={sampleDeckPath(id)} />
          ) : (
            <NoPreview ended={preview.ended} />
          )}
        </aside>
      </div>
    </SampleFrame>
  );
}

function step(sampleId: string, section: Section, by: 1 | -1) {
  const next = sectionList[sectionList.indexOf(section) + by];
  return next ? { title: next.title, href: sampleSectionPath(sampleId, next.id) } : null;
}

// Sections come from the registry's own list, so their ids are registered ones.
const registered = (section: Section): RegisteredSectionId => section.id as RegisteredSectionId;
