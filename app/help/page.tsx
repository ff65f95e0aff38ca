import type { Metadata } from "next";
import Link from "next/link";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";

export const metadata: Metadata = { title: "Help" };

export default function HelpPage() {
  return (
    <PageFrame width="read">
      <PageHead
        title="How Foothold works"
        lede="You answer short questions. Foothold turns the answers into a deck you can present."
      />
      <div className="prose">
        <h2>A first deck in about 25 minutes</h2>
        <ol>
          <li>Start a proposal and answer six questions. Three slides appear beside them.</li>
          <li>Answer twelve more. Now there are six slides, and you can present them.</li>
          <li>
            Read what is drafted for you: the title, the key message, and what you are asking for. Change any of it.
          </li>
        </ol>
        <p>
          You can leave any question and come back. “I do not know yet” is an honest answer: it leaves a gap marked on
          the slide, never an invented number.
        </p>
        <h2>What helps to have at hand</h2>
        <ul>
          <li>Your corporate plan, with page numbers.</li>
          <li>One number somebody already reports, such as calls a week, and where it comes from.</li>
          <li>The date of the meeting, and who decides.</li>
          <li>One real question that somebody asked in public.</li>
        </ul>
        <h2>Making it stronger</h2>
        <p>
          The overview lists every section of the argument. Open them in any order. Beside each form stand the slide it
          feeds and the questions a leader will ask. Each one links to the answer that meets it.
        </p>
        <h2>The library</h2>
        <p>
          Risks, audiences and first steps come with Foothold, each with its source and how sure it is.{" "}
          <Link href="/library">Look through the library</Link>. An administrator can add what your own organisation
          knows; it is marked as your own, and the lists to choose from offer it first.
        </p>
        <h2>Saving</h2>
        <p>
          Foothold saves as you type. The line above Continue says when. Incomplete answers are saved too. If a
          colleague, or you in another window, changed the same answer, both texts are shown and you choose.
        </p>
        <h2>Checking and exporting</h2>
        <p>
          “Check” lists every question with your answer, what is missing and what is weak. “Export” makes slides as a
          PDF or for PowerPoint, and papers such as a one-page brief, from a version that is kept as it was. Pages say
          “Draft” until nothing that must be mended is open.
        </p>
        <h2>Keyboard</h2>
        <p>
          Everything works by keyboard: Tab and Shift+Tab to move, Space or Enter to press, arrow keys inside a scale or
          a list of choices. Ctrl and Enter together press Continue.
        </p>
        <h2>More</h2>
        <ul>
          <li>
            <Link href="/help/glossary">Words of social media, in plain words</Link>
          </li>
          <li>
            <Link href="/help/accessibility">Accessibility</Link>
          </li>
          <li>
            <Link href="/help/privacy">Privacy: what is kept, and where</Link>
          </li>
        </ul>
      </div>
    </PageFrame>
  );
}
