import { inFile } from '../inFile.js';

export const ofLimits = [
  ...inFile('src/api/queryLimits.ts', {
    'the limit itself is refused': ['if (found[name] > limits[name])', 'if (found[name] >= limits[name])'],
    'lists are as long as one likes': ['value.length > limits.listItems', 'value.length < 0'],
    'spans are as long as one likes': ['if (days <= limits.spanDays) return days;', 'if (days >= 0) return days;'],
  }),
  ...inFile('src/api/queryCost.ts', {
    'pages cost nothing': ["if (typeof size === 'number') return Math.max(0, size);", ''],
    'questions have no weight': ['(weights[coordinate] ?? 0)', '0'],
  }),
  ...inFile('src/api/room.ts', {
    'one client may take all the room': ['(this.#inside.get(client) ?? 0) < inFlightPerClient', 'true'],
    'the line has no end': ['this.#line.size >= waiting || own >= waitingPerClient', 'own < 0'],
    'who leaves keeps the room': ['this.#count--;', ''],
  }),
  ...inFile('src/api/work.ts', {
    'fields are not counted': ['++this.#fields > this.#limits.fields', 'this.#fields > this.#limits.fields'],
    'what was given up goes on': ['if (this.isGivenUp) return true;', ''],
  }),
  ...inFile('src/api/traffic.ts', {
    'there is no deadline': ['      work.stop(late(this.#limits));\n', ''],
    'an answer that nobody reads is waited for': ['if (isAnswered) reply.raw.destroy();', ''],
    'an answer takes no room once it is made': [
      '      isAnswered = true;\n',
      '      isAnswered = true;\n      end();\n',
    ],
    'it goes on for a client who has left': ['if (!reply.raw.writableFinished) work.stop(new ClientLeft());', ''],
  }),
  ...inFile('src/api/validity.ts', {
    'a response holds for ever': ['for (const each of this.#reads) span.narrow(each);', ''],
    'the instant may be compared with anything': ['instantRead: () => this.isForOnce()', 'instantRead: () => {}'],
    'a response tells an instant that is over': ['body.includes(this.#now) ||', ''],
    'cursors tell an instant that is over': [' || body.includes(startOfCursors(this.#now))', ''],
    'what stands beside the ledger stays as it was': ['if (value !== undefined && !others.has(name)) note();', ''],
  }),
  ...inFile('src/api/keptResponses.ts', {
    'everybody gets what one may see': ['[grants, method, headers.accept, asked]', '[method, headers.accept, asked]'],
    'only the first reader is noted': [
      'if (records.length === 0 || journal === undefined)',
      'if (records.length >= 0)',
    ],
    'a browser holds what is not for everybody': ["method === 'GET' && kept.records.length === 0", "method === 'GET'"],
    'what grows is held for good': [
      'if (operation !== undefined && !asksOfNamed(operation)) validity.restsOnEnd();',
      '',
    ],
  }),
  ...inFile('src/api/otherSites.ts', {
    'pages of the same site may ask': [
      "site === 'same-origin' ||",
      "site === 'same-origin' || site === 'same-site' ||",
    ],
    'a frame is a link that somebody followed': ["headers['sec-fetch-dest'] === 'document' &&", ''],
    'where no site is told, every origin may ask': ['hostOf(origin) === host', 'hostOf(origin) !== null'],
  }),
  ...inFile('src/api/graphql.ts', {
    'a form of any page may ask': ['        refuseOtherTypes(request);\n', ''],
  }),
  ...inFile('src/api/documents.ts', {
    'anything is answered where only trusted documents are': [
      'if (this.#trusted.only && !this.#isTrusted(query)) throw untrusted();',
      '',
    ],
    'a document is known by a hash of another': [
      "if (createHash('sha256').update(query).digest('hex') !== hash) throw hashDiffers();",
      '',
    ],
  }),
  ...inFile('src/api/compression.ts', {
    'what is kept is compressed each time': ['  made?.set(coding, result);\n', ''],
    'a compressed body has the tag of the whole one': [
      "if (typeof etag === 'string') reply.header('etag',",
      "if (typeof etag === 'number') reply.header('etag',",
    ],
  }),
  ...inFile('src/api/responseSize.ts', {
    'a response may be as long as it likes': ['responseCharacters) < 0', 'responseCharacters) === null'],
  }),
  ...inFile('src/service/standing/standingAnswers.ts', {
    'time makes no other answer': ['        await this.#timePassed();\n', ''],
    'what is recorded makes no other answer': ['if (!asks) continue;', 'continue;'],
    'the same answer is told again': ['if (standing.digest === digest) return;', ''],
    'words are never understood again': ['if (meansAnother) standing.meaning = ', 'if (false) standing.meaning = '],
  }),
  ...inFile('src/service/standing/reading.ts', {
    'a clock that is set back changes nothing': ['(from === null || from <= at) && ', ''],
  }),
  ...inFile('src/service/standing/backlog.ts', {
    'everything waits for a slow reader': ['this.#waiting.length >= this.#limit', 'this.#waiting.length < 0'],
  }),
  ...inFile('src/api/streams/subscriptions.ts', {
    'who is no longer admitted is told': ['    await caller.stillAdmitted();\n', ''],
    'one client may have all subscriptions': ['own < limits.subscriptionsPerClient', 'own >= 0'],
    'it is not noted who is told what': ['if (restricted.size > 0 && journal', 'if (restricted.size < 0 && journal'],
  }),
  ...inFile('src/api/streams/delivery.ts', {
    'a redirect is followed': ["redirect: 'manual'", "redirect: 'follow'"],
    'what was refused counts as delivered': ['return response.ok ? null', 'return response.status > 0 ? null'],
  }),
  ...inFile('src/service/operate/calendarSecret.ts', {
    'any proof is good': ['timingSafeEqual(given, right)', 'true'],
  }),
  ...inFile('src/api/bodySize.ts', {
    'everybody may send as much as a recorder': ["role !== 'reader'", "role === 'reader'"],
  }),
  ...inFile('src/api/shortened.ts', {
    'names are sent back whole': ['if (characters.length <= longestName) return whole;', 'return whole;'],
  }),
  ...inFile('src/service/operate/readiness.ts', {
    'a ledger that takes no writes is ready': ['await store.write(async () => {});', ''],
    'a copy that has diverged is ready': ["state === 'diverged'", "state === 'following'"],
  }),
  ...inFile('src/engine/overview/orgChart.ts', {
    'a chart is held for every depth that is asked for': [
      'Math.min(Math.max(depth, 0), levelsBelow(snapshot, root))',
      'depth',
    ],
  }),
];
