/** Around the slides of a downloaded file: a quiet ground, one slide below the other. */
export const fileStyles = `
html { background: #E9E6DE; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; font-family: "Source Sans 3", system-ui, sans-serif; color: #1B2425; }
.deck-head { padding: 0.5rem 0 1rem; }
.deck-head h1 { margin: 0; font: 600 1.25rem/1.5 "Source Sans 3", system-ui, sans-serif; }
.deck-head p { margin: 0; color: #4A5658; }
main { display: flex; flex-direction: column; gap: 1.5rem; }
@media print { html { background: none; } body { max-width: none; padding: 0; } main { display: block; } }`;
