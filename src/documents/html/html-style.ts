/** How the report page looks: light, dark, and on one sheet of A4. */

/** The style sheet of the page. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f24; --quiet: #5d6673; --line: #d9dee5; --track: #eef1f5;
  --bar: #2f6fde; --band: #2f6fde33; --mark: #1b1f24; --up: #b42318; --down: #157347; --new: #7a4d00; --soft: #f6f8fa; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14171c; --ink: #e8ebef; --quiet: #a0a9b6; --line: #333a45; --track: #242a33;
    --bar: #6ea0ff; --band: #6ea0ff40; --mark: #f2f4f7; --up: #ff8f82; --down: #5fd08f; --new: #f0bd5a; --soft: #1b2027; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 .3rem; letter-spacing: -.01em; }
h2 { font-size: 1.02rem; margin: 1.8rem 0 .5rem; }
p { margin: .3rem 0; }
.quiet { color: var(--quiet); }
.numbers { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1.2rem 0 .4rem; padding: 0; list-style: none; }
.numbers li { flex: 1 1 7rem; background: var(--soft); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; }
.numbers b { display: block; font-size: 1.35rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.numbers span { color: var(--quiet); font-size: .85rem; } .numbers small { display: block; color: var(--quiet); font-size: .78rem; }
.rates { margin: .8rem 0; }
.gate { border: 1px solid var(--line); border-left: .3rem solid var(--new); border-radius: .5rem; padding: .7rem 1rem; margin: 1.2rem 0; background: var(--soft); }
.gate svg { display: block; width: 100%; max-width: 26rem; height: .6rem; margin: .5rem 0; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 500; font-size: .82rem; color: var(--quiet); padding: .25rem .5rem; border-bottom: 1px solid var(--line); vertical-align: bottom; }
td { padding: .36rem .5rem; border-bottom: 1px solid var(--line); vertical-align: middle; overflow-wrap: anywhere; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.bar { width: 30%; min-width: 7rem; }
.change { min-width: 7.6rem; line-height: 1.2; }
.bar svg { display: block; width: 100%; height: 1.15rem; }
.reason { font-weight: 550; min-width: 8.5rem; overflow-wrap: break-word; hyphens: auto; }
.up { color: var(--up); } .down { color: var(--down); } .new { color: var(--new); } .unclear { color: var(--quiet); }
.more, .fewer { color: var(--new); }
.start { border-left: .3rem solid var(--bar); background: var(--soft); border-radius: .5rem; padding: .6rem 1rem; margin: 1rem 0; }
.under { display: none; font-weight: 400; font-size: .82rem; }
.ticks { display: flex; justify-content: space-between; font-size: .75rem; color: var(--quiet); border-top: 1px solid var(--line); }
.axis-row td { border-bottom: 0; padding-top: 0; }
details { margin: .4rem 0; } summary { cursor: pointer; color: var(--quiet); font-size: .9rem; }
.rest td { color: var(--quiet); }
.legend { font-size: .82rem; color: var(--quiet); margin: .45rem 0 0; }
.legend svg { width: 2.6rem; height: .8rem; vertical-align: -.08rem; margin-right: .15rem; }
.legend span { white-space: nowrap; margin-right: 1rem; }
.trends { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .9rem 1.4rem; }
.trends figure { margin: 0; display: flex; flex-direction: column; justify-content: space-between; }
.trends figcaption { font-size: .88rem; display: flex; justify-content: space-between; gap: .6rem; align-items: baseline; }
.trends figcaption span { white-space: nowrap; } .trends figcaption b { font-weight: 550; overflow-wrap: anywhere; }
.trends svg { display: block; width: 100%; height: auto; }
.columns { columns: 2 20rem; column-gap: 2.2rem; margin-top: 1.8rem; }
.columns section { break-inside: avoid; margin-bottom: 1.4rem; } .columns h2 { margin-top: 0; }
ul.said { margin: .2rem 0; padding-left: 1.1rem; }
ul.said li { margin: .22rem 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
footer { margin-top: 2rem; padding-top: .7rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .8rem; overflow-wrap: anywhere; }
.track { fill: var(--track); } .fill { fill: var(--bar); } .band { fill: var(--band); } .whisker { fill: var(--mark); }
.before { fill: none; stroke: var(--mark); stroke-width: 1.2; vector-effect: non-scaling-stroke; stroke-dasharray: 3 2; }
.line { fill: none; stroke: var(--bar); stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; }
.line.earlier { stroke: var(--quiet); } .dot { fill: var(--bar); } .dot.earlier { fill: var(--quiet); } .dot.open { fill: var(--paper); stroke: var(--bar); stroke-width: 1.4; } .axis { stroke: var(--line); stroke-width: 1; } .tick { fill: var(--quiet); font-size: 9.5px; }
@media (max-width: 40rem) { .hide { display: none; } .under { display: block; } .groups td.verdict { display: none; } .n { white-space: normal; } .n .quiet { display: block; } main { padding: 1.2rem .8rem 2rem; } h1 { font-size: 1.5rem; } td, th { padding-left: .2rem; padding-right: .2rem; } .reason { min-width: 5rem; }
  /* Each reason on a line of its own numbers, and its bar under it over the whole width. */
  .reasons, .reasons thead, .reasons tbody { display: block; }
  .reasons tr { display: grid; grid-template-columns: minmax(0, 1fr) 4.2rem 5.6rem; border-bottom: 1px solid var(--line); }
  .reasons.money tr { grid-template-columns: minmax(0, 1fr) 4.2rem 5.6rem 5rem; }
  .reasons .n .under { white-space: nowrap; }
  .reasons th, .reasons td { border: 0; } .reasons th.bar, .reasons tr > .hide { display: none; }
  .reasons .bar { grid-row: 2; grid-column: 1 / -1; width: auto; padding-left: 0; padding-right: 0; }
  .axis-row td:not(.bar), .rest td:last-child { display: none; } }
@page { size: A4; margin: 8mm 12mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --track: #eee; --bar: #2f6fde; --band: #2f6fde33; --mark: #000; --up: #b42318; --down: #157347; --new: #7a4d00; --soft: #fff; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 8.8pt; line-height: 1.25; } main { max-width: none; padding: 0; } h1 { font-size: 14pt; } h2 { margin: .5rem 0 .15rem; font-size: 10pt; break-after: avoid; }
  .numbers { margin: .5rem 0 .2rem; gap: .35rem; } .numbers li { padding: .2rem .5rem; flex-basis: 5rem; } .numbers b { font-size: 11.5pt; }
  td { padding-top: .1rem; padding-bottom: .1rem; } .start { margin: .5rem 0; padding: .3rem .7rem; } .rates { margin: .4rem 0; } .bar svg { height: .75rem; } .trends { grid-template-columns: repeat(4, 1fr); gap: .4rem .9rem; } .trends figcaption { font-size: 8pt; }
  .change, .more, .fewer, td.unclear { white-space: nowrap; font-size: 8pt; } .reason { min-width: 8rem; } .bar { width: 20%; min-width: 5rem; } .scroll { overflow: visible; }
  .columns { columns: 2; column-gap: 1.4rem; margin-top: .5rem; } .columns section { margin-bottom: .4rem; } ul.said li { margin: .08rem 0; } .gate { margin: .5rem 0; padding: .35rem .7rem; } tr, figure, li { break-inside: avoid; }
  footer { margin-top: .4rem; padding-top: .3rem; font-size: 7.4pt; } .legend { margin-top: .2rem; font-size: 8pt; }
}
`;
