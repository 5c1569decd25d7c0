// Google's own troubles pass: work that may be done twice without harm is tried again, ever later.

const TRIES = 5;
/** Doubled each time, with some chance in it, so that two runs do not meet again at the same moment. */
const FIRST_WAIT_MS = 750;
/** In English and Thai, as seen; a text we do not know may mean that it will never work. */
const PASSING = /server error occurred|timed out|try again|ข้อผิดพลาดของเซิร์ฟเวอร์/i;

export const isPassing = (error: unknown): boolean => PASSING.test(String(error));

/** Only for work that is the same done once or twice. */
export function retried<T>(work: () => T): T {
  for (let tried = 1; ; tried++) {
    try {
      return work();
    } catch (error) {
      if (tried === TRIES || !isPassing(error)) throw error;
      Utilities.sleep(FIRST_WAIT_MS * 2 ** (tried - 1) * (1 + Math.random() / 4));
    }
  }
}
