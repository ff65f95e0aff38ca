import { Fragment, type ReactNode } from "react";
import type { CoverDate, Fact, Opening } from "@/lib/domain/slides/slide";
import { numeralRole } from "../../sheet/arrange";
import { isRuler, isThin } from "../../sheet/cover/cover-opening";
import { priceLabel, splitBar } from "../../sheet/cover/cover-rail";
import type { RailSetting } from "../../sheet/cover/cover-setting";
import { coverFrame } from "../../sheet/frame";
import { versionWords } from "../../sheet/slide-words";
import { DrawingView } from "../drawing-view";
import { keyed } from "../keyed";
import { LineView } from "../line-view";
import type { SlideContext } from "../slide-context";

type RailProps = { opening: Opening; setting: RailSetting; context: SlideContext };
type Numeral = (value: string, from: "numeral-l" | "numeral-m" | "numeral-s") => string;

const { width } = coverFrame.rail;

/** What the request takes, downwards: its price, the hours, the days and what stands instead of a yes. */
export function CoverRail({ opening, setting, context }: RailProps): ReactNode {
  const { price, hours, dates, fallback } = opening;
  const numeral: Numeral = (value, from) => `r-${numeralRole(value, width, from, context.charts.measure)}`;
  const isRoomy = setting === "roomy";
  const sections = [
    price && <Price price={price} role={numeral(price.fact.value ?? "", isRoomy ? "numeral-l" : "numeral-m")} />,
    hours && <Hours hours={hours} role={isRoomy ? numeral(hours.value, "numeral-m") : null} />,
    dates.length > 0 &&
      (isRuler(opening) ? <Dates dates={dates} /> : <Day dates={dates} numeral={numeral} isRoomy={isRoomy} />),
    fallback && <Fallback fact={fallback} />,
  ].filter(Boolean);
  return (
    <div className={`s-box s-cover-rail s-cover-${setting}${isThin(opening) ? " s-cover-thin" : ""}`}>
      {keyed(sections).map(({ key, item }) => (
        <Fragment key={key}>
          <div className="s-cover-part">{item}</div>
          <div className="s-cover-gap" />
        </Fragment>
      ))}
      <p className="s-cover-version r-dense-quiet">{versionWords(context.deck)}</p>
    </div>
  );
}

function Price({ price, role }: { price: NonNullable<Opening["price"]>; role: string }): ReactNode {
  const { fact, parts } = price;
  return (
    <>
      <p className="r-label">{priceLabel(price)}</p>
      <p className={role}>{fact.value}</p>
      {parts.length === 0 ? (
        <p className="r-dense">
          <LineView line={fact.text} />
        </p>
      ) : (
        <>
          <div className="s-cover-bar">
            <DrawingView
              drawing={splitBar(
                parts.map(({ amount }) => amount),
                width,
              )}
              label={null}
            />
          </div>
          <ul className="s-cover-parts">
            {keyed(parts).map(({ key, item }) => (
              <li key={key}>
                <p className="r-dense-strong">{item.value}</p>
                <p className="r-dense">{item.text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Hours({ hours, role }: { hours: NonNullable<Opening["hours"]>; role: string | null }): ReactNode {
  if (role === null) {
    return (
      <p className="r-body">
        <strong>{hours.value}</strong> {hours.text}
      </p>
    );
  }
  return (
    <>
      <p className={role}>{hours.value}</p>
      <p className="r-dense">{hours.text}</p>
    </>
  );
}

function Dates({ dates }: { dates: readonly CoverDate[] }): ReactNode {
  return (
    <ol className="s-cover-dates">
      {keyed(dates).map(({ key, item: { when, what, kind }, at }) => (
        <li key={key} className={`s-${kind} ${kind === "step" && dates[at + 1]?.kind === "step" ? "s-to-step" : ""}`}>
          <span className="r-dense-strong">{when}</span> <span className="r-dense">{what}</span>
        </li>
      ))}
    </ol>
  );
}

type DayProps = { dates: readonly CoverDate[]; numeral: Numeral; isRoomy: boolean };

function Day({ dates, numeral, isRoomy }: DayProps): ReactNode {
  return keyed(dates).map(({ key, item: { when, what } }) => (
    <Fragment key={key}>
      <p className="r-label">{what}</p>
      <p className={numeral(when, isRoomy ? "numeral-m" : "numeral-s")}>{when}</p>
    </Fragment>
  ));
}

function Fallback({ fact }: { fact: Fact }): ReactNode {
  return (
    <>
      <p className="r-label">{fact.label}</p>
      <p className="r-dense">
        <LineView line={fact.text} />
      </p>
    </>
  );
}
