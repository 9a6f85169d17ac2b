import type { ImageKind } from '../../../core/shared/image/read-image.ts';

/** Small pictures of each kind by their SHA-256, as a dossier keeps them. */
const SAMPLES: Readonly<
  Record<string, { readonly kind: ImageKind; readonly width: number; readonly height: number; readonly base64: string }>
> = {
  e3aa0b1e5ba95c22df924d562d9974cbbc98f72b4abacda47475a69d53250a11: {
    kind: 'png',
    width: 12,
    height: 8,
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAICAIAAABChommAAAAKklEQVQY02NkYGhgIARYVMTfEqFI4h1hRariRChSkSDCOiJNIsZNRCgCAEMFCMLbtkMVAAAAAElFTkSuQmCC',
  },
  '4351c79455ca6dc5d16f0c81a4ece2875e1c8de2834fa23672a912e5d7364c6a': {
    kind: 'jpeg',
    width: 16,
    height: 9,
    base64:
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAJABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUG/8QAFxABAAMAAAAAAAAAAAAAAAAAABZjof/EABUBAQEAAAAAAAAAAAAAAAAAAAMF/8QAGREAAQUAAAAAAAAAAAAAAAAAAAIDFBVR/9oADAMBAAIRAxEAPwChFq8ItXjfAI6Cpbv6f//Z',
  },
  '61b3ba236d723dbd42c67a5c80f85b951993bb883b4cf837b2182fc2f191a22a': {
    kind: 'gif',
    width: 6,
    height: 6,
    base64: 'R0lGODlhBgAGAPIAAACAADOZAGazAJnMAMzmAP//AAAAAAAAACH5BAAAAAAALAAAAAAGAAYAAAMMCLrRLjCOSYm9JesEADs=',
  },
};

export const SAMPLE_IMAGES = Object.fromEntries(
  Object.entries(SAMPLES).map(([image, { base64, ...size }]) => [
    image,
    { image, ...size, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) },
  ]),
);
