// User: a person as a script is told of them, by Session and in event objects.
// developers.google.com/apps-script/reference/base/user

import type { Kernel } from './kernel';
import { defineClass } from './service-class';

const userClass = defineClass<{ readonly email: string }>({
  name: 'User',
  asText: (user) => user.email,
  members: {
    getEmail: { kind: 'local', run: (user) => user.email },
    getUserLoginId: { kind: 'local', run: (user) => user.email }, // its old name
  },
});

export function makeUser(kernel: Kernel, email: string): object {
  return kernel.make(userClass, { email });
}

/** As events carry it: with its address as properties, so that `JSON.stringify(e)` tells them. */
export function makeEventUser(kernel: Kernel, email: string): object {
  const user = makeUser(kernel, email);
  const shown = { email, nickname: email.split('@')[0] };
  for (const [name, value] of Object.entries(shown)) Object.defineProperty(user, name, { value, enumerable: true });
  return user;
}
