// The virtual time everybody shares. It stands still but for what runs take and what a test lets pass.

export class Clock {
  #ms: number;

  constructor(startMs: number) {
    this.#ms = startMs;
  }

  nowMs(): number {
    return Math.floor(this.#ms);
  }

  pass(ms: number): void {
    this.#ms += ms;
  }

  set(ms: number): void {
    this.#ms = ms;
  }
}
