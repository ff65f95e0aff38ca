import type { Metadata, Route } from "next";
import { LivePart } from "@/components/ui/live-part";
import { DamagedSection } from "@/components/wizard/damaged-section";
import { LiveAside } from "@/components/wizard/live-aside";
import { SideColumn } from "@/components/wizard/side-column";
import { StartForm } from "@/components/wizard/start-form";
import { reusedAnswers } from "@/lib/domain/reuse/reused-answers";
import { openScreen } from "@/lib/domain/rules/first-question-progress";
import { startSampleTexts } from "@/lib/domain/samples/start-sample-texts";
import { startSections } from "@/lib/domain/start/start-sections";
import { DeckAside } from "../deck-aside";
import { draftedTexts } from "../drafted-texts";
import { loadWorkspace } from "../load-workspace";
import { loadedSections } from "../loaded-sections";

type Props = PageProps<"/proposals/[proposalId]/start">;

async function load(params: Props["params"]) {
  const { proposalId } = await params;
  return loadWorkspace(proposalId, `/proposals/${proposalId}/start`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `First deck – ${(await load(params)).proposal.title}` };
}

export default async function StartPage({ params, searchParams }: Props) {
  const workspace = await load(params);
  const { proposal, library, context } = workspace;
  const { risks, audiences, pilotTypes, roles } = library;
  const { id } = proposal;
  const screen = readScreen((await searchParams).screen) ?? openScreen(proposal.draft);
  const next =
    screen === 1
      ? { href: `/proposals/${id}/start?screen=2` as Route, label: "twelve more questions" }
      : { href: `/proposals/${id}` as Route, label: "the overview" };
  const previewHref = `/proposals/${id}/preview`;

  return (
    <main id="main" tabIndex={-1} className="wrap work work-plain">
      <div className="min-w-0 pt-6">
        {startSections(screen).map(({ id: sectionId }) => (
          <DamagedSection key={sectionId} stored={proposal.damaged[sectionId]} />
        ))}
        <LivePart>
          <StartForm
            key={screen}
            proposalId={id}
            screen={screen}
            asked={startSections(screen)}
            loaded={loadedSections(proposal)}
            setting={{
              proposalTitle: proposal.title,
              locale: context.locale,
              country: context.country,
              currency: context.currency,
              stanceOn: proposal.stanceOn,
              library: { risks, audiences, pilotTypes, roles },
              references: [],
              sample: startSampleTexts(proposal.draft, library),
              reuse: reusedAnswers({
                draft: proposal.draft,
                library,
                locale: context.locale,
                sections: startSections(screen).map((section) => section.id),
              }),
              glossary: library.glossary.map(({ id, word, forms }) => ({ id, word, forms })),
            }}
            drafted={draftedTexts(workspace)}
            previewHref={previewHref}
            next={next}
          />
        </LivePart>
      </div>
      <SideColumn label="Slides so far" action="See the slides">
        <LiveAside proposalId={id} previewHref={previewHref}>
          <DeckAside workspace={workspace} />
        </LiveAside>
      </SideColumn>
    </main>
  );
}

/** The screen an address asks for; null where it names none, and going on decides. */
function readScreen(asked: string | string[] | undefined): 1 | 2 | null {
  if (asked === "1") return 1;
  return asked === "2" ? 2 : null;
}
