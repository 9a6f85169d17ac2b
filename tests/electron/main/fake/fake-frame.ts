import type { WebFrameMain } from 'electron';

/** A frame as ipc.ts and the guards look at it; every part can be set, to pose as another one. */
export class FakeFrame implements Pick<WebFrameMain, 'url' | 'origin' | 'frameToken' | 'isDestroyed'> {
  url: string;
  origin: string;
  frameToken: string;
  parent: FakeFrame | null = null;
  destroyed = false;

  constructor(url: string, origin: string, frameToken: string) {
    this.url = url;
    this.origin = origin;
    this.frameToken = frameToken;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }
}
