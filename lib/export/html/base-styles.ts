import { ROW_PARTS } from "../sheet/blocks/box-widths";

// Written by hand; everything with a number from the theme is in slide-styles.ts.

export const baseStyles = `
.slide { container-type: inline-size; }
.slide * { box-sizing: border-box; margin: 0; padding: 0; }
.slide ul, .slide ol { list-style: none; }
.slide :is(h1, h2, h3, p, li, dt, dd, th, td, summary, th > *, td > *) { unicode-bidi: plaintext; }
.slide h2[dir] { unicode-bidi: isolate; }
.s-page { --pt: calc(100cqw / 960); position: relative; width: 100%; aspect-ratio: 960 / 540; overflow: hidden; background: var(--s-paper); color: var(--s-ink); text-align: start; font-kerning: normal; text-wrap: pretty; }
.s-page .r-lead, .s-page .r-lead-strong, .s-page .r-message, .s-page .r-label, .s-page td, .s-page th, .s-page dd, .s-page li { text-wrap: balance; }
.s-look-up { display: flow-root; aspect-ratio: auto; min-height: calc(540 * var(--pt)); padding-bottom: calc(48 * var(--pt)); overflow: visible; }
.s-look-up .s-body { position: relative; top: 0; height: auto; min-height: calc(400 * var(--pt)); margin-top: calc(92 * var(--pt)); }
.s-look-up .s-look-up-body-above-sources { min-height: calc(368 * var(--pt)); margin-bottom: calc(32 * var(--pt)); }
.s-look-up .s-sources { top: auto; bottom: calc(44 * var(--pt)); }
.s-look-up .s-footer { top: auto; bottom: calc(12 * var(--pt)); }
.s-banded .s-title, .s-banded .s-wide-title { color: var(--s-paper); }
.s-banded .s-title, .s-banded .s-wide-title { top: calc(40 * var(--pt)); height: calc(72 * var(--pt)); }
.s-banded .s-kicker { top: calc(22 * var(--pt)); color: var(--s-on-deep); }
.s-band { background: var(--s-deep); }
.s-logo { background: var(--s-logo) center / contain no-repeat; print-color-adjust: exact; }
.s-slide-logo { width: calc(var(--s-slide-logo-width) * var(--pt)); height: calc(var(--s-slide-logo-height) * var(--pt)); left: calc((920 - var(--s-slide-logo-width)) * var(--pt)); top: calc((38 - var(--s-slide-logo-height) / 2) * var(--pt)); }
.s-cover-logo { width: calc(var(--s-cover-logo-width) * var(--pt)); height: calc(var(--s-cover-logo-height) * var(--pt)); left: calc(40 * var(--pt)); top: calc((52 - var(--s-cover-logo-height) / 2) * var(--pt)); }
.s-cover .s-logo, .s-banded .s-logo { background-color: #FFFFFF; outline: calc(6 * var(--pt)) solid #FFFFFF; }
.s-deep, .s-band, .s-cover-dates > li { print-color-adjust: exact; }
.s-box { position: absolute; }
.s-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.s-page a { color: inherit; text-decoration: underline; text-underline-offset: 0.15em; }
.s-page strong { font-weight: 600; }
@media (forced-colors: active) { .s-page svg { forced-color-adjust: none; background: var(--s-paper); } }

.s-title, .s-wide-title, .s-look-up-title, .s-cover-title { text-wrap: balance; }
.s-sources { display: flex; flex-direction: column; justify-content: flex-end; }
.s-footer { display: flex; justify-content: space-between; border-top: max(0.5px, calc(0.5 * var(--pt))) solid var(--s-rule); padding-top: calc(6 * var(--pt)); }
.s-number { margin-left: calc(14 * var(--pt)); }
.s-two-columns { columns: 2; column-gap: calc(40 * var(--pt)); }
.s-two-columns > * { break-inside: avoid; margin-bottom: calc(7 * var(--pt)); }
.s-apart-tight .s-two-columns > * { margin-bottom: calc(4 * var(--pt)); }
.s-flow { display: flex; flex-direction: column; gap: calc(12 * var(--pt)); }
.s-main { flex: 1 1 0; min-height: 0; display: flex; gap: calc(20 * var(--pt)); align-items: stretch; }
.s-main > * { flex: 1 1 0; min-width: 0; }
.s-look-up-body .s-main, .s-look-up-body-above-sources .s-main { flex: none; }
.s-main > .s-table { flex: none; align-self: flex-start; }
.s-main > .s-panel, .s-main > .s-facts { flex: none; width: calc(280 * var(--pt)); }
.s-main > .s-wide-chart { flex: none; width: calc(505 * var(--pt)); margin-right: auto; }
.s-message { border-top: max(1px, var(--pt)) solid var(--s-ink); padding-top: calc(10 * var(--pt)); }

.s-cover-field { display: flex; flex-direction: column; background: var(--s-paper); color: var(--s-ink); padding: calc(40 * var(--pt)) calc(40 * var(--pt)) calc(36 * var(--pt)); }
.s-cover-field::before { content: ""; order: 2; flex: 42 1 calc(20 * var(--pt)); }
.s-cover-field::after { content: ""; order: 5; flex: 58 1 calc(20 * var(--pt)); }
.s-cover-field .s-quiet { color: var(--s-on-deep); }
.s-cover-field .r-subtitle { color: var(--s-ink); }
.s-cover-head { order: 1; }
.s-cover-head.s-below-logo { padding-top: calc(50 * var(--pt)); }
.s-cover-title { order: 3; }
.s-cover-asked { order: 4; }
.s-cover-roles { order: 6; display: flex; flex-wrap: wrap; gap: calc(10 * var(--pt)) calc(20 * var(--pt)); }
.s-cover-roles .s-fact { flex: 1 1 0; }
.s-cover-paired .s-fact { flex: 0 0 calc(50% - 10 * var(--pt)); }
.s-cover-whole .s-cover-paired .s-fact { flex: 1 1 0; }
.s-cover-roles .s-cover-record { flex: 1 0 100%; }
.s-cover-asked > p { margin-top: calc(18 * var(--pt)); }
.s-cover-message { border-left: calc(2 * var(--pt)) solid var(--s-on-deep); padding-left: calc(16 * var(--pt)); }
.s-cover-whole .s-cover-head > * { max-width: calc(540 * var(--pt)); }
.s-cover-whole .s-cover-head > .s-cover-version { position: absolute; width: calc(320 * var(--pt)); text-align: right; color: var(--s-on-deep); right: calc(40 * var(--pt)); top: calc(40 * var(--pt)); }
.s-cover-rail { display: flex; flex-direction: column; }
.s-cover-gap { flex: 1 1 calc(8 * var(--pt)); max-height: calc(60 * var(--pt)); }
.s-cover-rail .s-cover-version { margin-top: auto; }
.s-cover-part ~ .s-cover-part { border-top: max(0.5px, calc(0.5 * var(--pt))) solid var(--s-rule); padding-top: calc(14 * var(--pt)); }
.s-cover-compact .s-cover-part ~ .s-cover-part { padding-top: calc(8 * var(--pt)); }
.s-cover-thin > .s-cover-part:first-child { margin-top: auto; }
.s-cover-bar { margin: calc(4 * var(--pt)) 0; }
.s-cover-bar svg { display: block; width: 100%; height: auto; margin: 0; }
.s-cover-parts { display: flex; gap: calc(20 * var(--pt)); }
.s-cover-parts > li { flex: 1 1 0; }
.s-cover-parts > :first-child { flex: none; width: calc(160 * var(--pt)); }
.s-cover-parts .r-dense-strong { color: var(--s-second); }
.s-cover-parts > :first-child .r-dense-strong { color: var(--s-accent); }
.s-cover-dates { display: grid; grid-template-columns: fit-content(calc(140 * var(--pt))) calc(20 * var(--pt)) 1fr; column-gap: calc(6 * var(--pt)); }
.s-cover-dates > li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: center; min-height: calc(24 * var(--pt)); }
.s-cover-thin .s-cover-dates > li { min-height: calc(44 * var(--pt)); }
.s-cover-compact .s-cover-dates > li { min-height: calc(20 * var(--pt)); }
.s-cover-dates > li > * { grid-row: 1; grid-column: 3; }
.s-cover-dates > li > :first-child { grid-column: 1; text-align: end; }
.s-cover-dates > li::before, .s-cover-dates > li:not(:last-child)::after { content: ""; grid-row: 1; grid-column: 2; justify-self: center; }
.s-cover-dates > li::before { z-index: 1; width: calc(10 * var(--pt)); height: calc(10 * var(--pt)); border: calc(1.5 * var(--pt)) solid var(--s-accent); border-radius: 50%; background: var(--s-paper); }
.s-cover-dates > .s-decision::before { background: var(--s-accent); }
.s-cover-dates > li:not(:last-child)::after { align-self: stretch; width: calc(2 * var(--pt)); background: var(--s-rule); transform: translateY(50%); }
.s-cover-dates > .s-to-step:not(:last-child)::after { background: var(--s-accent); }

.s-rows { display: flex; flex-direction: column; border-top: max(1px, var(--pt)) solid var(--s-ink); }
.s-rows > li { flex: 1 1 0; max-height: calc(107 * var(--pt)); display: flex; align-items: center; border-bottom: max(0.5px, calc(0.5 * var(--pt))) solid var(--s-rule); }
.s-rows > li:last-child { border-bottom: 0; }
.s-rows .s-value { flex: none; width: calc(150 * var(--pt)); padding-right: calc(12 * var(--pt)); }
.s-narrow .s-value { width: calc(75 * var(--pt)); }
.s-panel { background: var(--s-panel); padding: calc(20 * var(--pt)); display: flex; flex-direction: column; justify-content: space-between; }

.s-facts { border-top: max(1px, var(--pt)) solid var(--s-ink); display: flex; flex-direction: column; }
.s-facts .s-fact { flex: 1 1 0; padding-top: calc(10 * var(--pt)); border-bottom: max(0.5px, calc(0.5 * var(--pt))) solid var(--s-rule); }
.s-facts .s-fact:last-child { border-bottom: 0; }

.s-columns { display: flex; gap: calc(20 * var(--pt)); align-items: flex-start; }
.s-columns > * { flex: 1 1 0; max-width: calc(430 * var(--pt)); border-top: max(1px, var(--pt)) solid var(--s-ink); padding-top: calc(10 * var(--pt)); }
.s-columns .r-numeral-l, .s-even-heads .r-numeral-m, .s-even-heads .r-numeral-s { padding: calc(8 * var(--pt)) 0; }
.s-even-heads .r-numeral-l, .s-even-heads .r-numeral-m, .s-even-heads .r-numeral-s { white-space: nowrap; }
.s-even-heads { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; align-content: start; row-gap: 0; }
.s-even-heads > li { display: grid; grid-template-rows: subgrid; grid-row: span 2; }
.s-columns .r-lead { margin-top: calc(8 * var(--pt)); }
.s-caveat { border-top: max(0.5px, calc(0.5 * var(--pt))) solid var(--s-rule); margin-top: calc(10 * var(--pt)); padding-top: calc(8 * var(--pt)); }
.s-steps { display: grid; grid-template-columns: fit-content(calc(320 * var(--pt))) 1fr; grid-auto-rows: max-content; column-gap: calc(20 * var(--pt)); border-top: max(1px, var(--pt)) solid var(--s-ink); }
.s-steps > li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: start; padding: calc(6 * var(--pt)) 0; border-bottom: max(0.5px, calc(0.5 * var(--pt))) solid var(--s-rule); }
.s-steps > li:last-child { border-bottom: 0; }
.s-main > .s-steps > li { min-height: calc(64 * var(--pt)); }
.s-steps > li > p { min-width: calc(205 * var(--pt)); }
.s-two-columns .s-steps { grid-template-columns: calc(132 * var(--pt)) 1fr; }
.s-two-columns .s-steps > li > p { min-width: 0; }

.s-parts { display: grid; column-gap: calc(32 * var(--pt)); row-gap: calc(18 * var(--pt)); grid-template-rows: 1fr auto; }
.s-full { grid-template-columns: 1fr; }
.s-eight-four { grid-template-columns: 8fr 4fr; }
.s-seven-five { grid-template-columns: 7fr 5fr; }
.s-six-six { grid-template-columns: 1fr 1fr; }
.s-five-seven { grid-template-columns: 5fr 7fr; }
.s-parts > * { min-width: 0; display: flex; flex-direction: column; gap: calc(18 * var(--pt)); }
.s-parts-foot { grid-column: 1 / -1; }
.s-parts h3 { margin-bottom: calc(6 * var(--pt)); }

.s-plan { display: flex; flex-direction: column; }
.s-plan-time { height: calc(92 * var(--pt)); flex: none; }
.s-plan-measures { min-height: calc(152 * var(--pt)); }
.s-plan-scope { padding-bottom: calc(16 * var(--pt)); display: flex; gap: calc(20 * var(--pt)); }
.s-plan-scope p { width: calc(430 * var(--pt)); }
.s-plan-rule { border-top: max(1px, var(--pt)) solid var(--s-ink); padding-top: calc(8 * var(--pt)); display: flex; gap: calc(20 * var(--pt)); }
.s-plan-rule > li { flex: 1 1 auto; }

.s-table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums lining-nums; }
.s-table caption { text-align: left; }
.s-table th, .s-table td { text-align: start; vertical-align: top; font-weight: inherit; padding: calc(8 * var(--pt)) calc(16 * var(--pt)) calc(7 * var(--pt)) 0; border-bottom: max(0.5px, calc(0.5 * var(--pt))) solid var(--s-rule); overflow-wrap: break-word; }
.s-table thead th { vertical-align: bottom; font-weight: 600; padding-top: 0; padding-bottom: calc(6 * var(--pt)); border-bottom: max(1px, var(--pt)) solid var(--s-ink); }
.s-table tr > :last-child { padding-right: 0; }
.s-table tbody tr:last-child > * { border-bottom: 0; }
.s-table .s-figure { text-align: right; }
.s-dense td, .s-dense tbody th { padding-top: calc(5 * var(--pt)); padding-bottom: calc(5 * var(--pt)); }
.s-tight td, .s-tight tbody th { padding-top: calc(2 * var(--pt)); padding-bottom: calc(2 * var(--pt)); }
.s-roomy td, .s-roomy tbody th { padding-top: calc(20 * var(--pt)); padding-bottom: calc(17 * var(--pt)); }
.s-roomy .r-numeral-s { margin-top: calc(-8 * var(--pt)); }
.s-table tbody tr.s-recommended > * { border-top: max(2px, calc(2 * var(--pt))) solid var(--s-accent); border-bottom: max(2px, calc(2 * var(--pt))) solid var(--s-accent); }
.s-with-drawings tbody th, .s-with-drawings tbody td { vertical-align: middle; }
.s-page .s-table .s-drawn { position: relative; height: calc(34 * var(--pt)); padding-top: 0; padding-bottom: 0; }
.s-cell-ground { position: absolute; left: 0; top: 0; width: calc(100% - 16 * var(--pt)); height: 100%; }
.s-drawn:last-child .s-cell-ground { width: 100%; }
.s-cell-drawing { position: relative; display: block; width: 100%; height: auto; overflow: visible; }

.s-chip { display: inline-block; min-width: calc(28 * var(--pt)); margin-right: calc(4 * var(--pt)); text-align: center; font-weight: 700; background: var(--s-low); }
.s-moderate { background: var(--s-moderate); }
.s-high { background: var(--s-high); }
.s-severe { background: var(--s-severe); color: var(--s-paper); }
.s-sign { display: inline-block; width: calc(12 * var(--pt)); height: calc(12 * var(--pt)); margin-right: calc(4 * var(--pt)); vertical-align: -0.1em; overflow: visible; }

.s-text-body { display: flex; flex-direction: column; gap: calc(20 * var(--pt)); }
.s-sections { display: flex; flex-direction: column; gap: calc(18 * var(--pt)); }
.s-sections.s-apart-dense { gap: calc(14 * var(--pt)); }
.s-sections.s-apart-tight { gap: calc(10 * var(--pt)); }
.s-sections > * + * { border-top: max(0.5px, calc(0.5 * var(--pt))) solid var(--s-rule); padding-top: calc(8 * var(--pt)); }
.s-sections h3 { margin-bottom: calc(-8 * var(--pt)); }
.s-apart-dense { gap: calc(16 * var(--pt)); }
.s-apart-tight { gap: calc(12 * var(--pt)); }
.s-bullets > li { position: relative; padding-left: calc(20 * var(--pt)); margin-bottom: calc(6 * var(--pt)); }
.slide ul.s-bullets > li { list-style: disc; padding-left: 0; margin-left: calc(20 * var(--pt)); }
.slide ol.s-bullets > li { list-style: decimal; padding-left: 0; margin-left: calc(20 * var(--pt)); }
.s-callout { border-left: calc(3 * var(--pt)) solid var(--s-accent); padding: calc(2 * var(--pt)) 0 calc(2 * var(--pt)) calc(16 * var(--pt)); }
.s-callout.s-caution { border-left-color: var(--s-second); }
.s-callout.s-note { border-left-color: var(--s-mute); }
.s-quote { border-left: calc(1 * var(--pt)) solid var(--s-ink); padding-left: calc(16 * var(--pt)); }
.s-per-row { display: grid; column-gap: calc(20 * var(--pt)); row-gap: calc(16 * var(--pt)); align-items: start; }
.s-per-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.s-per-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.s-per-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
.s-by-words { display: flex; gap: calc(14 * var(--pt)); align-items: stretch; }
${Array.from({ length: ROW_PARTS }, (_, at) => `.s-parts-${at + 1} { flex: ${at + 1} 1 0; }`).join("\n")}
.s-on-deep { --s-ink: var(--s-white); --s-ink-2: var(--s-on-deep); background: var(--s-deep); print-color-adjust: exact; }
.s-thread { column-gap: calc(40 * var(--pt)); row-gap: calc(18 * var(--pt)); }
.s-exchange { display: flex; flex-direction: column; gap: calc(8 * var(--pt)); }
.s-asked, .s-answered, .s-would { width: fit-content; max-width: min(86%, 32.5em); padding: calc(8 * var(--pt)) calc(14 * var(--pt)) calc(10 * var(--pt)); border-radius: calc(8 * var(--pt)); font-size: calc(16 * var(--scale) * var(--pt)); }
.density-present .s-thread li { font-size: calc(22 * var(--scale) * var(--pt)); }
.s-asked { background: var(--s-panel); }
.s-answered, .s-would { align-self: flex-end; }
.s-would { border: calc(1.5 * var(--pt)) dashed var(--s-accent); }
.s-contrast > div { border-top: max(1px, var(--pt)) solid var(--s-ink); padding-top: calc(10 * var(--pt)); }
.s-points { margin-top: calc(6 * var(--pt)); }
.s-points.s-halved { columns: 2; column-gap: calc(20 * var(--pt)); }
.s-points > li { display: flex; gap: calc(7 * var(--pt)); padding-bottom: calc(5 * var(--pt)); break-inside: avoid; }
.s-points .s-sign { flex: none; width: 0.75em; height: 0.75em; margin: 0.3125em 0 0; }
.s-filled-boxes { gap: calc(14 * var(--pt)); align-items: stretch; }
.s-filled { padding: calc(12 * var(--pt)) calc(14 * var(--pt)); background: var(--s-panel); }
.s-filled-plain { border-top: calc(2 * var(--pt)) solid var(--s-accent); padding-top: calc(10 * var(--pt)); }
.s-filled.s-filled-caution { background: var(--s-second-soft); border-left: calc(3 * var(--pt)) solid var(--s-second-bar); padding-left: calc(11 * var(--pt)); }
.s-filled.s-on-deep { background: var(--s-deep); }
.s-deep .s-filled { --s-ink: var(--s-on-white); --s-ink-2: var(--s-on-white-2); background: var(--s-white); border: 0; padding: calc(12 * var(--pt)) calc(14 * var(--pt)); color: var(--s-ink); print-color-adjust: exact; }
.s-filled .r-body-strong { margin-bottom: calc(4 * var(--pt)); }
.s-filled-facts { margin-top: calc(8 * var(--pt)); }
.s-filled-facts.s-beside { display: grid; grid-template-columns: fit-content(42%) 1fr; column-gap: calc(10 * var(--pt)); row-gap: calc(3 * var(--pt)); }
.s-beside > div { display: contents; }
.s-image { border: 1px solid var(--s-rule); padding: calc(12 * var(--pt)); }
.s-drawing { display: block; width: 100%; height: auto; overflow: visible; }
.s-data { font: 0.9375rem/1.375 "Source Sans 3", system-ui, sans-serif; color: inherit; padding: 0.5rem 1rem; }
.s-data table { border-collapse: collapse; margin-top: 0.5rem; }
.s-data th, .s-data td { text-align: start; vertical-align: top; padding: 0.25rem 1rem 0.25rem 0; border-bottom: 1px solid var(--s-rule); }`;

