// One person at the document: address, what they granted, what they were shown and are about to answer, and the
// faults planned for their runs. Two people share the world, never a session.

import type { MenuNode, Shown } from '../contract';
import { Interventions } from './interventions';
import { MeterCounts } from './meter';
import type { World } from './world';

export class Session {
  readonly user: string;
  readonly world: World;
  readonly meter = new MeterCounts();
  readonly interventions = new Interventions();
  readonly shown: Shown[] = [];
  readonly answers: (string | boolean | null)[] = [];
  /** Menus by caption: one added again under its caption replaces the former. */
  readonly menus = new Map<string, MenuNode>();
  consented: readonly string[] | null = null;

  constructor(user: string, world: World) {
    this.user = user;
    this.world = world;
  }

  /** Scopes a run of this person has; null = whatever it asks for, as the manifest names none and none was refused. */
  grantedScopes(): readonly string[] | null {
    const asked = this.world.project.manifest.oauthScopes;
    if (this.consented === null) return asked;
    const { consented } = this;
    return asked === null ? consented : asked.filter((scope) => consented.includes(scope));
  }
}
