import { formatDate } from "../../dates/format-date";
import type { BuildContext } from "../../sections/build-context";
import { sponsorWords } from "../../sections/champions/sponsor-words";
import { pilotTimeline } from "../../sections/pilot/pilot-timeline";
import { pilotTitleWords } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { shortClause } from "../../text/short-clause";
import { coverClaims } from "./joined-claims";

// Beside an own title it stands in one of four columns, in three lines.
const MAX_ASKED_CHARACTERS = 80;
// Two lines of one of four columns.
const MAX_RECORD_CHARACTERS = 62;
const MAX_FACTS = 4;

const PURPOSES = { decision: "For decision", discussion: "For discussion", noting: "For noting" } as const;

/**
 * Who asks whom for what, and when, under the author's own name for it. Every proposal has a cover, however little is
 * known.
 */
export function coverSlide({ context: setting, pilot, champions }: ReadDraft, context: BuildContext): Slide[] {
  const own = pilot.title ?? context.proposalTitle;
  const facts = pilotTitleWords(pilot);
  const what = slideTitle({ context, facts, from: coverClaims, most: MAX_ASKED_CHARACTERS });
  const ruler = pilotTimeline({ ...pilot, decisionDate: null });
  return [
    {
      id: "cover",
      part: "main",
      kicker: purposeWords(setting, context),
      title: own ?? what,
      layout: "cover",
      subtitle: setting.keyMessage ?? (own === null ? "" : what),
      ruler: ruler === null ? [] : [ruler],
      facts: [
        ...(own === null || setting.keyMessage === null ? [] : [{ label: "What is asked for", text: what }]),
        ...coverFacts(setting, sponsorWords(champions, context), context),
      ].slice(0, MAX_FACTS),
    },
  ];
}

/** What the meeting is to do, and with which of its questions this reader comes. */
function purposeWords({ meetingPurpose }: ReadDraft["context"], { library, variant }: BuildContext): string {
  const purpose = PURPOSES[meetingPurpose ?? "decision"];
  const focus = library.readers[variant].cover;
  return focus === null ? purpose : `${purpose}: ${focus}`;
}

/** Four have room: who decides gives way, because the next slide says it. */
function coverFacts(setting: ReadDraft["context"], sponsor: string | null, context: BuildContext): Fact[] {
  const decides = roleFact("Who decides", setting.decisionMaker);
  const others = [
    ...roleFact("Sponsor", sponsor),
    ...roleFact("Presented by", setting.presenterRole),
    ...recordFact(setting.presenterCredentials),
  ];
  const meeting = meetingFact(setting, context);
  return others.length + 1 < MAX_FACTS ? [...meeting, ...decides, ...others] : [...meeting, ...others];
}

/** One line of the presenter's record; the whole stands with the people in the appendix. */
const recordFact = (credentials: string | null): Fact[] =>
  credentials === null ? [] : [{ label: "Their record", text: shortClause(credentials, MAX_RECORD_CHARACTERS) }];

function meetingFact({ meetingName, meetingDate }: ReadDraft["context"], { locale }: BuildContext): Fact[] {
  const known = [meetingName, meetingDate === null ? null : formatDate(meetingDate, locale)].filter(
    (part) => part !== null,
  );
  return known.length === 0 ? [] : [{ label: "Meeting", text: known.join("\n") }];
}

const roleFact = (label: string, role: string | null): Fact[] => (role === null ? [] : [{ label, text: role }]);
