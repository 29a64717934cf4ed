import type { Actor } from './actors.js';
import type { Article } from './articles.js';
import type { Clause } from './clauses.js';

/**
 * Whom a clause speaks of that names nobody: the one named last in its sentence, or the one that its article spoke of so far. An
 * article that names nobody goes on with the one before it in its chapter, where that spoke of one all the time, and of no
 * matter at its end. Else it is not said who is meant, and nobody is.
 */
export class Speakers {
  #now: readonly Actor[] = [];
  #chapter = -1;
  /** Whether the article has said something of `#now`, and of nobody else. */
  #hasSpoken = false;
  #isOneThroughout = false;
  #endsWithThing = false;

  opens({ chapter }: Article): void {
    const goesOn = chapter === this.#chapter && this.#isOneThroughout && !this.#endsWithThing;
    if (!goesOn) this.#now = [];
    this.#chapter = chapter;
    [this.#hasSpoken, this.#isOneThroughout, this.#endsWithThing] = [false, true, false];
  }

  /** Of whom the next clause speaks, which names these, or nobody. */
  of({ actors, isElided }: Pick<Clause, 'actors' | 'isElided'>): readonly Actor[] {
    if (!isElided) {
      if (this.#hasSpoken && called(actors) !== called(this.#now)) this.#isOneThroughout = false;
      this.#now = actors;
    }
    this.#hasSpoken = true;
    return this.#now;
  }

  /** Somebody was named of whom the words do not go on: who is meant next is not said. */
  loses(): void {
    [this.#now, this.#isOneThroughout] = [[], false];
  }

  /** A sentence ends. After several were spoken of, the next one is of none of them unless it says so. */
  hasSaid(sentence: string): void {
    if (!this.#isOneThroughout) this.#now = [];
    if (sentence.trim() !== '') this.#endsWithThing = ofThing.test(sentence.trim());
  }
}

/** `未按程序公布的文件,不得作为依据`: a sentence about a matter, whoever has to do with it. */
const ofThing =
  /^(?!对|在|由)[^,，]*(?:文件|事项|决策|问题|议题|公文|会议|制度|规划|计划|工作)(?:[,，](?:一律)?|(?=不得))(?:要|应当|应|须|必须|不得|原则上|由)/u;

const called = (actors: readonly Actor[]): string => actors.map(({ of = '', name }) => of + name).join();
