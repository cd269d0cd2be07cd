export const inboxStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f7f5f0, #1b1a18);
  --card: light-dark(#fffefb, #24221f);
  --ink: light-dark(#23211d, #ece8df);
  --quiet: light-dark(#635e54, #aaa396);
  --line: light-dark(#ddd8cc, #3d3a34);
  --good: light-dark(#1f5f4a, #83cbb0);
  --odd: light-dark(#7a4d00, #e3b566);
  --bad: light-dark(#9a2a1f, #f19c90);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2rem) 5rem;
  max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  overflow-wrap: anywhere;
}
header { margin-bottom: 2.5rem; }
header p { max-width: 34rem; margin: 0; color: var(--quiet); }
h1 { margin: 0 0 .75rem; font-size: clamp(2.25rem, 7vw, 3.25rem); font-weight: 400; line-height: 1.1; }
header .kicker, .badge, dt, .count, summary, time {
  font-family: system-ui, sans-serif; font-size: .8125rem; letter-spacing: .01em;
}
.count { margin: 0 0 1rem; color: var(--quiet); }
.empty { padding: 3rem 0; border-block: 1px solid var(--line); color: var(--quiet); }
article {
  margin-bottom: 1.25rem; padding: clamp(1rem, 3.5vw, 1.75rem);
  background: var(--card); border: 1px solid var(--line); border-radius: 6px;
}
article > header {
  display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline;
  justify-content: space-between; margin: 0 0 .25rem;
}
time { color: var(--quiet); }
.badge { margin: 0; font-weight: 600; }
.stored .badge { color: var(--good); }
.fault .badge { color: var(--odd); }
.refused .badge, .unauthorized .badge, .forbidden .badge { color: var(--bad); }
h2 { margin: 0; font-size: 1.5rem; font-weight: 400; line-height: 1.25; }
.home { margin: .125rem 0 0; color: var(--quiet); }
.ways { display: flex; flex-wrap: wrap; gap: .125rem 1.5rem; margin: .75rem 0 0; padding: 0; list-style: none; }
a { display: inline-block; padding: .25rem 0; color: inherit; text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--good); outline-offset: 3px; border-radius: 2px; }
blockquote {
  margin: 1rem 0 0; padding-left: 1rem; border-left: 2px solid var(--line);
  font-size: 1.125rem; white-space: pre-line;
}
dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: .375rem 1rem; margin: 1.25rem 0 0; }
dt { padding-top: .25rem; color: var(--quiet); }
dd { margin: 0; }
dd ul { margin: 0; padding-left: 1.1em; }
details { margin-top: 1.25rem; border-top: 1px solid var(--line); padding-top: .5rem; }
summary { padding: .375rem 0; color: var(--quiet); cursor: pointer; }
pre { margin: .5rem 0 0; font-size: .8125rem; line-height: 1.5; white-space: pre-wrap; }
@media (max-width: 30rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .625rem; }
}
`
