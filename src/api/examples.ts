/** Questions to try in the explorer, on the demo district. The comment at the head of each is what it asks. */
export const examples = [
  `# 谁负责？Who is responsible for a matter, and by which article? ▶
query WhoIsResponsible {
  whoIsResponsible(matter: { text: "殡葬管理" }, within: "demo") {
    outcome
    holders { mode post { name } because { rule sentence provisions { article { label } quote } } }
    gaps { mode reason because { sentence } }
  }
}
`,
  `# 谁代行？Who performs the work of a post on a day?
query WhoStandsIn {
  standIn(for: "demo/post/head", at: "2024-03-19") {
    outcome
    performers { manner person { name } post { name } }
    because { rule sentence }
    holdsFrom
    holdsUntil
  }
}
`,
  `# 两个时刻。The same post on two days: each has an id of its own, so that no cache mixes them
query TwoDays {
  then: post(id: "demo/post/head", at: "2024-03-19") { id recordId name }
  now: post(id: "demo/post/head") { id recordId name }
  ledger { revision recordedAt }
}
`,
  `# 何处有缺口？What is open or contradicts itself?
query WhatIsOpen {
  findings(within: "demo", severity: WARNING, first: 10) {
    totalCount
    nodes { severity code sentence subjects { recordId } }
  }
}
`,
  `# 查找。What is called by these words, even half of them or by their sounds?
query Find($words: String!) {
  search(text: $words, within: "demo", first: 5) {
    nodes { record { __typename recordId ... on Named { name } } }
  }
}
`,
] as const;

/** What they are asked with. */
export const exampleVariables = { words: 'jiaoyuju' };
