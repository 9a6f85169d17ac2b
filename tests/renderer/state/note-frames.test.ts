import { describe, expect, it } from 'vitest';
import { createFrames, type Frame } from '../../../renderer/state/note-frames.ts';

const frame = (template: string, fields: Frame['fields'], title = 'T'): Frame => ({
  language: 'en-GB',
  template,
  title,
  marking: null,
  fields,
});

describe('what stands around a text', () => {
  it('comes back with its number, and goes again', () => {
    const frames = createFrames();
    const before = frame('a', { to: 'X', phone: '1' });
    const next = frame('b', { to: 'X' });
    const number = frames.add(before, next);
    expect(frames.show(number, next)).toBeNull();
    expect(frames.show(99, next)).toBeNull();
    expect(frames.show(0, next)).toEqual(before);
    expect(frames.show(number, before)).toEqual(next);
  });

  it('keeps what was written in the head since, where it has a place', () => {
    const frames = createFrames();
    const number = frames.add(frame('a', { to: 'X', phone: '1' }), frame('b', { to: 'X', date: '2026' }));
    const now = frame('b', { to: 'Y', date: '2027' }, 'New');
    expect(frames.show(0, now)).toEqual(frame('a', { to: 'Y', phone: '1' }, 'New'));
    expect(frames.show(number, frame('a', { to: 'Y', phone: '1' }, 'New'))).toEqual(now);
    frames.clear();
    expect(frames.show(0, now)).toBeNull();
  });
});
