// Who sits at the screen, top right as in Sheets; somebody else may take the place.

import type { Words } from '../words.js';

interface PersonPickProps {
  readonly user: string;
  readonly people: readonly string[];
  readonly words: Words;
  readonly onPick: (user: string) => void;
}

export function PersonPick({ user, people, words, onPick }: PersonPickProps) {
  return (
    <label class="person">
      <span class="avatar" aria-hidden="true">
        {user.slice(0, 1).toUpperCase()}
      </span>
      <select aria-label={words.person} value={user} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {people.map((person) => (
          <option key={person} value={person}>
            {person}
          </option>
        ))}
      </select>
    </label>
  );
}
