import { describe, expect, it } from 'vitest';
import { isSameSpeaker } from './same-speaker.ts';

describe('isSameSpeaker', () => {
  it.each([
    ['Alan Prentice', 'Prof. Sir Alan Prentice'],
    ['Yolanda Quispe Mamani', 'Quispe'],
    ['Camila Fuentes', 'Finance Minister Camila Fuentes'],
    ['The Ministers', 'Ministers'],
    ['a spokesman for the fund', 'A spokesman'],
    ['Its trustees', 'trustees'],
    ['', null],
  ])('takes %j and %j for the same', (annotated, found) => {
    expect(isSameSpeaker(annotated, found, 'usual')).toBe(true);
  });

  it.each([
    ['Neil Sutherland', 'Bruce Sutherland'],
    ['Alan Prentice', null],
    ['Alan Prentice', 'the professor'],
    ['', 'Alan Prentice'],
    ['a spokesman for the fund', 'the fund'],
    ['Alan Prentice', 'Prentice and his neighbours at the lake'],
  ])('does not take %j and %j for the same', (annotated, found) => {
    expect(isSameSpeaker(annotated, found, 'usual')).toBe(false);
  });

  it('asks narrowly for the name in full', () => {
    expect(isSameSpeaker('Amina Otieno', 'Otieno', 'narrow')).toBe(false);
    expect(isSameSpeaker('Amina Otieno', 'Professor Amina Otieno', 'narrow')).toBe(true);
  });
});
