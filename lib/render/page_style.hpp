// How a page of figures looks: on a light and a dark screen, and on A4.
#pragma once

#include <string_view>

namespace lrpt {

// Every pair of text and ground has a contrast of at least 4.5 to 1, every bar against its ground
// at least 3 to 1 (WCAG 2.1, 1.4.3 and 1.4.11).
inline constexpr std::string_view page_style = R"(:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b1f24; --soft: #505862; --line: #c9ced5; --tile: #f2f4f7;
  --one: #1d5fa8; --two: #b04a00; --three: #00705a; --four: #5c5470;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15191e; --ink: #e8ebef; --soft: #aeb6c0; --line: #424a54; --tile: #20262d;
    --one: #7fb8f5; --two: #f5a962; --three: #63d0b4; --four: #c3b6e0;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif;
}
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .25rem; }
p { margin: 0 0 .75rem; }
.day, .note, .nothing { color: var(--soft); }
.note { font-size: .875rem; margin: .5rem 0 0; }
.remark { border-left: .3rem solid var(--two); padding-left: .75rem; }
.headlines {
  list-style: none; margin: 1rem 0 0; padding: 0; display: grid; gap: .75rem;
  grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
}
.headlines li { background: var(--tile); border-radius: .4rem; padding: .75rem 1rem; }
.headlines strong { display: block; font-size: 1.5rem; line-height: 1.2; }
section { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1.25rem; }
.wide { overflow-x: auto; margin-bottom: .75rem; }
svg { display: block; width: 100%; min-width: 32rem; height: auto; }
svg text { fill: var(--ink); font-size: 13px; }
svg .soft { fill: var(--soft); font-size: 12px; }
svg .grid { stroke: var(--line); }
svg .axis { stroke: var(--soft); }
svg .plate, svg .gap { fill: var(--paper); }
svg .stripe { stroke: var(--paper); stroke-width: 2; }
svg .one { fill: var(--one); } svg .edge-one { stroke: var(--one); }
svg .two { fill: var(--two); } svg .edge-two { stroke: var(--two); }
svg .three { fill: var(--three); } svg .edge-three { stroke: var(--three); }
svg .four { fill: var(--four); } svg .edge-four { stroke: var(--four); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); text-align: right; }
th { font-weight: 600; vertical-align: bottom; }
th:first-child { text-align: left; padding-left: 0; }
tbody th { font-weight: 400; vertical-align: top; }
@page { size: A4; margin: 16mm 18mm; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  section, .headlines, tr { break-inside: avoid; }
  h1, h2, caption { break-after: avoid; }
  section { margin-top: 7mm; padding-top: 4mm; }
  .headlines li { border: 1px solid var(--line); }
  .wide { overflow: visible; }
  svg { min-width: 0; max-width: 150mm; }
  table { font-size: 9pt; }
  th, td { padding: .8mm 1.5mm; }
}
)";

}  // namespace lrpt
