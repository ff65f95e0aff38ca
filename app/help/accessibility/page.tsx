import type { Metadata } from "next";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";

export const metadata: Metadata = { title: "Accessibility – Help" };

export default function AccessibilityPage() {
  return (
    <PageFrame width="read">
      <PageHead title="Accessibility" lede="Foothold is built towards WCAG 2.2, level AA. It has not been certified." />
      <div className="prose">
        <h2>What you can expect</h2>
        <ul>
          <li>Everything works by keyboard, and the control in focus always has a visible ring.</li>
          <li>Text stays readable at 400 % zoom and on a screen 320 pixels wide, without scrolling sideways.</li>
          <li>Nothing moves by itself, nothing has a time limit, and no meaning is carried by colour alone.</li>
          <li>Light and dark, and the high-contrast themes of your system, are supported.</li>
          <li>Every picture drawn from your answers has the same facts in a table or in words.</li>
          <li>The PDF has tags, a language, headings and bookmarks, and its figures have descriptions.</li>
        </ul>
        <h2>Known problems</h2>
        <ul>
          <li>Editing needs JavaScript. Reading pages and downloading do not.</li>
          <li>The PDF is built towards PDF/UA and is not certified.</li>
          <li>Text you write in another language than the page is not marked with that language.</li>
        </ul>
        <h2>Tell us</h2>
        <p>
          Your organisation runs this Foothold, so tell the person who looks after it what got in your way. They can
          report it to the project and send you what you need in another form.
        </p>
      </div>
    </PageFrame>
  );
}
