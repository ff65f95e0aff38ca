import type { Metadata } from "next";
import { deckLengthWords } from "@/components/deck/deck-length-words";
import { fitDeck } from "@/components/deck/fitted-slides";
import { SlideStack } from "@/components/deck/slide-stack";
import { Storyline } from "@/components/deck/storyline";
import { SampleFrame } from "@/components/samples/sample-frame";
import { exampleOutline } from "../../../example-outline";
import { loadSample, type Sample } from "../load-sample";

type Props = PageProps<"/proposals/samples/[sampleId]/deck">;

const load = async (params: Props["params"]): Promise<Sample> => loadSample((await params).sampleId);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Deck – Sample: ${(await load(params)).title}` };
}

export default async function SampleDeckPage({ params }: Props) {
  const { id, title } = await load(params);
  const outline = exampleOutline(id);

  return (
    <SampleFrame sampleId={id} over={title} title="Deck" lede={deckLengthWords(fitDeck(outline))}>
      <div className="cols cols-side">
        <SlideStack outline={outline} />
        <aside>
          <Storyline outline={outline} />
        </aside>
      </div>
    </SampleFrame>
  );
}
