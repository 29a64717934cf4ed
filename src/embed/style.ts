/** It takes its fonts and colours from the page around it; parts are styled by `zhifen-who::part(state)` and so on. */
export const style = `
:host { display: block; }
:host([hidden]) { display: none; }
p, ul { margin: 0.25em 0; }
ul { padding-inline-start: 1.5em; }
.state { display: inline-block; border: 1px solid currentColor; border-radius: 0.3em; padding: 0 0.4em; font-weight: bold; }
.open .state { border-style: dashed; }
.small { font-size: 0.875em; }
`;
