import type { Metadata } from "next";
import { deckLengthWords } from "@/components/deck/deck-length-words";
import { NoPreview } from "@/components/deck/no-preview";
import { SlideStack } from "@/components/deck/slide-stack";
import { Storyline } from "@/components/deck/storyline";
import { SampleFrame } from "@/components/samples/sample-frame";
import type { DeckView } from "@/lib/preview/view-deck";
import { previewExample } from "../../../preview-example";
import { loadSample, type Sample } from "../load-sample";

type Props = PageProps<"/proposals/samples/[sampleId]/deck">;

const load = async (params: Props["params"]): Promise<Sample> => loadSample((await params).sampleId);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Deck – Sample: ${(await load(params)).title}` };
}

export default async function SampleDeckPage({ params }: Props) {
  const { id, title, userId } = await load(params);
  const preview = await previewExample({ id, owner: userId }, "all");

  const lede = preview.ok ? deckLengthWords(preview.value.length) : null;

  return (
    <SampleFrame sampleId={id} over={title} title="Deck" lede={lede}>
      {preview.ok ? <SampleDeck {...preview.value} /> : <NoPreview ended={preview.ended} />}
    </SampleFrame>
  );
}

const SampleDeck = ({ deck, story }: DeckView) => (
  <div className="cols cols-side">
    <SlideStack deck={deck} />
    <aside>
      <Storyline lines={story} />
    </aside>
  </div>
);
