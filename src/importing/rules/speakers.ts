import type { Actor } from './actors.js';
import type { Article } from './articles.js';

/**
 * Whom a clause speaks of that names nobody: the one named last in its article. An article that names nobody goes on with the
 * one before it in its chapter, where that spoke of one all the time, and of no matter at its end; else it is not said who is
 * meant, and nobody is.
 */
export class Speakers {
  #now: readonly Actor[] = [];
  #chapter = -1;
  #isOneThroughout = false;
  #endsWithThing = false;

  get now(): readonly Actor[] {
    return this.#now;
  }

  opens({ chapter }: Article): void {
    const goesOn = chapter === this.#chapter && this.#isOneThroughout && !this.#endsWithThing;
    if (!goesOn) this.#now = [];
    [this.#chapter, this.#isOneThroughout, this.#endsWithThing] = [chapter, true, false];
  }

  speaksOf(actors: readonly Actor[]): void {
    if (this.#now.length > 0 && called(actors) !== called(this.#now)) this.#isOneThroughout = false;
    this.#now = actors;
  }

  /** Somebody was named of whom the words do not go on: who is meant next is not said. */
  loses(): void {
    [this.#now, this.#isOneThroughout] = [[], false];
  }

  hasSaid(sentence: string): void {
    if (sentence.trim() !== '') this.#endsWithThing = ofThing.test(sentence.trim());
  }
}

/** `未按程序公布的文件,不得作为依据`: a sentence about a matter, whoever has to do with it. */
const ofThing =
  /^(?!对|在|由)[^,，]*(?:文件|事项|决策|问题|议题|公文|会议|制度|规划|计划|工作)(?:[,，](?:一律)?|(?=不得))(?:要|应当|应|须|必须|不得|原则上|由)/u;

const called = (actors: readonly Actor[]): string => actors.map(({ of = '', name }) => of + name).join();
