import { formatDate } from "../../dates/format-date";
import type { BuildContext } from "../../sections/build-context";
import { sponsorWords } from "../../sections/champions/sponsor-words";
import { pilotTitleWords } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import type { Fact, Opening, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { countCharacters } from "../../text/count-characters";
import { foldCase } from "../../text/fold-case";
import { openAsk } from "./ask-title";
import { coverRail } from "./cover-rail";
import { coverClaims } from "./joined-claims";

/** A name or a request that is longer would leave no room for anything beside it. */
const MAX_COVER_TITLE_CHARACTERS = 240;

const PURPOSES = { decision: "For decision", discussion: "For discussion", noting: "For noting" } as const;

/**
 * Who asks whom for what, at which cost and by when, under the author's own name for it. Every proposal has a cover,
 * however little is known.
 */
export function coverSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const { title, subtitle } = askedFor(draft, context);
  const message = draft.context.keyMessage;
  return [
    {
      id: "cover",
      part: "main",
      kicker: purposeWords(draft.context, context),
      title,
      layout: "cover",
      subtitle,
      ruler: [],
      facts: coverRoles(draft, context),
      opening: {
        ...meetingOf(draft.context, context),
        ...(message === null || says(title, message) || says(subtitle, message) ? {} : { message }),
        ...recordOf(draft.context.presenterCredentials),
        ...coverRail(draft, context),
      },
    },
  ];
}

/** The author's own name leads and the request stands below it; without a name the request leads. Nothing is said twice. */
function askedFor(draft: ReadDraft, context: BuildContext): { title: string; subtitle: string } {
  const { pilot, asks } = draft;
  const own = withRoom(pilot.title ?? context.proposalTitle);
  const ask = withRoom(asks.asks[0]?.ask ?? null);
  if (own === null) {
    return { title: ask ?? slideTitle({ context, facts: pilotTitleWords(pilot), from: coverClaims }), subtitle: "" };
  }
  const asked = ask ?? openAsk(draft, context);
  return { title: own, subtitle: says(own, asked) ? "" : asked };
}

const withRoom = (words: string | null): string | null =>
  words !== null && countCharacters(words) <= MAX_COVER_TITLE_CHARACTERS ? words : null;

const says = (text: string, other: string): boolean => foldCase(text).includes(foldCase(other));

/** What the meeting is to do, and with which of its questions this reader comes. */
function purposeWords({ meetingPurpose }: ReadDraft["context"], { library, variant }: BuildContext): string {
  const purpose = PURPOSES[meetingPurpose ?? "decision"];
  const focus = library.readers[variant].cover;
  return focus === null ? purpose : `${purpose}: ${focus}`;
}

function meetingOf(
  { meetingName, meetingDate }: ReadDraft["context"],
  { locale }: BuildContext,
): Pick<Opening, "meeting" | "day"> {
  return {
    ...(meetingName === null ? {} : { meeting: meetingName }),
    ...(meetingDate === null ? {} : { day: formatDate(meetingDate, locale) }),
  };
}

const coverRoles = ({ context: setting, champions }: ReadDraft, context: BuildContext): Fact[] => [
  ...roleFact("Who decides", setting.decisionMaker),
  ...roleFact("Sponsor", sponsorWords(champions, context)),
  ...roleFact("Presented by", setting.presenterRole),
];

const recordOf = (credentials: string | null): Pick<Opening, "record"> =>
  credentials === null ? {} : { record: { label: "Their record", text: credentials } };

const roleFact = (label: string, role: string | null): Fact[] => (role === null ? [] : [{ label, text: role }]);
