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
