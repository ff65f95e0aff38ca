import type { Metadata } from "next";
import { deckLengthWords } from "@/components/deck/deck-length-words";
import { NoPreview } from "@/components/deck/no-preview";
import { DeckPicture } from "@/components/proposals/deck-picture";
import { SampleFrame } from "@/components/samples/sample-frame";
import { SampleSections } from "@/components/samples/sample-sections";
import { LinkButton } from "@/components/ui/link-button";
import { walkSection } from "@/lib/domain/answers/walk-answers";
import { isBlank } from "@/lib/domain/draft/is-blank";
import type { Section } from "@/lib/domain/sections/define-section";
import { sectionList } from "@/lib/domain/sections/registry";
import { previewExample } from "../../preview-example";
import { sampleAbout } from "../../starting-points";
import { loadSample, type Sample } from "./load-sample";
import { sampleDeckPath, sampleSectionPath } from "./sample-links";

type Props = PageProps<"/proposals/samples/[sampleId]">;

const load = async (params: Props["params"]): Promise<Sample> => loadSample((await params).sampleId);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Sample: ${(await load(params)).title}` };
}

export default async function SamplePage({ params }: Props) {
  const sample = await load(params);
  const preview = await previewExample({ id: sample.id, owner: sample.userId }, "cover");

  return (
    <SampleFrame sampleId={sample.id} title={sample.title} lede={sampleAbout(sample.draft)}>
      <div className="cols cols-side">
        <SampleSections
          sections={sectionList.map((section) => ({
            title: section.title,
            purpose: section.purpose,
            answered: countAnswers(sample, section),
            href: sampleSectionPath(sample.id, section.id),
          }))}
        />
        <aside aria-labelledby="deck-title">
          <h2 id="deck-title">Its deck</h2>
          {preview.ok ? (
            <>
              <p className="mb-4 text-plain text-ink-2">{deckLengthWords(preview.value.length)}</p>
              <DeckPicture deck={preview.value.deck} />
            </>
          ) : (
            <NoPreview ended={preview.ended} />
          )}
          <LinkButton href={sampleDeckPath(sample.id)} className="mt-4">
            Read the whole deck
          </LinkButton>
        </aside>
      </div>
    </SampleFrame>
  );
}

const countAnswers = ({ draft }: Sample, section: Section): number =>
  walkSection(section, draft[section.id]?.answers ?? {}).filter(
    ({ question, stored }) => question.kind !== "rows" && !isBlank(stored),
  ).length;