/** Below a tablet's width a slide is no picture any more: its words reflow at reading size. */
export const narrowStyles = `
@media (max-width: 40rem) {
  .s-page { --pt: 1px; --scale: 1; aspect-ratio: auto; min-height: 0; overflow: visible; padding: 1.25rem; display: flex; flex-direction: column; gap: 1rem; }
  .s-page .s-box { position: static; width: auto; height: auto; }
  .s-page .s-body { min-height: 0; margin: 0; }
  .s-page .s-break, .s-page .s-band { display: none; }
  .s-banded .s-title, .s-banded .s-wide-title { color: var(--s-ink); }
  .s-banded .s-kicker { color: var(--s-accent); }
  .s-page .s-slide-logo { width: calc(var(--s-slide-logo-width) * 1px); height: calc(var(--s-slide-logo-height) * 1px); flex: none; order: -2; }
  .s-page .s-cover-logo { width: calc(var(--s-cover-logo-width) * 1px); height: calc(var(--s-cover-logo-height) * 1px); flex: none; order: -2; }
  .s-cover .s-logo { margin: 6px; }
  .s-page .s-kicker { order: -1; }
  .s-page.s-cover { padding: 0; gap: 0; }
  .s-page .s-cover-field, .s-page .s-cover-rail { padding: 1.5rem 1.25rem; gap: 1rem; }
  .s-page .s-cover-field::before, .s-page .s-cover-field::after, .s-page .s-cover-gap { display: none; }
  .s-page .s-cover-head.s-below-logo { padding-top: 0; }
  .s-page .s-cover-whole .s-cover-head > * { max-width: none; }
  .s-page .s-cover-whole .s-cover-head > .s-cover-version { position: static; width: auto; text-align: start; }
  .s-page .s-cover-roles { flex-direction: column; gap: 0.75rem; }
  .s-page .s-cover-roles .s-fact { flex: none; }
  .s-page .s-cover-asked > p:first-child { margin-top: 0; }
  .s-page .s-cover-message { border-left-width: 2px; }
  .s-page .s-cover-part ~ .s-cover-part { padding-top: 1rem; }
  .s-page .s-cover-dates { grid-template-columns: max-content 20px 1fr; column-gap: 0.5rem; }
  .s-page .s-cover-dates > li { min-height: 2rem; }
  .s-page .s-cover-parts > :first-child { width: 55%; }
  .s-page .r-body, .s-page .r-body-quiet, .s-page .r-body-strong, .s-page .r-dense, .s-page .r-dense-quiet, .s-page .r-dense-strong, .s-page .r-label, .s-page .r-dense-italic, .s-page .r-dense-bold, .s-page .r-heading { font-size: 1rem; }
  .s-page .r-lead, .s-page .r-lead-strong, .s-page .r-message, .s-page .r-quote { font-size: 1.125rem; }
  .s-page .r-statement { font-size: 1.5rem; }
  .s-page .r-kicker { font-size: 0.75rem; }
  .s-page .r-title, .s-page .r-title-small, .s-page .r-title-bold, .s-page .r-title-bold-small { font-size: 1.625rem; }
  .s-page .r-title-tight { font-size: 1.25rem; }
  .s-page .r-organisation, .s-page .r-purpose { font-size: 1rem; line-height: 1.375; }
  .s-page .r-version { font-size: 0.875rem; }
  .s-page .r-subtitle { font-size: 1.25rem; }
  .s-page .r-small, .s-page .r-small-strong { font-size: 0.875rem; }
  .s-page .s-cover-title { font-size: 2rem; line-height: 1.15; letter-spacing: -0.02em; }
  .s-page .r-numeral-l { font-size: 2.25rem; }
  .s-page .r-numeral-m, .s-page .r-quote-large { font-size: 2rem; }
  .s-page .r-numeral-s { font-size: 1.75rem; }
  .s-columns, .s-plan-scope, .s-plan-rule, .s-footer { flex-wrap: wrap; flex-direction: column; }
  .s-main, .s-flow { flex-direction: column; gap: 1rem; }
  .s-page .s-parts { display: flex; flex-direction: column; gap: 1rem; }
  .s-main > .s-panel, .s-main > .s-facts, .s-main > .s-wide-chart { width: auto; margin: 0; }
  .s-columns > *, .s-plan-scope p { width: 100%; max-width: none; }
  .s-page .s-columns > * { width: 100%; flex: none; }
  .s-even-heads { display: flex; row-gap: calc(20 * var(--pt)); }
  .s-even-heads .r-numeral-l, .s-even-heads .r-numeral-m, .s-even-heads .r-numeral-s { white-space: normal; }
  .s-even-heads > li { display: block; }
  .s-page .s-per-row { grid-template-columns: minmax(0, 1fr); }
  .s-page .s-by-words { flex-direction: column; }
  .s-page .s-by-words > li { flex: none; }
  .s-page .s-thread li { font-size: 1rem; }
  .s-rows > li { max-height: none; flex: none; padding: 0.75rem 0; align-items: flex-start; flex-wrap: wrap; }
  .s-rows .s-value, .s-narrow .s-value { width: auto; min-width: 3rem; }
  .s-rows > li > div { flex: 1 1 14rem; }
  .s-facts .s-fact { padding-bottom: 0.75rem; }
  .s-panel { gap: 1rem; }
  .s-page .s-two-columns { columns: auto; }
  .s-page .s-steps { display: block; }
  .s-steps > li { display: flex; flex-direction: column; gap: 0.25rem; }
  .s-page .s-table, .s-page .s-table tbody, .s-page .s-table tr, .s-page .s-table td, .s-page .s-table tbody th { display: block; width: 100%; text-align: start; }
  .s-page .s-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .s-page .s-table td, .s-page .s-table tbody th { border: 0; padding: 0.125rem 0; }
  .s-page .s-table tbody tr { padding: 0.5rem 0; border-bottom: 1px solid var(--s-rule); }
  .s-page .s-table tbody tr.s-recommended { border-top: 2px solid var(--s-accent); border-bottom: 2px solid var(--s-accent); }
  .s-page .s-table tbody tr.s-recommended > * { border: 0; }
  .s-page .s-main, .s-page .s-main > * { flex: none; width: auto; }
  .s-page .s-drawing { display: none; }
  .s-page .s-table-map-map .s-drawing { display: block; }
  .s-page .s-table td::before { content: attr(data-head) " "; color: var(--s-ink-2); font-size: 0.875rem; }
  .s-page .s-table .s-drawn { height: auto; }
  .s-page .s-cell-ground, .s-page .s-cell-drawing { display: none; }
  .s-page .s-drawn .s-unseen { position: static; width: auto; height: auto; clip-path: none; white-space: normal; }
  .s-page .s-plan-time { height: auto; }
  .s-page .s-table-map-map .s-drawing { max-width: 16rem; }
}`;

export const printStyles = `
@media print {
  @page { size: 960pt 540pt; margin: 0; }
  .slide { break-after: page; width: 960pt; }
  .s-page { --pt: 1pt; width: 960pt; height: 540pt; }
  .s-look-up { height: auto; }
  .s-data, .deck-head { display: none; }
  .s-page a[href^="http"]::after { content: " (" attr(href) ")"; }
}`;
