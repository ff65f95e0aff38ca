import type { Route } from "next";
import { Conversations } from "@/components/people/conversations";
import { CoverageCard } from "@/components/people/coverage-card";
import { LateSteps } from "@/components/people/late-steps";
import { PeopleQuestions } from "@/components/people/people-questions";
import { PeopleTable } from "@/components/people/people-table";
import { personName } from "@/components/people/person-words";
import { PresentCheck } from "@/components/people/present-check";
import { ServiceModelCard } from "@/components/people/service-model";
import { SponsorCard } from "@/components/people/sponsor-card";
import { StewardRole } from "@/components/people/steward-role";
import { StewardTable } from "@/components/people/steward-table";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PeopleMapTable } from "@/components/wizard/pictures/people-map-table";
import { formatDate } from "@/lib/domain/dates/format-date";
import type { Workspace } from "../load-workspace";
import { rehearseHref, sectionHref } from "../proposal-links";
import type { PeopleFacts } from "./people-facts";

type PartProps = { facts: PeopleFacts; workspace: Workspace };

/** What stands between now and the meeting, and the conversations that come before it. */
export function BeforeTheMeeting({ facts, workspace: { proposal, context } }: PartProps) {
  const { toSee, gaps, late, isNear, meetingDate, decisionMaker } = facts;
  if (toSee.length === 0) {
    return (
      <div className="mb-12">
        <EmptyState title="Add the one person whose yes matters most" actions={<a href="#q-people">Go to the list</a>}>
          Then come their one question, what you leave with them, and the order of your conversations.
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <div className="mb-8 grid max-w-176 gap-4">
        <LateSteps people={late} locale={context.locale} />
        <PresentCheck
          gaps={gaps}
          checkHref={`/proposals/${proposal.id}/check` as Route}
          objectionsHref={sectionHref(proposal.id, "objections")}
          rehearseHref={rehearseHref(proposal.id)}
        />
        {isNear && meetingDate && (
          <Banner>
            <p>
              The meeting is on {formatDate(meetingDate, context.locale)}. Positions drift: ask everybody once more
              whether anything has changed.
            </p>
          </Banner>
        )}
      </div>
      <section aria-labelledby="conversations" className="mb-12">
        <h2 id="conversations">Conversations before the meeting</h2>
        <p className="mt-1 mb-3 max-w-[66ch] text-plain text-ink-2">
          {proposal.stanceOn
            ? "Supporters first, then the undecided with influence, then those with doubts. The person who decides comes last."
            : "Those you are closest to first, strangers later. The person who decides comes last."}{" "}
          One question and one thing to leave behind for each.
        </p>
        <Conversations people={toSee} decisionMaker={decisionMaker} />
      </section>
    </>
  );
}

/** Everybody by how much winning them helps, as a table and as a picture, and the list to write in. */
export function WhomToWin({
  facts: { toWin, departments, decisionMaker },
  workspace: { proposal, context },
}: PartProps) {
  const mapped = toWin.map((person, index) => ({ ...person, number: index + 1, who: personName(person) }));
  return (
    <section aria-labelledby="whom" className="mb-12">
      <h2 id="whom">Whom to win first</h2>
      {toWin.length > 0 && (
        <div className="mt-2 grid items-start gap-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="min-w-0">
            <PeopleTable
              people={toWin}
              departments={departments}
              decisionMaker={decisionMaker}
              stanceOn={proposal.stanceOn}
              locale={context.locale}
              now={context.now}
            />
            <p className="mt-3 max-w-[66ch] text-small text-ink-2">
              {proposal.stanceOn
                ? "The undecided with influence come first: winning them helps most. Those against come last, and you listen. Within each, influence times how far there is to go."
                : "The most influential come first, whatever their rank. A stranger counts for less until somebody introduces you."}
            </p>
          </div>
          <PeopleMapTable people={mapped} stanceOn={proposal.stanceOn} />
        </div>
      )}
      <div className="mt-8">
        <PeopleQuestions keys={["people"]} />
      </div>
    </section>
  );
}

/** Where somebody helps by now, who looks after it there, and how the work is shared out. */
export function InEachDepartment({ facts }: { facts: PeopleFacts }) {
  const { champions, coverage, forecast, stewardLines } = facts;
  return (
    <section aria-labelledby="departments" className="mb-12">
      <h2 id="departments">In each department</h2>
      <div className="mt-3 grid items-start gap-6 lg:grid-cols-2">
        <CoverageCard coverage={coverage} forecast={forecast} />
        <ServiceModelCard model={champions.serviceModel} feeders={champions.contentFeeders} />
      </div>
      {stewardLines.length > 0 && (
        <div className="mt-8">
          <h3 className="mb-2">Stewards</h3>
          <StewardTable departments={champions.departmentsAffected} lines={stewardLines} />
        </div>
      )}
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-2">
        <Disclosure title="Change departments, stewards and how the work is shared" className="no-print">
          <div className="pt-4">
            <PeopleQuestions
              keys={["departmentsAffected", "stewards", "serviceModel", "contentFeeders", "externalInfluencers"]}
            />
          </div>
        </Disclosure>
        <StewardRole />
      </div>
    </section>
  );
}

/** The sponsor's card: how far they are, their duties, and what they can say. */
export function YourSponsor({ champions }: Pick<PeopleFacts, "champions">) {
  return (
    <section aria-labelledby="sponsor">
      <h2 id="sponsor">Your sponsor</h2>
      <div className="mt-3 grid items-start gap-8 lg:grid-cols-2">
        <SponsorCard
          role={champions.sponsorRole}
          card={{
            awareness: champions.sponsorCardAwareness,
            desire: champions.sponsorCardDesire,
            knowledge: champions.sponsorCardKnowledge,
            ability: champions.sponsorCardAbility,
            reinforcement: champions.sponsorCardReinforcement,
          }}
          duties={champions.sponsorCardDuties ?? []}
          brief={{
            peers: champions.sponsorCardPeers,
            reputation: champions.sponsorCardReputation,
            emergencies: champions.sponsorCardEmergencies,
          }}
        />
        <Disclosure title="Change the sponsor’s card" className="no-print">
          <div className="pt-4">
            <PeopleQuestions
              keys={[
                "sponsorRole",
                "sponsorAgreedOn",
                "sponsorCardAwareness",
                "sponsorCardDesire",
                "sponsorCardKnowledge",
                "sponsorCardAbility",
                "sponsorCardReinforcement",
                "sponsorCardDuties",
                "sponsorCardPeers",
                "sponsorCardReputation",
                "sponsorCardEmergencies",
              ]}
            />
          </div>
        </Disclosure>
      </div>
    </section>
  );
}
